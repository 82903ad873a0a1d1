import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Cell, Grid } from "../core";
import { trimRows } from "./trim-rows";

const BLANK: readonly Cell[] = [];
// [MS-XLS] 2.5.10 BErr.
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** What a sheet is called and how it stands in its book. */
export type SheetSetting = Omit<Grid, "rows" | "merges">;

/**
 * Turns a sheet of the workbook reader into a grid whose first cell is A1.
 *
 * The sheet is emptied on the way, so that both forms of a large sheet are never held at once.
 *
 * @param sheet - a sheet read in dense mode
 * @param setting - names and settings of the grid
 * @returns the grid without trailing blank rows and cells
 */
export function gridOfSheet(sheet: WorkSheet, setting: SheetSetting): Grid {
  const source = sheet["!data"] ?? [];
  const rows: (readonly Cell[])[] = new Array<readonly Cell[]>(source.length).fill(BLANK);
  // Rows without cells are holes, and `forEach` steps over holes.
  source.forEach((cells, r) => {
    rows[r] = Array.from(cells, cellOf);
    source[r] = [];
  });
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return { ...setting, rows: trimRows(rows), merges };
}

function cellOf(cell: CellObject | undefined): Cell {
  if (cell === undefined || cell === null) return null;
  const { t: type, v: value } = cell;
  if (type === "e") return { error: ERRORS[Number(value)] ?? "#VALUE!" };
  if (value === undefined || value instanceof Date || value === "") return null;
  if (typeof value !== "number" || typeof cell.z !== "string") return value;
  return /^0{2,}$/.test(cell.z) && Number.isInteger(value) && value >= 0
    ? String(value).padStart(cell.z.length, "0")
    : value;
}
