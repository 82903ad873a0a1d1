import { FEN_SHIFT, isoDate } from "../core";
import type { Cell, MoneyUnit } from "../core";
import { excelSerial } from "../files/excel-serial";

/** How a list writes its figures. */
export interface SampleStyle {
  readonly amount: (fen: number) => Cell;
  readonly count: (count: number) => Cell;
  /** Of days since 1970-01-01. */
  readonly date: (day: number) => Cell;
  readonly yes: string;
  readonly no: string;
}

/**
 * Writes figures as a workbook holds them: numbers and serial days.
 *
 * @param unit - the unit of the amounts
 * @param yes - the word for yes
 * @param no - the word for no
 * @returns the style
 */
export function workbookStyle(unit: MoneyUnit, yes = "是", no = "否"): SampleStyle {
  const fenPerUnit = 10 ** FEN_SHIFT[unit];
  return { amount: (fen) => fen / fenPerUnit, count: (count) => count, date: excelSerial, yes, no };
}

/**
 * Writes figures as texts, the way a .csv holds them.
 *
 * @param unit - the unit of the amounts
 * @param decimals - how many places behind the point
 * @param separator - what stands between year, month and day
 * @returns the style
 */
export function textStyle(unit: MoneyUnit, decimals: number, separator: string): SampleStyle {
  const fenPerUnit = 10 ** FEN_SHIFT[unit];
  return {
    amount: (fen) => (fen / fenPerUnit).toFixed(decimals),
    count: String,
    date: (day) => isoDate(day).replaceAll("-", separator),
    yes: "Y",
    no: "N",
  };
}
