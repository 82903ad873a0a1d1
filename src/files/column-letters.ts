/**
 * Gives the letters of a column.
 *
 * @param column - zero-based
 * @returns letters as Excel shows them
 * @example columnLetters(27) //=> "AB"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
