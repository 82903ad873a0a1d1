import type { Rejection } from "../column";
import { MOST_FEN } from "../money-unit";
import type { AmountColumn } from "./check-amounts";

/**
 * Adds up the columns of one amount; a customer with a part missing has no sum.
 *
 * @param parts - the columns, the mapped one first
 * @returns one column
 */
export function sumAmounts(parts: readonly AmountColumn[]): AmountColumn {
  const [first, ...others] = parts;
  if (!first) throw new Error("An amount has at least one column");
  if (others.length === 0) return first;
  const values = first.column.values.slice();
  const rejected = new Map<number, Rejection>(first.column.rejected);
  const blank = new Set(first.blank);
  for (const { column, blank: more } of others) {
    column.values.forEach((fen, i) => {
      values[i] = (values[i] ?? NaN) + fen;
    });
    for (const [i, rejection] of column.rejected ?? []) rejected.set(i, rejection);
    for (const i of more) blank.add(i);
  }
  values.forEach((fen, i) => {
    if (Math.abs(fen) <= MOST_FEN || Number.isNaN(fen)) return;
    values[i] = NaN;
    rejected.set(i, { reason: "too-large", value: fen });
  });
  const column = { kind: "number" as const, values, ...(rejected.size > 0 && { rejected }) };
  return { source: first.source, column, blank: [...blank].sort((a, b) => a - b) };
}
