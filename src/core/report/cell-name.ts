/**
 * Names a cell of a sheet.
 *
 * @param column - column counted from 0
 * @param row - row counted from 1
 * @returns the name as Excel writes it
 * @example cellName(1, 5) //=> "B5"
 */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row}`;
}
