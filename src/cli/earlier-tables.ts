import type { EarlierTable } from "../core";
import type { Book } from "./read-inputs";

/**
 * Gives the tables of a workbook this product wrote, for reading an earlier run.
 *
 * @param book - the workbook as read
 * @returns its Excel tables
 */
export function earlierTables(book: Book): readonly EarlierTable[] {
  return book.tables.map((table) => ({
    name: table.name,
    headers: table.header,
    rows: table.rows,
    date1904: book.grids.find(({ sheet }) => sheet === table.sheet)?.date1904 ?? false,
  }));
}
