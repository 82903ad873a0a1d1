const FEN_PER_WAN = 1_000_000;

/**
 * Gives an amount of a sample customer in fen.
 *
 * @param amount - 万元
 * @returns whole fen
 * @example fenOfSample(48.2) //=> 48200000
 */
export function fenOfSample(amount: number): number {
  return Math.round(amount * FEN_PER_WAN);
}
