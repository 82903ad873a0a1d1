import type { CellArea } from "../cell-area";
import { columnLetters } from "../column-letters";

/**
 * Gives a cell as formulas name it.
 *
 * @param row - zero-based
 * @param column - zero-based
 * @returns a relative reference
 * @example cellName(4, 1) //=> "B5"
 */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/**
 * Gives a range as a sheet's own settings name it.
 *
 * @param area - its corners
 * @returns a relative reference, a single cell without a colon
 * @example areaName({ top: 1, left: 2, bottom: 8, right: 2 }) //=> "C2:C9"
 */
export function areaName({ top, left, bottom, right }: CellArea): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * Gives a range as another sheet names it.
 *
 * @param sheet - name of its sheet
 * @param area - its corners
 * @returns an absolute reference
 * @example areaOnSheet("Q1's", { top: 1, left: 2, bottom: 8, right: 2 }) //=> "'Q1''s'!$C$2:$C$9"
 */
export function areaOnSheet(sheet: string, area: CellArea): string {
  const absolute = areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${absolute}`;
}

/**
 * Quotes the name of a sheet for a reference; Excel takes quotes around any name.
 *
 * @param sheet - the name
 * @returns the name in single quotes
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
