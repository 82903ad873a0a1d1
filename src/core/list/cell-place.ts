/**
 * Names a cell.
 *
 * @param sheet - name of the sheet
 * @param row - zero-based row
 * @param column - zero-based column
 * @returns the place as Excel writes it
 * @example cellPlace("list", 13, 4) //=> "list!E14"
 */
export function cellPlace(sheet: string, row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${sheet}!${letters}${row + 1}`;
}
