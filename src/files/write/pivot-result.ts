import type { ReportColumn, TableNode } from "../../core";
import { columnIndex } from "./places";
import { reportCell } from "./report-cell";
import type { PivotField, PivotNode } from "./report-nodes";

type Item = string | number | null;

/** The items of one hierarchy, in order; blank is the last. */
export interface PivotItems {
  readonly column: number;
  readonly items: readonly Item[];
  /** False for items of the given order that the table does not hold. */
  readonly held: readonly boolean[];
}

/** One side of a pivot: combinations of item numbers the table holds, one of none if there are no fields. */
export interface PivotAxis {
  readonly fields: readonly PivotItems[];
  readonly tuples: readonly (readonly number[])[];
}

/** What a PivotTable shows. */
export interface PivotResult {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  /** A value by row and column of the axes; an index past the last is the total. Null where nothing is counted. */
  figure(row: number, column: number, value: number): number | null;
}

/**
 * Calculates a pivot as Excel does: blanks are not counted, text is not summed.
 *
 * @param pivot - hierarchies and values
 * @param table - the rows
 * @returns items, combinations and figures with totals
 */
export function pivotResult(pivot: PivotNode, table: TableNode): PivotResult {
  const rows = axisOf(pivot.rows, table);
  const columns = axisOf(pivot.columns, table);
  const width = columns.axis.tuples.length + 1;
  const counts = pivot.values.map(() => new Float64Array((rows.axis.tuples.length + 1) * width));
  const sums = counts.map((count) => new Float64Array(count.length));
  pivot.values.forEach(({ column: id, by }, v) => {
    const column = columnIndex(table, id);
    const type = table.columns[column]?.type ?? "text";
    const [count, sum] = [counts[v], sums[v]];
    if (count === undefined || sum === undefined) return;
    table.rows.forEach((row, r) => {
      const value = reportCell(row[column] ?? null, type);
      if (value === null || (by !== "count" && typeof value !== "number")) return;
      for (const down of [rows.place[r] ?? 0, rows.axis.tuples.length]) {
        for (const across of [columns.place[r] ?? 0, width - 1]) {
          const at = down * width + across;
          count[at] = (count[at] ?? 0) + 1;
          sum[at] = (sum[at] ?? 0) + (typeof value === "number" ? value : 0);
        }
      }
    });
  });
  const figure = (row: number, column: number, value: number): number | null => {
    const at = row * width + column;
    const count = counts[value]?.[at] ?? 0;
    if (count === 0) return null;
    const by = pivot.values[value]?.by;
    return by === "count" ? count : (sums[value]?.[at] ?? 0) / (by === "average" ? count : 1);
  };
  return { rows: rows.axis, columns: columns.axis, figure };
}

/** The axis, and for every row of the table which of its combinations it belongs to. */
function axisOf(
  fields: readonly PivotField[],
  table: TableNode,
): { readonly axis: PivotAxis; readonly place: Uint32Array } {
  const keys = new Float64Array(table.rows.length);
  const items = fields.map((field) => {
    const found = itemsOf(field, table);
    found.numbers.forEach((number, r) => (keys[r] = (keys[r] ?? 0) * found.items.items.length + number));
    return found.items;
  });
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const ranks = new Map(sorted.map((key, rank) => [key, rank]));
  const tuples = sorted.map((key) => {
    const tuple: number[] = [];
    for (let rest = key, f = items.length - 1; f >= 0; f--) {
      const count = items[f]?.items.length ?? 1;
      tuple.unshift(rest % count);
      rest = Math.floor(rest / count);
    }
    return tuple;
  });
  return { axis: { fields: items, tuples }, place: Uint32Array.from(keys, (key) => ranks.get(key) ?? 0) };
}

function itemsOf(
  field: PivotField,
  table: TableNode,
): { readonly items: PivotItems; readonly numbers: Uint32Array } {
  const column = columnIndex(table, field.column);
  const type = table.columns[column]?.type ?? "text";
  const values = table.rows.map((row) => reportCell(row[column] ?? null, type));
  const ordered = (field.order ?? []).map((item) => orderItem(item, type));
  const byKey = new Map<string, Item>();
  for (const value of [...ordered, ...values]) {
    if (value !== null && !byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  }
  if (values.includes(null)) byKey.set(keyOf(null), null);
  const keys = [...byKey.keys()];
  const number = new Map(keys.map((key, index) => [key, index]));
  const numbers = Uint32Array.from(values, (value) => number.get(keyOf(value)) ?? 0);
  const held = new Set(numbers);
  return {
    items: { column, items: [...byKey.values()], held: keys.map((_, index) => held.has(index)) },
    numbers,
  };
}

function orderItem(item: string, type: ReportColumn["type"]): Item {
  return type === "text" || item.trim() === "" || Number.isNaN(Number(item))
    ? reportCell(item, "text")
    : reportCell(Number(item), type);
}

/** Excel takes items that differ in case only for one. */
function keyOf(item: Item): string {
  return item === null ? "" : String(item).toLowerCase();
}
