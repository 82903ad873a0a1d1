import type { ReportColumn } from "../../core";

const LONG_TEXT = 40;
/** Points of one line. */
export const LINE_HEIGHT = 15;
const MOST_LINES = 8;
// Fonts differ by machine; Han signs come out some 7 % wider than two digits where Excel falls back.
const WIDE = 2.15;

/**
 * Tells whether a table's column breaks its text into lines.
 *
 * @param column - the column
 * @returns true for long text
 */
export function wraps(column: ReportColumn): boolean {
  return column.type === "text" && column.width >= LONG_TEXT;
}

/**
 * Estimates the height of a table's row. It is stated because LibreOffice does not work it out on opening.
 *
 * @param columns - the columns
 * @param values - the cells
 * @returns points, or null for a row of one line
 */
export function rowHeight(
  columns: readonly ReportColumn[],
  values: readonly (string | number | null)[],
): number | null {
  let lines = 1;
  columns.forEach((column, index) => {
    const value = values[index];
    if (typeof value === "string" && wraps(column)) lines = Math.max(lines, linesOf(value, column.width - 1));
  });
  return lines === 1 ? null : Math.min(lines, MOST_LINES) * LINE_HEIGHT;
}

/**
 * Estimates how many lines a text takes.
 *
 * @param text - the text
 * @param width - of its cell, in characters
 * @returns at least 1
 */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    let wide = 0;
    for (let at = 0; at < line.length; at++) wide += line.charCodeAt(at) >= 0x2e80 ? 1 : 0;
    lines += Math.max(1, Math.ceil((line.length - wide + WIDE * wide) / width));
  }
  return lines;
}
