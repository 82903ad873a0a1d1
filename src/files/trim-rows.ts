import type { Cell } from "../core";

const BLANK: readonly Cell[] = [];

/**
 * Cuts blank cells off the end of every row and blank rows off the end of the sheet.
 *
 * @param rows - the rows; they are cut in place
 * @returns the same array, shorter
 */
export function trimRows(rows: (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let last = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] ?? BLANK;
    let width = row.length;
    while (width > 0 && row[width - 1] === null) width -= 1;
    if (width < row.length) rows[r] = width === 0 ? BLANK : row.slice(0, width);
    if (width > 0) last = r + 1;
  }
  rows.length = last;
  return rows;
}
