import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, type ColumnSource } from "./column-source";
import type { Cell } from "./grid";
import { parseCount } from "./parse-count";
import { parseFlag, type FlagCell } from "./parse-flag";
import type { ColumnReader } from "./read-blocks";

/**
 * Reads a column of yes and no.
 *
 * @param source - the column
 * @param blankIsNo - true if the user said that a blank means no
 * @returns a reader of 1 for yes, 0 for no, NaN where missing
 */
export function flagReader(source: ColumnSource, blankIsNo: boolean): ColumnReader<NumberColumn> {
  const values = new Float64Array(source.rows.length).fill(NaN);
  const problems = collectProblems(source);
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) {
        const cell = cellOf(source, i);
        const flag = flagOf(cell, source);
        if (flag === "yes") values[i] = 1;
        else if (flag === "no" || (flag === "blank" && blankIsNo)) values[i] = 0;
        else if (flag !== "blank")
          problems.add(flag === "error" ? "error-cell" : "flag-unreadable", i, cellText(cell));
      }
    },
    finish: () => {
      problems.log();
      const { rejected } = problems;
      return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
    },
  };
}

function flagOf(cell: Cell, { taken }: ColumnSource): FlagCell {
  if (cell === null) return "blank";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "object") return "error";
  if (taken.reckoning === "more-than-zero") {
    const number = typeof cell === "number" ? cell : parseCount(cell.replace(/,/g, ""));
    if (number !== null && !Number.isNaN(number)) return number > 0 ? "yes" : "no";
  }
  if (typeof cell === "number") return cell === 1 ? "yes" : cell === 0 ? "no" : "unreadable";
  return parseFlag(cell, taken.field.id);
}
