import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, type ColumnSource } from "./column-source";
import { parseCount } from "./parse-count";

/**
 * Reads a column of numbers that are no money; counts are whole and not negative.
 *
 * @param source - the column
 * @param blankIsNone - true if the user said that a blank means 0
 * @returns the numbers, NaN where missing
 */
export function readCountColumn(source: ColumnSource, blankIsNone: boolean): NumberColumn {
  const values = new Float64Array(source.rows.length).fill(NaN);
  const problems = collectProblems(source);
  const whole = source.taken.field.type === "count";
  for (let i = 0; i < values.length; i++) {
    const cell = cellOf(source, i);
    if (typeof cell === "object" && cell !== null) problems.add("error-cell", i, cell.error);
    else {
      const number = cell === null ? null : typeof cell === "number" ? cell : parseCount(cellText(cell));
      if (number === null) {
        if (blankIsNone) values[i] = 0;
      } else if (Number.isFinite(number) && !(whole && (number < 0 || !Number.isInteger(number))))
        values[i] = number + 0;
      else problems.add(/^#/.test(cellText(cell)) ? "error-cell" : "unreadable-number", i, cellText(cell));
    }
  }
  problems.log();
  const { rejected } = problems;
  return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
}
