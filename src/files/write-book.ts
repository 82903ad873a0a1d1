import type { Report, ReportSheet, TableNode } from "../core";
import { cellText } from "./cell-text";
import { sheetName } from "./sheet-name";
import { tableName } from "./table-name";
import { uniqueNames } from "./unique-names";
import { writeXlsx } from "./write-xlsx";

// Equal reports give equal bytes; a caller that knows the time says so.
const UNDATED = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes a report as an .xlsx with real Excel tables.
 *
 * Names that Excel would refuse or that stand twice are made to fit; the cells are written as they are.
 *
 * @param report - the report
 * @param written - what the file says of its making
 * @returns the bytes of the file
 */
export function writeBook(report: Report, written: Date = UNDATED): Promise<Uint8Array> {
  const sheets = uniqueNames(
    report.sheets.map((sheet) => sheetName(sheet.name)),
    31,
    " ",
  );
  const tables = report.sheets.flatMap((sheet) => sheet.nodes.filter((node) => node.kind === "table"));
  const names = uniqueNames(
    tables.map((table) => tableName(table.name)),
    255,
    "_",
  );
  const nameOf = new Map(tables.map((table, index) => [table, names[index] ?? table.name]));
  const fitted = report.sheets.map((sheet, index): ReportSheet => ({
    ...sheet,
    name: sheets[index] ?? sheet.name,
    nodes: sheet.nodes.map((node) =>
      node.kind === "table" ? fittedTable(node, nameOf.get(node) ?? node.name) : node,
    ),
  }));
  return writeXlsx({ ...report, sheets: fitted }, written);
}

function fittedTable(table: TableNode, name: string): TableNode {
  const wanted = table.columns.map(
    ({ header }, index) => cellText(header).replace(/\s+/g, " ").trim() || `Column${index + 1}`,
  );
  const headers = uniqueNames(wanted, 255);
  const columns = table.columns.map((column, index) => ({
    ...column,
    header: headers[index] ?? column.header,
  }));
  // Excel repairs, so damages, a table without a row below its header.
  const rows = table.rows.length > 0 ? table.rows : [columns.map(() => null)];
  return { ...table, name, columns, rows };
}
