import { Workbook, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import type { Report, ReportColumn, ReportSheet, TableNode } from "../core";
import { cellArea } from "./cell-area";
import { columnLetters } from "./column-letters";
import { reportCell } from "./report-cell";
import { rowXml } from "./row-xml";
import { cutSheet } from "./sheet-tail";

const THEME = "TableStyleLight9";
// Stated in the cells too: LibreOffice draws no table styles.
const HEADER_FONT = { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } };
const LONG_TEXT = 40;
const ROWS_A_CHUNK = 500;
// The library holds some 1.5 KB per cell of a workbook; above this the rows go past it, as they are made.
const MOST_ROWS_HELD = 1000;

/** A table whose rows from the second on are not in the library's workbook. */
interface Tail {
  readonly path: string;
  readonly table: TableNode;
  readonly top: number;
}

/**
 * Writes a report whose names are valid and unique. The only file that knows the writing library.
 *
 * Everything is made by the library, except the rows of a large table that has its sheet to itself: the library
 * writes its header and first row, and the rest is let into the finished sheet in the same formats.
 *
 * @param report - the report, names fitted
 * @param written - creation time the file states
 * @returns the bytes of the file
 */
export async function writeXlsx(report: Report, written: Date): Promise<Uint8Array> {
  const book = new Workbook();
  Object.assign(book, { creator: "Tierbook", title: report.title, created: written, modified: written });
  const tails = report.sheets.flatMap((sheet, index) =>
    addSheet(book.addWorksheet(sheet.name), sheet, `xl/worksheets/sheet${index + 1}.xml`),
  );
  const bytes = new Uint8Array(await book.xlsx.writeBuffer({ zip: { modTime: written, timestamps: "dos" } }));
  return tails.length === 0 ? bytes : withTails(bytes, tails, written);
}

function addSheet(target: Worksheet, sheet: ReportSheet, path: string): Tail[] {
  const placed = sheet.nodes.filter((node) => "at" in node).length;
  const tails: Tail[] = [];
  for (const node of sheet.nodes) {
    switch (node.kind) {
      case "table": {
        const top = cellArea(node.at)?.top ?? 0;
        const isTail = placed === 1 && node.rows.length > MOST_ROWS_HELD;
        addTable(target, node, isTail ? 1 : node.rows.length);
        if (isTail) tails.push({ path, table: node, top });
        break;
      }
      case "freeze":
        target.views = [{ state: "frozen", xSplit: node.columns, ySplit: node.rows }];
        break;
      case "widths":
        node.columns.forEach((width, index) => (target.getColumn(index + 1).width = width));
        break;
    }
  }
  return tails;
}

function addTable(target: Worksheet, table: TableNode, held: number): void {
  const { top, left } = cellArea(table.at) ?? { top: 0, left: 0 };
  const added = target.addTable({
    name: table.name,
    ref: table.at,
    headerRow: true,
    style: { theme: THEME, showRowStripes: true },
    columns: table.columns.map((column) => ({
      name: column.header,
      filterButton: true,
      style: styleOf(column),
    })),
    rows: table.rows
      .slice(0, held)
      .map((row) => table.columns.map((column, c) => reportCell(row[c] ?? null, column.type))),
  });
  const area = `${table.at}:${columnLetters(left + table.columns.length - 1)}${top + 1 + table.rows.length}`;
  Object.assign(added.table, { tableRef: area, autoFilterRef: area });
  table.columns.forEach((column, index) => {
    target.getColumn(left + index + 1).width = column.width;
    const header = target.getCell(top + 1, left + index + 1);
    header.style = { font: HEADER_FONT, fill: solid("FF4472C4") };
    header.alignment = { vertical: "middle", wrapText: true };
  });
}

function styleOf(column: ReportColumn): Partial<Style> {
  const wraps = column.type === "text" && column.width >= LONG_TEXT;
  // Excel has shown long text in cells of format @ as ####.
  const usual = { text: wraps ? "General" : "@", number: "General", date: "yyyy-mm-dd" };
  return {
    numFmt: column.format ?? usual[column.type],
    alignment: { vertical: "top", ...(wraps ? { wrapText: true } : {}) },
    ...(column.owner === "user" ? { fill: solid("FFFFF2CC") } : {}),
  };
}

function solid(argb: string): Style["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

async function withTails(bytes: Uint8Array, tails: readonly Tail[], written: Date): Promise<Uint8Array> {
  const archive = zip({ modTime: written, timestamps: "dos" });
  for await (const entry of unzip(bytes).entries()) {
    const content = await entry.bytes();
    const tail = tails.find(({ path }) => path === entry.path);
    archive.add(
      entry.path,
      tail === undefined ? content : eachLater(sheetChunks(new TextDecoder().decode(content), tail)),
    );
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.stream()) chunks.push(chunk);
  return joined(chunks);
}

function* sheetChunks(xml: string, { path, table, top }: Tail): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const { columns, rows } = table;
  const cut = cutSheet(xml, top + 2, top + 1 + rows.length);
  if (cut === null) throw new Error(`${path} does not end with row ${top + 2}`);
  const formats = cut.columns.map((column, c) => ({
    ...column,
    formatsBlanks: columns[c]?.owner === "user",
  }));
  yield encoder.encode(cut.before);
  for (let from = 1; from < rows.length; from += ROWS_A_CHUNK) {
    let chunk = "";
    for (const [index, row] of rows.slice(from, from + ROWS_A_CHUNK).entries()) {
      const values = columns.map((column, c) => reportCell(row[c] ?? null, column.type));
      chunk += rowXml(top + 2 + from + index, formats, values);
    }
    yield encoder.encode(chunk);
  }
  yield encoder.encode(cut.after);
}

/** The archive takes pieces one after another, as they come. */
async function* eachLater<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
