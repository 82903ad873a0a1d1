import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import type { Finding } from "../core";
import type { Grid } from "../core";
import type { BookKind } from "./book-kind";
import { loadCodepages } from "./codepages";
import { decodeText } from "./decode-text";
import { gridOfSheet } from "./grid-of-sheet";
import { hiddenRows } from "./hidden-rows";
import type { NamedTable } from "./named-table";
import { packageParts } from "./package-parts";
import { readTables } from "./read-tables";
import { sheetPaths } from "./sheet-paths";
import { MOST_ROWS, tooManyRows } from "./too-many-rows";
import { unreadable, type UnreadableReason } from "./unreadable";

const OPTIONS: ParsingOptions = {
  dense: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
};

/**
 * Reads a workbook of any format the library knows; bytes it cannot read become a finding.
 *
 * @param bytes - the whole file
 * @param file - the name of the file without folders
 * @param kind - what the content says it is
 * @returns sheets and Excel tables, or why there are none
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  kind: BookKind,
): { grids: Grid[]; tables: NamedTable[] } | Finding {
  let book: WorkBook;
  try {
    book = parse(bytes, kind);
  } catch (error) {
    return unreadable(file, reasonOf(error, bytes, kind));
  }
  const parts = packageParts(book);
  const paths = sheetPaths(parts);
  const textual = kind === "markup" && book.bookType !== "xlml";
  const grids: Grid[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // Chart, macro and dialog sheets hold no table.
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") continue;
    const hidden = new Set<number>();
    sheet["!rows"]?.forEach((row, r) => row.hidden === true && hidden.add(r));
    const grid = gridOfSheet(sheet, {
      file,
      sheet: name,
      hiddenRows:
        book.bookType === "xlsx"
          ? hiddenRows(parts.bytes(paths.get(name) ?? "") ?? new Uint8Array())
          : hidden,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      date1904: book.Workbook?.WBProps?.date1904 === true,
      textual,
    });
    if (grid.rows.length > MOST_ROWS) return tooManyRows(file, grid.rows.length);
    grids.push(grid);
  }
  if (grids.length === 0) return unreadable(file, "not-a-table");
  return { grids, tables: readTables(parts, grids) };
}

function parse(bytes: Uint8Array, kind: BookKind): WorkBook {
  loadCodepages();
  if (kind === "zip") return read(bytes, { ...OPTIONS, type: "array", bookFiles: true });
  // `raw` keeps the text of html cells: an id must not lose its zeros.
  if (kind === "markup") return read(decodeText(bytes), { ...OPTIONS, type: "string", raw: true });
  return read(bytes, { ...OPTIONS, type: "array", cellStyles: true });
}

function reasonOf(error: unknown, bytes: Uint8Array, kind: BookKind): UnreadableReason {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message) || holdsEncrypted(bytes, kind)) return "password";
  if (/unsupported (zip file|numbers|file)|not a spreadsheet/i.test(message)) return "not-a-table";
  if (kind === "zip" && !hasDirectory(bytes)) return "truncated";
  if (kind === "cfb" && bytes.length % 512 !== 0) return "truncated";
  return "damaged";
}

/** Every zip ends with a directory record of at least 22 bytes. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06)
      return true;
  }
  return false;
}

/** An encrypted .xlsx is a container with a stream of this name. */
function holdsEncrypted(bytes: Uint8Array, kind: BookKind): boolean {
  return kind === "cfb" && new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}
