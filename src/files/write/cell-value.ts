import type { CellValue } from "@cj-tech-master/excelts";
import { cellText } from "../cell-text";
import { excelSerial } from "../excel-serial";
import type { CellContent } from "./report-nodes";
import { storedFormula } from "./stored-formula";

/**
 * Gives what a cell outside a table shows: text, a number (the serial of a date), or nothing.
 *
 * @param content - the cell
 * @returns the text or figure, for a formula what it gives
 */
export function shownValue(content: CellContent): string | number | null {
  const value = "text" in content ? content.text : content.value;
  if (value === null) return null;
  if (typeof value === "string") return cellText(value);
  if (!Number.isFinite(value)) return null;
  return "format" in content && isDateFormat(content.format) ? (excelSerial(value) ?? null) : value;
}

/**
 * Gives the value of a cell outside a table for the writing library.
 *
 * @param content - the cell
 * @returns text that stays text, a number, or a formula with what it gives
 */
export function cellValue(content: CellContent): CellValue {
  const shown = shownValue(content);
  if (!("formula" in content)) return shown;
  return { formula: storedFormula(content.formula), ...(shown === null ? {} : { result: shown }) };
}

/**
 * Tells whether a cell is a figure, which stands right; days are none.
 *
 * @param content - the cell
 * @returns true for a number that is no date
 */
export function isFigure(content: CellContent): boolean {
  return typeof shownValue(content) === "number" && !("format" in content && isDateFormat(content.format));
}

/** Days come as numbers since 1970, as in tables; only their format tells. */
function isDateFormat(format = ""): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
