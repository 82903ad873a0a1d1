/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_1970 = 719468;

/**
 * Counts the days from 1970-01-01 to a calendar day.
 *
 * @param year - the year
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @returns days since 1970-01-01
 * @example dayNumber(2026, 10, 31) //=> 20757
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_TO_1970;
}

/**
 * Gives the calendar day of a day number.
 *
 * @param days - days since 1970-01-01
 * @returns year, month and day
 * @example calendarDay(20757) //=> { year: 2026, month: 10, day: 31 }
 */
export function calendarDay(days: number): CalendarDay {
  const z = days + DAYS_TO_1970;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * Counts the days of a month.
 *
 * @param year - the year
 * @param month - 1 to 12
 * @returns 28 to 31
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Adds months, staying within the month's end.
 *
 * @param days - days since 1970-01-01
 * @param months - how many, negative to go back
 * @returns days since 1970-01-01
 * @example addMonths(dayNumber(2025, 1, 31), 1) //=> dayNumber(2025, 2, 28)
 */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = calendarDay(days);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * Counts the whole months from one day to another, by calendar and not by 30 days.
 *
 * @param from - days since 1970-01-01
 * @param to - days since 1970-01-01
 * @returns whole months, negative if `to` is earlier
 * @example monthsBetween(dayNumber(2024, 2, 29), dayNumber(2025, 2, 28)) //=> 12
 */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from);
  const a = calendarDay(from);
  const b = calendarDay(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * Writes a day as text.
 *
 * @param days - days since 1970-01-01
 * @returns the ISO date
 * @example isoDate(20757) //=> "2026-10-31"
 */
export function isoDate(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Reads an ISO date.
 *
 * @param text - year, month and day with hyphens
 * @returns days since 1970-01-01, or null if there is no such day
 * @example parseIsoDate("2026-02-30") //=> null
 */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}
