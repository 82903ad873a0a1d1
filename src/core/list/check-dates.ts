import type { Column } from "../column";
import { addMonths, calendarDay, isoDate } from "../calendar";
import { columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logFinding, logPlaces, noPlaces } from "./finding-log";
import { cellPlace } from "./cell-place";
import { PLACES_NAMED } from "../finding";

/** How long a rating lasts where the list does not say. */
const RATING_MONTHS = 12;

/** A column that was read, with its source. */
export interface ReadColumn {
  readonly source: ColumnSource;
  readonly column: Column;
}

/**
 * Finds the date of the data in its column; two dates are two snapshots and give none.
 *
 * @param read - the column
 * @returns the one date or null, and whether there are several
 */
export function dateOfData({ source, column }: ReadColumn): {
  readonly date: number | null;
  readonly mixed: boolean;
} {
  if (column.kind !== "number") return { date: null, mixed: false };
  const firstRows = new Map<number, number>();
  column.values.forEach((days, i) => {
    if (!Number.isNaN(days) && !firstRows.has(days)) firstRows.set(days, source.rows[i] ?? 0);
  });
  if (firstRows.size < 2) return { date: [...firstRows.keys()][0] ?? null, mixed: false };
  const dates = [...firstRows.keys()].sort((a, b) => a - b).map(isoDate);
  const places = [...firstRows.values()].map((row) => cellPlace(source.log.sheet, row, source.column));
  logFinding(source.log, "asof-mixed", source.column, firstRows.size, places, {
    ...columnFacts(source),
    dates: dates.slice(0, PLACES_NAMED),
    distinct: dates.length,
  });
  return { date: null, mixed: true };
}

/**
 * Finds ratings that are too old or no longer valid on the day of the data.
 *
 * @param columns - the columns read, by field id
 * @param asOf - days since 1970-01-01
 */
export function checkRatingDates(columns: ReadonlyMap<string, ReadColumn>, asOf: number): void {
  const rated = columns.get("riskRatingDate");
  if (rated)
    logOld(rated, (days) => addMonths(days, RATING_MONTHS) < asOf, {
      months: RATING_MONTHS,
      asOf: isoDate(asOf),
    });
  const valid = columns.get("riskRatingValidTo");
  if (valid) logOld(valid, (days) => days < asOf, { asOf: isoDate(asOf) });
}

function logOld(
  { source, column }: ReadColumn,
  isOld: (days: number) => boolean,
  more: Readonly<Record<string, string | number>>,
): void {
  if (column.kind !== "number") return;
  const places = noPlaces();
  let oldest = Infinity;
  column.values.forEach((days, i) => {
    if (Number.isNaN(days) || !isOld(days)) return;
    oldest = Math.min(oldest, days);
    addPlace(places, source.rows[i] ?? 0);
  });
  if (places.count === 0) return;
  const facts = { ...columnFacts(source), oldest: isoDate(oldest), ...more };
  logPlaces(source.log, "rating-expired", source.column, places, facts);
}

/**
 * Finds ages that differ from the date of birth by more than a year.
 *
 * @param columns - the columns read, by field id
 * @param asOf - days since 1970-01-01
 */
export function checkAges(columns: ReadonlyMap<string, ReadColumn>, asOf: number): void {
  const births = columns.get("birthDate");
  const ages = columns.get("age");
  if (births?.column.kind !== "number" || ages?.column.kind !== "number") return;
  const places = noPlaces();
  const { values } = births.column;
  ages.column.values.forEach((age, i) => {
    const born = values[i] ?? NaN;
    if (Math.abs(yearsBetween(born, asOf) - age) > 1) addPlace(places, ages.source.rows[i] ?? 0);
  });
  const facts = { ...columnFacts(ages.source), other: births.source.taken.mapped.header };
  logPlaces(ages.source.log, "age-conflict", ages.source.column, places, facts);
}

function yearsBetween(born: number, asOf: number): number {
  if (Number.isNaN(born)) return NaN;
  const from = calendarDay(born);
  const to = calendarDay(asOf);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}
