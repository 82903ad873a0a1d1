import { dayNumber, daysInMonth } from "../calendar";
import type { MoneyUnit } from "../money-unit";
import { cellText } from "./cell-text";
import type { Cell, Grid } from "./grid";
import { foreignInNote } from "./foreign-currency";
import { parseDate, parseDateNumber } from "./parse-date";
import { unitOf } from "./unit-in-header";

/** What the lines around a table say about it. */
export interface TableNotes {
  readonly unit: MoneyUnit | null;
  readonly dataDate: number | null;
  /** Where the unit stands, zero-based; null if none is stated. */
  readonly unitRow: number | null;
  readonly unitColumn: number | null;
  /** The currency other than the yuan the amounts are in, and where that stands. */
  readonly foreign: { readonly text: string; readonly row: number; readonly column: number } | null;
}

const UNIT =
  /(?:单位|單位|\bunits?|\bamounts?(?: are)? in|\bin)\s*[:：为為]?\s*((?:人民[币幣]|rmb|cny|¥)?[\s,，:：]*(?:百[万萬]元?|[亿億万萬千]元?|元|圆|millions?|mn|mm|thousands?|10,?000|1,?000|'?000|10\s?k|k\b|yuan|rmb|cny)(?:\s*(?:人民[币幣]|rmb|cny|yuan))?)/i;
const UNIT_IN_BRACKETS =
  /[(（[【]\s*((?:人民[币幣]|rmb|cny)?\s*(?:百[万萬]元|[亿億]元|[万萬]元|千元|元))\s*[)）\]】]/i;
const DATE_LABEL =
  /(?:数据|數據|资料|資料|统计|統計|截止|快照|报表|報表|基准|基準)(?:日期|时间|時間|时点|時點|日)?\s*(?:[:：为為]|至|到)?|截至|\bas\s+(?:of|at)\b|\b(?:data|snapshot|report(?:ing)?|statement)\s+date\b|^日期\s*[:：]|\bdate\s*:/i;
const DATE =
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号號]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<!\d)(?:19|20)\d{6}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}/;
const MONTH_END = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(?:末|底)/;

/**
 * Reads the unit and the data date from the lines around a table.
 *
 * @param grid - the sheet
 * @param rows - the zero-based rows to read, in order; the first statement counts
 * @returns what they say, null where they say nothing
 * @example tableNotes(grid, [1]).unit //=> "万元" for "单位：万元  数据日期：2026-10-31"
 */
export function tableNotes(grid: Grid, rows: readonly number[]): TableNotes {
  let unit: MoneyUnit | null = null;
  let unitRow: number | null = null;
  let unitColumn: number | null = null;
  let foreign: TableNotes["foreign"] = null;
  let dataDate: number | null = null;
  for (const number of rows) {
    const row = grid.rows[number] ?? [];
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || cell === "") return;
      const next = row.slice(column + 1).find((other) => cellText(other) !== "");
      const currency = foreignInNote(cell, cellText(next));
      if (currency !== null) foreign ??= { text: currency, row: number, column };
      const stated = currency === null ? unitIn(cell, next) : null;
      if (unit === null && stated !== null) {
        unit = stated;
        unitRow = number;
        unitColumn = column;
      }
      dataDate ??= dateIn(cell, next, grid.date1904);
    });
  }
  return { unit: foreign ? null : unit, dataDate, unitRow, unitColumn, foreign };
}

function unitIn(text: string, next: Cell | undefined): MoneyUnit | null {
  const stated = UNIT.exec(text) ?? UNIT_IN_BRACKETS.exec(text);
  if (stated) return unitOf((stated[1] ?? "").replace(/[,，:：]/g, " ").replace(/\s+/g, " "));
  return /(?:单位|單位|unit)\s*[:：]?\s*$/i.test(text) && typeof next === "string" ? unitOf(next) : null;
}

function dateIn(text: string, next: Cell | undefined, date1904: boolean): number | null {
  const label = DATE_LABEL.exec(text);
  if (!label) return monthEndIn(text);
  const after = text.slice(label.index + label[0].length);
  const written = DATE.exec(after) ?? DATE.exec(text);
  if (written)
    return dayOf(
      written[0]
        .replace(/(\d)(?:st|nd|rd|th)\b/, "$1")
        .replace(/\s+(?=[年月日\d])/g, (space) => (/[A-Za-z]/.test(written[0]) ? space : "")),
    );
  if (after.replace(/[\s:：]/g, "") !== "") return null;
  if (typeof next === "number") {
    const read = parseDateNumber(next, date1904);
    return read.kind === "date" ? read.days : null;
  }
  return typeof next === "string" ? dayOf(next) : null;
}

/** A title such as "2026年10月末客户资产情况表" states the month's last day. */
function monthEndIn(text: string): number | null {
  const [, year, month] = (MONTH_END.exec(text) ?? []).map(Number);
  return month >= 1 && month <= 12 ? dayNumber(year, month, daysInMonth(year, month)) : null;
}

function dayOf(text: string): number | null {
  const read = parseDate(text.replace(/,/g, ", "));
  if (read.kind === "date" || read.kind === "decides") return read.days;
  return null;
}
