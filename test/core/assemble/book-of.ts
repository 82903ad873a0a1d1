import { readList, type Cell, type CustomerList, type Grid } from "../../../src/core";

/** One sheet of one file; the first row holds the headers. */
export function gridOf(rows: readonly (readonly Cell[])[], file = "list.csv"): Grid {
  return {
    file,
    sheet: file.replace(/\.[^.]*$/, ""),
    rows,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: true,
  };
}

/** The list in a sheet that can be read. */
export function listOf(rows: readonly (readonly Cell[])[], file?: string): CustomerList {
  const { list, findings } = readList([gridOf(rows, file)]);
  if (!list) throw new Error(JSON.stringify(findings));
  return list;
}
