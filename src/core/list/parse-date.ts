import { dayNumber, daysInMonth } from "../calendar";
import { isBlankText, isErrorText } from "./blank-text";

/** How a date with slashes begins. */
export type DayOrder = "day-first" | "month-first";

/** What the text or number of a date says. */
export type DateCell =
  | { readonly kind: "blank" | "error" | "placeholder" | "partial" | "unreadable" }
  | { readonly kind: "date"; readonly days: number }
  /** Two readings until the column decides. */
  | { readonly kind: "ambiguous"; readonly dayFirst: number; readonly monthFirst: number }
  /** One reading, and it shows how the column writes its dates. */
  | { readonly kind: "decides"; readonly days: number; readonly order: DayOrder };

const DAYS_1900 = 25569;
const DAYS_1904 = 24107;
const LEAST_YEAR = 1900;
const MOST_YEAR = 2200;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = /(?:[t\s]+\d{1,2}[:时点]\d{0,2}.*|[t\s]+\d{6}|\s+\d{1,2}\s*[ap]m)$/;
const PLACEHOLDER =
  /^(?:0+|1900[-/.]?0?1[-/.]?0?[01]|0000[-/.]?00[-/.]?00|9999[-/.]?12[-/.]?31|2999[-/.]?12[-/.]?31|1899[-/.]?12[-/.]?3[01]|1900年0?1月0?1日|9999年12月31日|长期|長期|永久|长期有效|長期有效)$/;

/**
 * Reads a date that is a number: a serial day of the workbook, or year, month and day in eight digits.
 *
 * @param value - the number of the cell
 * @param date1904 - true if serial days count from 1904
 * @returns the date, or why there is none
 * @example parseDateNumber(44226, true) //=> { kind: "date", days: 20119 }
 */
export function parseDateNumber(value: number, date1904: boolean): DateCell {
  if (value >= 19000101 && value <= 99991231 && Number.isInteger(value)) return parseDate(String(value));
  if (value >= 190001 && value <= 220012 && Number.isInteger(value)) return parseDate(String(value));
  if (value >= 0 && value < 2 && !date1904) return { kind: "placeholder" };
  if (value === 0) return { kind: "placeholder" };
  if (value < 0 || value >= 2958466 || Number.isNaN(value)) return { kind: "unreadable" };
  const serial = Math.floor(value);
  if (date1904) return dateWithin(serial - DAYS_1904);
  // Excel's 1900 has a 29 February, serial 60.
  return dateWithin(serial - DAYS_1900 + (serial < 60 ? 1 : 0));
}

function dateWithin(days: number): DateCell {
  if (days >= dayNumber(9999, 12, 31)) return { kind: "placeholder" };
  return days < dayNumber(MOST_YEAR + 1, 1, 1) ? { kind: "date", days } : { kind: "unreadable" };
}

/**
 * Reads the text of a date.
 *
 * @param text - the text of the cell
 * @returns the date, or why there is none, or its two readings
 * @example parseDate("2025年1月31日") //=> { kind: "date", days: 20119 }
 */
export function parseDate(text: string): DateCell {
  if (isBlankText(text)) return { kind: "blank" };
  if (isErrorText(text)) return { kind: "error" };
  const whole = text.normalize("NFKC").trim().toLowerCase();
  const day = whole
    .replace(/\.0$/, "")
    .replace(/^(\d{8})\d{6}$/, "$1")
    .replace(TIME, "")
    .trim();
  if (PLACEHOLDER.test(day)) return { kind: "placeholder" };
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(day) ??
    /^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/.exec(day);
  if (match) return dateOf(Number(match[1]), Number(match[3]), Number(match[4]));
  const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(day);
  if (slashed) return twoReadings(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]));
  const named = /^(\d{1,2})[-\s/]+([a-z]{3,9})\.?[-\s/,]+(\d{4})$/.exec(day) ?? namedMonthFirst(day);
  if (named)
    return dateOf(Number(named[3]), MONTHS.indexOf((named[2] ?? "").slice(0, 3)) + 1, Number(named[1]));
  if (/^(?:19|20)\d\d(?:[-/.]?(?:0?[1-9]|1[0-2])|年\s*(?:0?[1-9]|1[0-2])\s*月份?)$/.test(day))
    return { kind: "partial" };
  if (/^(?:0?[1-9]|1[0-2])(?:[-/.](?:[0-2]?\d|3[01])|月\s*(?:[0-2]?\d|3[01])\s*[日号號])$/.test(day))
    return { kind: "partial" };
  // Exports to text sometimes keep the serial day: 10000 is 1927, 73050 is 2099.
  if (/^\d{5}$/.test(day) && Number(day) >= 10000 && Number(day) <= 73050)
    return parseDateNumber(Number(day), false);
  return { kind: "unreadable" };
}

function namedMonthFirst(day: string): readonly string[] | null {
  const match = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(day);
  return match && [match[0], match[2] ?? "", match[1] ?? "", match[3] ?? ""];
}

function dateOf(year: number, month: number, day: number): DateCell {
  const days = dayIn(year, month, day);
  return days === null ? { kind: "unreadable" } : { kind: "date", days };
}

function dayIn(year: number, month: number, day: number): number | null {
  if (year < LEAST_YEAR || year > MOST_YEAR || month < 1 || month > 12) return null;
  return day < 1 || day > daysInMonth(year, month) ? null : dayNumber(year, month, day);
}

function twoReadings(first: number, second: number, year: number): DateCell {
  const dayFirst = dayIn(year, second, first);
  const monthFirst = dayIn(year, first, second);
  if (dayFirst !== null && monthFirst !== null)
    return dayFirst === monthFirst
      ? { kind: "date", days: dayFirst }
      : { kind: "ambiguous", dayFirst, monthFirst };
  if (dayFirst !== null) return { kind: "decides", days: dayFirst, order: "day-first" };
  if (monthFirst !== null) return { kind: "decides", days: monthFirst, order: "month-first" };
  return { kind: "unreadable" };
}
