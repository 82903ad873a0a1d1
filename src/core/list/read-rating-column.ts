import type { NumberColumn } from "../column";
import { collectProblems } from "./cell-problems";
import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import type { Cell } from "./grid";
import { parseRating, type RatingCell } from "./parse-rating";

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
 * @returns 1 to 5, NaN where missing
 */
export function readRatingColumn(
  sources: readonly [ColumnSource, ...ColumnSource[]],
  confirmed?: Readonly<Record<string, number>>,
): NumberColumn {
  const [first] = sources;
  const values = new Float64Array(first.rows.length).fill(NaN);
  const blanks = new Uint8Array(values.length).fill(1);
  const rejected = new Map<number, { readonly reason: "unreadable" | "error-cell"; readonly text: string }>();
  // A column says a handful of things over and over, and each takes a dozen patterns to tell.
  const met = new Map<Cell, RatingCell>();
  for (const source of sources) {
    const problems = collectProblems(source);
    for (let i = 0; i < values.length; i++) {
      const cell = cellOf(source, i);
      let read = met.get(cell);
      if (!read) {
        read = parseRating(cellText(cell), confirmed);
        met.set(cell, read);
      }
      if (read.kind === "blank") continue;
      blanks[i] = 0;
      if (read.kind !== "rating") {
        const text = cellText(cell);
        problems.add(CODES[read.kind], i, text);
        rejected.set(i, { reason: read.kind === "error" ? "error-cell" : "unreadable", text });
      } else if (!((values[i] ?? NaN) <= read.level)) values[i] = read.level;
    }
    problems.log();
  }
  // A level beside one that cannot be read may not be the lowest.
  for (const i of rejected.keys()) values[i] = NaN;
  const missing = noPlaces();
  blanks.forEach((blank, i) => {
    if (blank === 1) addPlace(missing, first.rows[i] ?? 0);
  });
  logPlaces(first.log, "rating-missing", first.column, missing, columnFacts(first));
  return { kind: "number", values, ...(rejected.size > 0 && { rejected }) };
}
