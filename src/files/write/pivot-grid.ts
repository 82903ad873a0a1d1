import type { TableNode } from "../../core";
import { columnIndex } from "./places";
import type { PivotAxis, PivotResult } from "./pivot-result";
import type { PivotWords } from "./pivot-words";
import type { PivotField, PivotNode } from "./report-nodes";

/** A cell of a drawn pivot. */
export interface PivotCell {
  readonly part: "header" | "label" | "figure";
  readonly isTotal: boolean;
  readonly value: string | number | null;
  readonly format?: string | undefined;
}

/** A pivot as cells, row by row. */
export interface PivotGrid {
  /** How many rows stand above the figures. */
  readonly head: number;
  readonly rows: readonly (readonly PivotCell[])[];
}

/** What a column of figures is of: a combination of the column fields, past the last one the total. */
interface Slot {
  readonly tuple: number;
  readonly value: number;
}

type Content = Pick<PivotCell, "value" | "format">;

const NOTHING: Content = { value: null };

/**
 * Lays a pivot out as Excel's tabular form does: captions, items, headers of several values, rows, totals.
 *
 * @param pivot - hierarchies and values
 * @param table - the table it is of
 * @param result - what it gives
 * @param words - the words of its own cells
 * @returns the cells
 */
export function pivotGrid(
  pivot: PivotNode,
  table: TableNode,
  result: PivotResult,
  words: PivotWords,
): PivotGrid {
  const { rows, columns } = result;
  const tuples = columns.tuples.length + (pivot.columns.length > 0 ? 1 : 0);
  const slots = Array.from({ length: tuples }, (_, tuple) =>
    pivot.values.map((_, value): Slot => ({ tuple, value })),
  ).flat();
  const width = pivot.rows.length + slots.length;
  const header = headRows(pivot, table, columns, slots, words).map((row) =>
    Array.from({ length: width }, (_, c): PivotCell => {
      return { part: "header", isTotal: false, ...(row[c] ?? NOTHING) };
    }),
  );
  const body = Array.from({ length: rows.tuples.length + 1 }, (_, row) => {
    const isTotal = row === rows.tuples.length;
    const labels = pivot.rows.map((_, field) => {
      if (isTotal) return field === 0 ? { value: words.total } : NOTHING;
      return labelOf(rows, table, row, field, words);
    });
    const figures = slots.map(({ tuple, value }): Content => {
      return { value: result.figure(row, tuple, value), format: pivot.values[value]?.format };
    });
    return [
      ...labels.map((label): PivotCell => ({ part: "label", isTotal, ...label })),
      ...figures.map((figure): PivotCell => ({ part: "figure", isTotal, ...figure })),
    ];
  });
  return { head: header.length, rows: [...header, ...body] };
}

function headRows(
  pivot: PivotNode,
  table: TableNode,
  columns: PivotAxis,
  slots: readonly Slot[],
  words: PivotWords,
): Content[][] {
  const captionOf = ({ column }: PivotField): Content => {
    return { value: table.columns[columnIndex(table, column)]?.header ?? null };
  };
  const captions = pivot.rows.map(captionOf);
  const headers = pivot.values.map(({ header }): Content => ({ value: header }));
  if (pivot.columns.length === 0) return [[...captions, ...headers]];
  const blank = captions.map(() => NOTHING);
  const [only, second] = headers;
  const single = second === undefined;
  const corner = single && only !== undefined ? only : NOTHING;
  const top = [corner, ...blank.slice(1), ...pivot.columns.map(captionOf)];
  const items = pivot.columns.map((_, level) =>
    slots.map(({ tuple, value }): Content => {
      if (tuple < columns.tuples.length)
        return value > 0 ? NOTHING : labelOf(columns, table, tuple, level, words);
      if (level > 0) return NOTHING;
      return { value: single ? words.total : words.totalOf(pivot.values[value]?.header ?? "") };
    }),
  );
  const below = single
    ? items
    : [
        ...items,
        slots.map(({ tuple, value }) => (tuple < columns.tuples.length ? headers[value] : null) ?? NOTHING),
      ];
  return [
    single ? top : [...top, { value: words.values }],
    ...below.map((row, r) => [...(r === below.length - 1 ? captions : blank), ...row]),
  ];
}

/** An item's label where it begins; the combinations below or beside it leave it out. */
function labelOf(axis: PivotAxis, table: TableNode, at: number, field: number, words: PivotWords): Content {
  const tuple = axis.tuples[at] ?? [];
  const before = axis.tuples[at - 1];
  if (before !== undefined && tuple.slice(0, field + 1).every((item, f) => item === before[f]))
    return NOTHING;
  const items = axis.fields[field];
  const column = table.columns[items?.column ?? -1];
  const usual = column?.type === "date" ? "yyyy-mm-dd" : undefined;
  return { value: items?.items[tuple[field] ?? -1] ?? words.blank, format: column?.format ?? usual };
}
