/** Below 2^51 a rounded quotient cannot reach the next whole number, so cutting it off is exact. */
export const EXACT_QUOTIENTS = 2251799813685248;

/**
 * Divides whole numbers towards zero.
 *
 * @param a - the dividend, a whole number below 2^53
 * @param b - the divisor
 * @returns the whole quotient; NaN if either is missing or the divisor is 0
 * @example divide(-7, 2) //=> -3
 */
export function divide(a: number, b: number): number {
  if (b === 0) return NaN;
  // The remainder would be slow.
  if (a < EXACT_QUOTIENTS && a > -EXACT_QUOTIENTS) return Math.trunc(a / b) + 0;
  return (a - (a % b)) / b + 0;
}
