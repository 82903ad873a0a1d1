import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import type { Cell } from "./grid";
import { parseRating, type RatingCell } from "./parse-rating";
import type { ColumnReader } from "./read-blocks";

const CODES = {
  error: "error-cell",
  expired: "rating-expired",
  name: "rating-names",
  "label-ambiguous": "rating-label-ambiguous",
  product: "rating-is-product",
  unreadable: "rating-unreadable",
} as const;

/**
 * Reads the columns of a rating; of several the lowest counts.
 *
 * @param sources - the columns, the mapped one first
 * @param confirmed - the levels the user gave to names
 * @returns a reader of 1 to 5, NaN where missing
 */
export function ratingReader(
  sources: readonly [ColumnSource, ...ColumnSource[]],
  confirmed?: Readonly<Record<string, number>>,
): ColumnReader<NumberColumn> {
  const [first] = sources;
  const values = new Float64Array(first.rows.length).fill(NaN);
  const rejected = new Map<number, { readonly reason: "unreadable" | "error-cell"; readonly text: string }>();
  const missing = noPlaces();
  // A column says a handful of things over and over, and each takes a dozen patterns to tell.
  const met = new Map<Cell, RatingCell>();
  const columns = sources.map((source) => ({ source, problems: collectProblems(source) }));
  const ratingOf = (cell: Cell): RatingCell => {
    const before = met.get(cell);
    if (before) return before;
    const read = parseRating(cellText(cell), confirmed);
    met.set(cell, read);
    return read;
  };
  const readOne = (i: number): void => {
    let blank = true;
    for (const { source, problems } of columns) {
      const cell = cellOf(source, i);
      const read = ratingOf(cell);
      if (read.kind === "blank") continue;
      blank = false;
      if (read.kind !== "rating") {
        const text = cellText(cell);
        problems.add(CODES[read.kind], i, text);
        rejected.set(i, { reason: read.kind === "error" ? "error-cell" : "unreadable", text });
      } else if (!((values[i] ?? NaN) <= read.level)) values[i] = read.level;
    }
    if (blank) addPlace(missing, first.rows[i] ?? 0);
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) readOne(i);
    },
    finish: () => {
      // A level beside one that cannot be read may not be the lowest.
      for (const i of rejected.keys()) values[i] = NaN;
      for (const { problems } of columns) problems.log();
      logPlaces(first.log, "rating-missing", first.column, missing, columnFacts(first));
      return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
    },
  };
}
