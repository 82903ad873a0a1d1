import type { Cell, Grid } from "../../../src/core/list/grid";

/** A workbook sheet of literal rows. */
export function gridOf(rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid {
  return {
    file: "list.xlsx",
    sheet: "list",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: false,
    ...more,
  };
}

/** A .csv of literal lines without quoted cells. */
export function csvOf(text: string): Grid {
  const rows = text.split("\n").map((line) => line.split(",").map((cell) => cell.replace(/;/g, ",")));
  return gridOf(rows, { file: "list.csv", textual: true });
}
