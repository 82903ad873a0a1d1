import type { Field } from "./field";
import type { Cell, Grid } from "./grid";
import { isBlankText, isErrorText } from "./blank-text";
import { parseCount } from "./parse-count";
import { parseDate, parseDateNumber } from "./parse-date";
import { parseFlag } from "./parse-flag";
import { parseMoney } from "./parse-money";
import { parseRating } from "./parse-rating";

const CELLS_TRIED = 1000;
const LEAST_SERIAL = 3000;
const SHARE: Readonly<Partial<Record<Field["type"], number>>> = {
  money: 0.8,
  date: 0.8,
  count: 0.8,
  number: 0.8,
  flag: 0.9,
  rating: 0.9,
};

/** How the cells of a column count as a field that is usually written otherwise. */
export type Reckoning = "as-is" | "days-ahead" | "more-than-zero";

/**
 * Tells from a header that a date is written as days to come, or a flag as an amount or a number of days.
 *
 * @param field - the field
 * @param header - the header
 * @returns how its cells count
 * @example reckoningOf(overdue, "逾期天数") //=> "more-than-zero"
 */
export function reckoningOf(field: Field, header: string): Reckoning {
  if (field.type === "date" && /天数|天數|days|剩余天/i.test(header)) return "days-ahead";
  if (field.type === "flag" && /天数|天數|days|dpd|金额|金額|余额|餘額|笔数|次数|amount/i.test(header))
    return "more-than-zero";
  return "as-is";
}

/**
 * Checks that a column holds what its header announces.
 *
 * @param grid - the sheet
 * @param from - first row of data, zero-based
 * @param column - zero-based column
 * @param field - what the header announces
 * @param reckoning - how its cells count
 * @returns false if too few of the cells that are not blank can be read
 */
export function contentFits(
  grid: Grid,
  from: number,
  column: number,
  field: Field,
  reckoning: Reckoning,
): boolean {
  const share = SHARE[field.type];
  if (share === undefined) return true;
  const step = Math.max(1, Math.floor((grid.rows.length - from) / CELLS_TRIED));
  let filled = 0;
  let fitting = 0;
  for (let row = from; row < grid.rows.length; row += step) {
    const cell = grid.rows[row]?.[column] ?? null;
    if (isEmpty(cell)) continue;
    filled++;
    if (fits(cell, field, reckoning, grid.date1904)) fitting++;
  }
  // In a short list one slip is less than any share allows, and says nothing about the header.
  return fitting >= share * filled || (filled - fitting === 1 && fitting > 1);
}

function isEmpty(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell === "string") return isErrorText(cell) || (isBlankText(cell) && cell.trim() !== "无");
  return typeof cell === "object";
}

function fits(cell: Cell, field: Field, reckoning: Reckoning, date1904: boolean): boolean {
  if (cell === null || typeof cell === "object") return false;
  if (typeof cell === "boolean") return field.type === "flag";
  const text = String(cell);
  if (reckoning !== "as-is" && !Number.isNaN(parseCount(text) ?? NaN)) return true;
  switch (field.type) {
    case "money":
      return typeof cell === "number" || parseMoney(cell, "元").kind === "amount" || cell.trim() === "无";
    case "date":
      return dateFits(cell, date1904);
    case "flag":
      return parseFlag(text, field.id) === "yes" || parseFlag(text, field.id) === "no";
    case "rating": {
      const { kind } = parseRating(text);
      return kind !== "unreadable";
    }
    default:
      return typeof cell === "number" || !Number.isNaN(parseCount(cell));
  }
}

function dateFits(cell: string | number, date1904: boolean): boolean {
  if (typeof cell === "string") return parseDate(cell).kind !== "unreadable";
  if (cell !== 0 && cell < LEAST_SERIAL) return false;
  return parseDateNumber(cell, date1904).kind !== "unreadable";
}
