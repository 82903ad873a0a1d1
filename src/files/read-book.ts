import type { Finding } from "../core";
import type { Grid } from "../core";
import { bookKind } from "./book-kind";
import { decodeText } from "./decode-text";
import type { NamedTable } from "./named-table";
import { readDelimited } from "./read-delimited";
import { readWorkbook } from "./read-workbook";
import { unreadable } from "./unreadable";

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|ods|fods|numbers|et)$/i;

/** The sheets and Excel tables of a file, or the one finding that says why there are none. */
export type BookRead = { readonly grids: Grid[]; readonly tables: NamedTable[] } | Finding;

/**
 * Reads a file of customers: a workbook (.xlsx .xlsm .xls .xlsb .ods .numbers) or delimited text.
 *
 * The content decides, not the extension: html, csv or an .xlsx named `.xls` still reads. Bad bytes never
 * throw.
 *
 * @param bytes - the whole file
 * @param fileName - the name of the file, folders are ignored
 * @returns sheets and tables, or a finding `file-unreadable` or `too-many-rows`
 */
export function readBook(bytes: Uint8Array, fileName: string): BookRead {
  const file = fileName.replace(/^.*[\\/]/, "");
  if (bytes.length === 0) return unreadable(file, "empty");
  const kind = bookKind(bytes);
  if (kind === "archive") return unreadable(file, "not-supported");
  if (kind === "binary") return unreadable(file, WORKBOOK.test(file) ? "damaged" : "not-a-table");
  if (kind !== "text") return readWorkbook(bytes, file, kind);
  const text = decodeText(bytes);
  // A web archive holds its table encoded; Excel writes one when told "single file web page".
  if (/^MIME-Version:/i.test(text)) return unreadable(file, "not-supported");
  const grid = readDelimited(text, file);
  return "code" in grid ? grid : { grids: [grid], tables: [] };
}
