import { shownValue } from "./cell-value";
import { areaOnSheet } from "./cell-name";
import { columnArea, columnIndex, type Places } from "./places";
import { reportCell } from "./report-cell";
import type { ChartRange } from "./report-nodes";

/** What a chart takes from a range. */
export interface ChartValues {
  /** The range, like `'Summary'!$A$6:$A$12`. */
  readonly ref: string;
  readonly values: readonly (string | number | null)[];
  /** Number format of the figures. */
  readonly format: string;
}

/**
 * Finds the cells a chart refers to and what they show.
 *
 * @param range - a part of a block or a table's column
 * @param sheet - name of the chart's sheet
 * @param places - where blocks and tables stand
 * @returns reference, values and format
 */
export function chartValues(range: ChartRange, sheet: string, places: Places): ChartValues {
  if ("table" in range) {
    const table = places.table(range.table);
    const index = columnIndex(table.node, range.column);
    const column = table.node.columns[index];
    const type = column?.type ?? "text";
    return {
      ref: areaOnSheet(table.sheet, columnArea(table, range.column)),
      values: table.node.rows.map((row) => reportCell(row[index] ?? null, type)),
      format: column?.format ?? (type === "date" ? "yyyy-mm-dd" : "General"),
    };
  }
  const block = places.cells(range.cells, sheet);
  const [first, last] = range.rows;
  const contents = block.node.rows.slice(first, last + 1).map((row) => row[range.column]);
  const column = block.left + range.column;
  const area = { top: block.top + first, left: column, bottom: block.top + last, right: column };
  const formats = contents.flatMap((content) =>
    content !== undefined && "format" in content ? (content.format ?? []) : [],
  );
  return {
    ref: areaOnSheet(block.sheet, area),
    values: contents.map((content) => (content === undefined ? null : shownValue(content))),
    format: formats[0] ?? "General",
  };
}
