import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Cell, Grid } from "../core";

const NOT_AVAILABLE = 0x2a;

/** How a sheet looks, by column and by cell. */
export interface GridLook {
  /** Widths of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** Number formats by cell, like `C5`. A text of digits whose format is only zeros is written as a number. */
  readonly formats: ReadonlyMap<string, string>;
}

/**
 * Writes one sheet as a bank's export looks: merged cells, hidden rows, widths, no tables.
 *
 * @param grid - the sheet
 * @param look - widths and number formats
 * @returns the bytes of an .xlsx
 */
export function writeGrid(grid: Grid, look: GridLook): Uint8Array {
  const data = grid.rows.map((row, r) =>
    row.map((cell, c) => cellObject(cell, look.formats.get(utils.encode_cell({ r, c })))),
  );
  const hidden = grid.rows.map((_, r) => (grid.hiddenRows.has(r) ? { hidden: true } : {}));
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  const sheet: WorkSheet = {
    "!data": data,
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, data.length - 1), c: width - 1 } }),
    "!merges": grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
    "!cols": look.widths.map((wch) => ({ wch })),
    "!rows": hidden,
  };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, grid.sheet);
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx", compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("the writer gave no bytes");
  return new Uint8Array(bytes);
}

function cellObject(cell: Cell, format: string | undefined): CellObject {
  if (cell === null) return { t: "z" };
  if (typeof cell === "object") return { t: "e", v: NOT_AVAILABLE };
  if (typeof cell === "boolean") return { t: "b", v: cell };
  if (typeof cell === "number") return { t: "n", v: cell, ...(format === undefined ? {} : { z: format }) };
  if (format !== undefined && /^0+$/.test(format)) return { t: "n", v: Number(cell), z: format };
  return { t: "s", v: cell };
}
