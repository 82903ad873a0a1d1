import type { Merge } from "../core";
import type { SampleColumn } from "./sample-columns";

/**
 * Gives the merged cells above the customers: title and note of the unit run over all columns, a group over its own.
 *
 * @param columns - the columns
 * @returns the merged ranges
 */
export function headMerges(columns: readonly SampleColumn[]): Merge[] {
  const right = columns.length - 1;
  const lines = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right }));
  const groups = columns.flatMap(({ group }, left) => {
    if (group === columns[left - 1]?.group) return [];
    const next = columns.findIndex((column, c) => c > left && column.group !== group);
    return [{ top: 2, left, bottom: 2, right: next < 0 ? right : next - 1 }];
  });
  return [...lines, ...groups];
}
