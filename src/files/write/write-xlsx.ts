import { Workbook } from "@cj-tech-master/excelts";
import type { Report } from "../../core";
import { addSheet } from "./add-sheet";
import { chartParts } from "./chart-parts";
import { addToPackage } from "./package-additions";
import { pivotParts } from "./pivot-parts";
import { PIVOT_WORDS } from "./pivot-words";
import { placesOf } from "./places";
import { withTail } from "./table-tail";
import { unzipPackage, zipPackage } from "./zip-package";

/**
 * Writes a report whose names are valid and unique.
 *
 * The library writes cells, styles, tables, rules and page settings. Into its file go charts, PivotTables and the
 * rows of large tables.
 *
 * @param report - the report, names fitted
 * @param written - creation time the file states
 * @param progress - is told now and then what share of the rows is written, 0 to 1
 * @returns the bytes of the file
 */
export async function writeXlsx(
  report: Report,
  written: Date,
  progress: (share: number) => void,
): Promise<Uint8Array> {
  const book = new Workbook();
  Object.assign(book, { creator: "Tierbook", title: report.title, created: written, modified: written });
  const places = placesOf(report);
  const words = PIVOT_WORDS[report.language];
  // All of them first: a sheet of lists, if there must be one, comes after.
  const targets = report.sheets.map((sheet) => ({ sheet, target: book.addWorksheet(sheet.name) }));
  const sheets = targets.map(({ sheet, target }, index) =>
    addSheet(book, target, sheet, index, places, words),
  );
  const bytes = new Uint8Array(await book.xlsx.writeBuffer({ zip: { modTime: written, timestamps: "dos" } }));
  const parts = await unzipPackage(bytes);
  for (const [path, text] of parts)
    if (path.startsWith("xl/tables/")) parts.set(path, withoutColumnStyles(text));
  addToPackage(parts, chartParts(sheets, places));
  addToPackage(parts, pivotParts(sheets, words, parts.get("xl/styles.xml") ?? ""));
  const tails = new Map(sheets.map(({ path, tail }) => [path, tail]));
  const large = sheets.reduce((sum, { tail }) => sum + (tail?.table.rows.length ?? 0), 0);
  let done = 0;
  const count = (rows: number): void => {
    done += rows;
    progress(large > 0 ? done / large : 1);
  };
  const finished = Array.from(parts, ([path, text]) => {
    const tail = tails.get(path) ?? null;
    return [path, tail === null ? text : withTail(text, tail, count)] as const;
  });
  return zipPackage(finished, written);
}

/** The library gives a table's columns an attribute that the format does not have; strict readers refuse the file. */
function withoutColumnStyles(xml: string): string {
  return xml.replace(/(<tableColumn\b[^>]*?) dxfId="\d+"/g, "$1");
}
