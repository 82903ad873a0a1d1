import { utils, write } from "@e965/xlsx";
import type { SampleSheet } from "./sample-sheet";

/**
 * Writes a sample as the .xls of an old system.
 *
 * @param sample - the sample; its cells are texts, numbers and blanks
 * @returns the bytes of an Excel 97 workbook
 */
export function writeXls({ grid, formats, widths }: SampleSheet): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    grid.rows.map((row, r) =>
      row.map((cell, c) => {
        const format = formats.get(utils.encode_cell({ r, c }));
        return typeof cell === "number" && format !== undefined ? { t: "n", v: cell, z: format } : cell;
      }),
    ),
  );
  sheet["!cols"] = widths.map((wch) => ({ wch }));
  sheet["!merges"] = grid.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, grid.sheet);
  const bytes: unknown = write(book, { type: "array", bookType: "biff8" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("the writer gave no bytes");
  return new Uint8Array(bytes);
}
