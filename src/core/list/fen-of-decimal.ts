const MOST_DIGITS = 15;

/**
 * Shifts the decimal point of a decimal text.
 *
 * @param text - digits with an optional sign, point and exponent
 * @param shift - how many places to the right
 * @returns integer, what is left below one rounded half away from zero; Infinity beyond 15 digits
 * @example fenOfDecimal("0.30000000000000004", 6) //=> 300000
 */
export function fenOfDecimal(text: string, shift: number): number {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text);
  if (!match) return NaN;
  const whole = match[2] ?? "";
  const digits = whole + (match[3] ?? "");
  if (digits === "") return NaN;
  const sign = match[1] === "-" ? -1 : 1;
  const point = whole.length + Number(match[4] ?? 0) + shift;
  const leading = /^0*/.exec(digits)?.[0].length ?? 0;
  if (leading === digits.length || point < 0) return 0;
  if (point - leading > MOST_DIGITS) return sign * Infinity;
  const kept = Number(digits.slice(0, point).padEnd(point, "0"));
  const up = point < digits.length && digits.charCodeAt(point) >= 53 ? 1 : 0;
  const fen = kept + up;
  return fen === 0 ? 0 : sign * fen;
}
