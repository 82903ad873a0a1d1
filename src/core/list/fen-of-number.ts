import { fenOfDecimal } from "./fen-of-decimal";

const PROVEN = 2 ** 50;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/**
 * Turns a number into fen, exactly as its shortest decimal text says.
 *
 * @param value - the number of a cell, finite
 * @param shift - how many decimal places the unit moves to become fen
 * @returns integer fen, halves rounded away from zero
 * @example fenOfNumber(1.005, 2) //=> 101
 */
export function fenOfNumber(value: number, shift: number): number {
  const scale = POWERS[shift] ?? 10 ** shift;
  const fen = Math.round(value * scale);
  // Below 2^50 two decimals with `shift` places never share a double, so the quotient proves the product.
  if (fen / scale === value && fen < PROVEN && fen > -PROVEN) return fen === 0 ? 0 : fen;
  return fenOfDecimal(String(value), shift);
}
