import type { Report, ReportNode, TableNode } from "../../core";
import { cellText } from "../cell-text";
import { sheetName } from "../sheet-name";
import { tableName } from "../table-name";
import { uniqueNames } from "../unique-names";

/**
 * Makes names fit that Excel would refuse or that stand twice, and what refers to them; gives every table a row.
 *
 * @param report - any report
 * @returns the report, ready to be drawn; texts of formulas are as they were
 */
export function fitReport(report: Report): Report {
  const sheets = uniqueNames(
    report.sheets.map((sheet) => sheetName(sheet.name)),
    31,
    " ",
  );
  const nodes = report.sheets.flatMap((sheet) => sheet.nodes);
  const named = nodes.filter((node) => node.kind === "table" || node.kind === "pivot");
  const names = uniqueNames(
    named.map((node) => tableName(node.name)),
    255,
    "_",
  );
  const nameOf = new Map<ReportNode, string>(named.map((node, index) => [node, names[index] ?? node.name]));
  const fitted = (name: string): string => {
    const table = named.find((node) => node.kind === "table" && node.name === name);
    return table === undefined ? name : (nameOf.get(table) ?? name);
  };
  return {
    ...report,
    sheets: report.sheets.map((sheet, index) => ({
      ...sheet,
      name: sheets[index] ?? sheet.name,
      nodes: sheet.nodes.map((node) => fittedNode(node, nameOf.get(node) ?? "", fitted)),
    })),
  };
}

function fittedNode(node: ReportNode, name: string, fitted: (table: string) => string): ReportNode {
  switch (node.kind) {
    case "table":
      return fittedTable(node, name);
    case "pivot":
      return { ...node, name, source: fitted(node.source) };
    case "highlight":
    case "choice":
      return { ...node, where: { ...node.where, table: fitted(node.where.table) } };
    case "chart": {
      const range = (of: typeof node.categories): typeof of =>
        "table" in of ? { ...of, table: fitted(of.table) } : of;
      return {
        ...node,
        categories: range(node.categories),
        series: node.series.map(({ values, ...series }) => ({ ...series, values: range(values) })),
      };
    }
    default:
      return node;
  }
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
