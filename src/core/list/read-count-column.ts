import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, type ColumnSource } from "./column-source";
import { parseCount } from "./parse-count";
import type { ColumnReader } from "./read-blocks";

/**
 * Reads a column of numbers that are no money; counts are whole and not negative.
 *
 * @param source - the column
 * @param blankIsNone - true if the user said that a blank means 0
 * @returns a reader of the numbers, NaN where missing
 */
export function countReader(source: ColumnSource, blankIsNone: boolean): ColumnReader<NumberColumn> {
  const values = new Float64Array(source.rows.length);
  const problems = collectProblems(source);
  const whole = source.taken.field.type === "count";
  const numberAt = (i: number): number => {
    const cell = cellOf(source, i);
    if (typeof cell === "object" && cell !== null) {
      problems.add("error-cell", i, cell.error);
      return NaN;
    }
    const number = cell === null ? null : typeof cell === "number" ? cell : parseCount(cellText(cell));
    if (number === null) return blankIsNone ? 0 : NaN;
    if (Number.isFinite(number) && !(whole && (number < 0 || !Number.isInteger(number)))) return number + 0;
    problems.add(/^#/.test(cellText(cell)) ? "error-cell" : "unreadable-number", i, cellText(cell));
    return NaN;
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) values[i] = numberAt(i);
    },
    finish: () => {
      problems.log();
      const { rejected } = problems;
      return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
    },
  };
}
