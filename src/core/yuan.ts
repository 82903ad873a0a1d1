/**
 * Writes fen as yuan with two decimals.
 *
 * @param fen - whole fen
 * @returns the text
 * @example yuanText(49999999) //=> "499999.99"
 */
export function yuanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Reads yuan written with up to two decimals.
 *
 * @param text - digits, a point, up to two digits
 * @returns whole fen, or null if the text is no such amount
 * @example fenOfYuan("2360000.00") //=> 236000000
 */
export function fenOfYuan(text: string): number | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = "", part = ""] = match;
  return Number(`${sign}${whole}${part.padEnd(2, "0")}`) + 0;
}

/**
 * Gives fen as a number of yuan, for JSON and cells.
 *
 * @param fen - whole fen; NaN is missing
 * @returns yuan with at most two decimals, or null
 * @example yuanNumber(49999999) //=> 499999.99
 */
export function yuanNumber(fen: number): number | null {
  return fen === fen ? fen / 100 : null;
}
