import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, type ColumnSource } from "./column-source";
import { parseCount } from "./parse-count";
import { parseDate, parseDateNumber, type DateCell, type DayOrder } from "./parse-date";
import type { ColumnReader } from "./read-blocks";

const CODES = {
  error: "error-cell",
  placeholder: "date-placeholder",
  partial: "date-partial",
  unreadable: "unreadable-date",
} as const;

/**
 * Reads a column of dates; one cell such as 13/02/2025 decides how the column writes them.
 *
 * @param source - the column
 * @param asOf - what days to maturity count from, or null if unknown
 * @returns a reader of days since 1970-01-01, NaN where missing
 */
export function dateReader(source: ColumnSource, asOf: number | null): ColumnReader<NumberColumn> {
  const { rows, grid, taken } = source;
  const values = new Float64Array(rows.length).fill(NaN);
  const problems = collectProblems(source);
  const waiting: { readonly i: number; readonly cell: Extract<DateCell, { kind: "ambiguous" }> }[] = [];
  const orders = new Set<DayOrder>();
  const readOne = (i: number): void => {
    const cell = cellOf(source, i);
    if (cell === null) return;
    if (taken.reckoning === "days-ahead") {
      const days = typeof cell === "number" ? cell : parseCount(cellText(cell));
      if (days !== null && days < 3660) {
        values[i] = asOf === null ? NaN : asOf + Math.floor(days);
        return;
      }
    }
    const read = dateOf(cell, grid.date1904);
    if (read.kind === "date") values[i] = read.days;
    else if (read.kind === "decides") {
      values[i] = read.days;
      orders.add(read.order);
    } else if (read.kind === "ambiguous") waiting.push({ i, cell: read });
    else if (read.kind !== "blank") problems.add(CODES[read.kind], i, cellText(cell));
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) readOne(i);
    },
    finish: () => {
      for (const { i, cell } of waiting) {
        if (orders.size === 1) values[i] = orders.has("day-first") ? cell.dayFirst : cell.monthFirst;
        else problems.add("date-ambiguous", i, cellText(cellOf(source, i)));
      }
      problems.log();
      const { rejected } = problems;
      return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
    },
  };
}

function dateOf(cell: string | number | boolean | { readonly error: string }, date1904: boolean): DateCell {
  if (typeof cell === "number") return parseDateNumber(cell, date1904);
  if (typeof cell === "string") return parseDate(cell);
  return { kind: typeof cell === "object" ? "error" : "unreadable" };
}
