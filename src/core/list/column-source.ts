import type { Cell, Grid } from "./grid";
import type { TakenColumn } from "./map-columns";
import type { FindingLog } from "./finding-log";

/** All that reading one column needs. */
export interface ColumnSource {
  readonly grid: Grid;
  /** Zero-based rows of the customers. */
  readonly rows: Int32Array;
  readonly taken: TakenColumn;
  /** Zero-based column, which for a further column of a field is not the mapped one. */
  readonly column: number;
  readonly log: FindingLog;
}

/**
 * Gives the facts every finding about a column has.
 *
 * @param source - the column
 * @returns field and header
 */
export function columnFacts(source: ColumnSource): { readonly field: string; readonly header: string } {
  return { field: source.taken.field.id, header: source.taken.mapped.header };
}

/**
 * Gives one cell of a column.
 *
 * @param source - the column
 * @param i - which customer, from 0
 * @returns the cell, null if the row is short
 */
export function cellOf(source: ColumnSource, i: number): Cell {
  return source.grid.rows[source.rows[i] ?? -1]?.[source.column] ?? null;
}
