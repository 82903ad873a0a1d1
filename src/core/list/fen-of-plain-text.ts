const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const MOST_DIGITS = 15;
const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * Turns a plain number in a text into fen: digits with an optional minus and point, nothing else.
 *
 * It stays within integers a double holds, so no product is rounded.
 *
 * @param text - the text of a cell
 * @param shift - how many decimal places the unit moves to become fen
 * @returns integer fen, halves rounded away from zero; NaN if the text is anything else
 * @example fenOfPlainText("48.2", 6) //=> 48200000
 */
export function fenOfPlainText(text: string, shift: number): number {
  const length = text.length;
  const negative = length > 0 && text.charCodeAt(0) === 45;
  let mantissa = 0;
  let digits = 0;
  let places = -1;
  for (let i = negative ? 1 : 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) {
      if (places >= 0) return NaN;
      places = 0;
      continue;
    }
    if (code < 48 || code > 57) return NaN;
    mantissa = mantissa * 10 + (code - 48);
    digits++;
    if (places >= 0) places++;
  }
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  const more = shift - (places < 0 ? 0 : places);
  let fen: number;
  if (more >= 0) {
    fen = mantissa * (POWERS[more] ?? NaN);
    if (!(fen <= EXACT)) return NaN;
  } else {
    const part = POWERS[-more] ?? NaN;
    const below = mantissa % part;
    fen = (mantissa - below) / part;
    if (2 * below >= part) fen++;
  }
  return negative && fen !== 0 ? -fen : fen;
}
