import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, type ColumnSource } from "./column-source";
import type { Cell } from "./grid";
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
  const isUsual = (cell: Cell): cell is number =>
    typeof cell === "number" && (whole ? cell >= 0 && Number.isInteger(cell) : Number.isFinite(cell));
  const unusual = (i: number, cell: Cell): number => {
    if (typeof cell === "object" && cell !== null) {
      problems.add("error-cell", i, cell.error);
      return NaN;
    }
    const number = cell === null ? null : typeof cell === "number" ? cell : parseCount(cellText(cell));
    if (number === null) return blankIsNone ? 0 : NaN;
    if (isUsual(number)) return number + 0;
    problems.add(/^#/.test(cellText(cell)) ? "error-cell" : "unreadable-number", i, cellText(cell));
    return NaN;
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) {
        const cell = cellOf(source, i);
        values[i] = isUsual(cell) ? cell + 0 : unusual(i, cell);
      }
    },
    finish: () => {
      problems.log();
      const { rejected } = problems;
      return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
    },
  };
}
