import type { CellValue, Style, Worksheet } from "@cj-tech-master/excelts";
import type { ReportColumn, TableNode } from "../../core";
import { areaName, cellName } from "./cell-name";
import { BESIDE_FIGURES, LOOKS, TABLE_THEME, USER_FILL } from "./look";
import { cornerOf } from "./places";
import { reportCell } from "./report-cell";
import { LINE_HEIGHT, linesOf, rowHeight, wraps } from "./row-height";
import { storedFormula } from "./stored-formula";

/**
 * Draws an Excel table, or its first rows: its range is always that of all rows.
 *
 * @param target - the sheet
 * @param table - the table, name and headers fitted
 * @param held - how many rows to draw
 */
export function addTable(target: Worksheet, table: TableNode, held: number): void {
  const { top, left } = cornerOf(table.at);
  const { columns, rows } = table;
  const added = target.addTable({
    name: table.name,
    ref: cellName(top, left),
    headerRow: true,
    style: { theme: TABLE_THEME, showRowStripes: true },
    columns: columns.map((column, index) => ({
      name: column.header,
      filterButton: true,
      style: columnStyle(column, columns[index - 1]),
      ...(column.formula === undefined
        ? {}
        : { calculatedColumnFormula: storedFormula(column.formula, table.name) }),
    })),
    rows: rows
      .slice(0, held)
      .map((row) => columns.map((column, c) => valueOf(row[c] ?? null, column, table))),
  });
  const area = areaName({ top, left, bottom: top + rows.length, right: left + columns.length - 1 });
  Object.assign(added.table, { tableRef: area, autoFilterRef: area });
  rows.slice(0, held).forEach((row, index) => {
    const height = rowHeight(columns, row);
    if (height !== null) target.getRow(top + index + 2).height = height;
  });
  columns.forEach((column, index) => {
    target.getColumn(left + index + 1).width = column.width;
    const center = column.type === "number" ? ({ horizontal: "center" } as const) : {};
    const alignment = { ...LOOKS.header.alignment, ...center };
    target.getCell(top + 1, left + index + 1).style = { ...LOOKS.header, alignment };
  });
  const lines = Math.max(...columns.map(({ header, width }) => linesOf(header, width)));
  if (lines > 1) target.getRow(top + 1).height = lines * LINE_HEIGHT;
}

function valueOf(
  value: TableNode["rows"][number][number],
  column: ReportColumn,
  table: TableNode,
): CellValue {
  const result = reportCell(value, column.type);
  if (column.formula === undefined) return result;
  return { formula: storedFormula(column.formula, table.name), result: result ?? "" };
}

function columnStyle(column: ReportColumn, before: ReportColumn | undefined): Partial<Style> {
  const isLong = wraps(column);
  const isRight = column.type === "number";
  // Excel shows a formula in a cell of format @ as its text, and has shown long text there as ####.
  const text = isLong || column.formula !== undefined ? "General" : "@";
  const usual = { text, number: "General", date: "yyyy-mm-dd" };
  return {
    numFmt: column.format ?? usual[column.type],
    alignment: {
      vertical: "top",
      ...(isLong ? { wrapText: true } : {}),
      ...(isRight ? { horizontal: "right" } : {}),
      ...(!isRight && before?.type === "number" ? BESIDE_FIGURES : {}),
    },
    ...(column.owner === "user" ? { fill: USER_FILL } : {}),
  };
}
