import { calendarDay } from "../../core";
import type { ReportColumn, ReportValue } from "../../core";
import { cellText } from "../cell-text";
import { excelSerial } from "../excel-serial";

/**
 * Gives what is written for one value of a report: text stays text, whatever it looks like.
 *
 * @param value - the value
 * @param type - the type of its column
 * @returns text, a number (the serial of a date), or null for a blank cell
 */
export function reportCell(value: ReportValue, type: ReportColumn["type"]): string | number | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return cellText(value);
  if (!Number.isFinite(value)) return null;
  if (type === "text") return String(value);
  if (type === "number") return value;
  return excelSerial(value) ?? isoDay(value);
}

function isoDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  return [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(ofMonth).padStart(2, "0"),
  ].join("-");
}
