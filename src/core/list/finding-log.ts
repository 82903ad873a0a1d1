import { PLACES_NAMED, type Facts, type Finding } from "../finding";
import { cellPlace } from "./cell-place";
import { FINDING_CODES, type FindingCode } from "./finding-codes";

/** Places that share a code, with the texts found there. */
export interface Places {
  count: number;
  /** Zero-based rows of the first few. */
  readonly rows: number[];
  /** The first few different texts. */
  readonly texts: string[];
}

/** Findings of one list as they come up. */
export interface FindingLog {
  readonly sheet: string;
  readonly entries: { readonly finding: Finding; readonly column: number }[];
}

/**
 * Starts counting places.
 *
 * @returns no places yet
 */
export function noPlaces(): Places {
  return { count: 0, rows: [], texts: [] };
}

/**
 * Counts a place.
 *
 * @param places - the places so far
 * @param row - zero-based row of the sheet
 * @param text - what stands there; blanks are not kept
 */
export function addPlace(places: Places, row: number, text = ""): void {
  places.count++;
  if (places.rows.length < PLACES_NAMED) places.rows.push(row);
  if (text !== "" && places.texts.length < PLACES_NAMED && !places.texts.includes(text))
    places.texts.push(text);
}

/**
 * Logs a finding about cells of one column; none if there are no places.
 *
 * @param log - the findings of the list
 * @param code - the code
 * @param column - zero-based column
 * @param places - the places
 * @param facts - what the sentence is made of
 */
export function logPlaces(
  log: FindingLog,
  code: FindingCode,
  column: number,
  places: Places,
  facts: Facts,
): void {
  if (places.count === 0) return;
  const cells = places.rows.map((row) => cellPlace(log.sheet, row, column));
  logFinding(log, code, column, places.count, cells, facts);
}

/**
 * Logs a finding with places of its own.
 *
 * @param log - the findings of the list
 * @param code - the code
 * @param column - zero-based column, for the order
 * @param count - how many places share it
 * @param cells - the first places
 * @param facts - what the sentence is made of
 */
export function logFinding(
  log: FindingLog,
  code: FindingCode,
  column: number,
  count: number,
  cells: readonly string[],
  facts: Facts,
): void {
  const severity = FINDING_CODES.find((entry) => entry.code === code)?.severity ?? "info";
  log.entries.push({
    finding: { code, severity, count, cells: cells.slice(0, PLACES_NAMED), facts },
    column,
  });
}

/**
 * Lists findings: errors, warnings, infos, each in the order of the catalogue, then by column.
 *
 * @param log - the findings of the list
 * @returns the findings in order
 */
export function listFindings(log: FindingLog): Finding[] {
  const severities = ["error", "warning", "info"];
  const order = new Map<string, number>(FINDING_CODES.map(({ code }, i) => [code, i]));
  return [...log.entries]
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        (order.get(a.finding.code) ?? 0) - (order.get(b.finding.code) ?? 0) ||
        a.column - b.column,
    )
    .map(({ finding }) => finding);
}
