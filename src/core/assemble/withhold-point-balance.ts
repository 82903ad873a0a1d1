import type { Column, NumberColumn, Rejection } from "../column";

/**
 * Keeps the point balance from standing in for an average that was refused.
 *
 * A blank average may be replaced by the point balance of the row. A negative or unreadable one may not: something is
 * wrong with that row, and the customer stays untiered until it is put right.
 *
 * @param columns - the columns as read
 * @returns the columns; `aum` is missing, for the same reason, where `aumAverage` was refused
 */
export function withholdPointBalance(columns: ReadonlyMap<string, Column>): ReadonlyMap<string, Column> {
  const average = columns.get("aumAverage");
  const point = columns.get("aum");
  if (average?.kind !== "number" || point?.kind !== "number" || !average.rejected?.size) return columns;
  const values = point.values.slice();
  const rejected = new Map<number, Rejection>(point.rejected);
  for (const [row, rejection] of average.rejected) {
    values[row] = NaN;
    rejected.set(row, rejection);
  }
  const withheld: NumberColumn = { kind: "number", values, rejected };
  return new Map([...columns].map(([field, column]) => [field, field === "aum" ? withheld : column]));
}
