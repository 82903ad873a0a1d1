/** The key of Infinity; above it lie the keys of NaN. */
export const HIGHEST_KEY = 0x7ff00000;
/** The key of minus Infinity; below it lie the keys of NaN with a sign. */
export const LOWEST_KEY = -0x7ff00001;

/**
 * Turns the high half of a double into a whole number that rises with the double.
 *
 * Signed halves are used because unsigned ones leave the integer registers and take three times as long. The key of
 * minus zero is -1, that of zero 0.
 *
 * @param high - the high half, as an `Int32Array` over the doubles gives it
 * @returns a signed 32-bit key
 */
export function risingKey(high: number): number {
  return high ^ ((high >> 31) & 0x7fffffff);
}
