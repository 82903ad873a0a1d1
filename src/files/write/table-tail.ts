import type { ReportNode, ReportSheet, TableNode } from "../../core";
import { columnLetters } from "../column-letters";
import { cornerOf } from "./places";
import { reportCell } from "./report-cell";
import { rowHeight } from "./row-height";
import { rowXml, type RowColumn } from "./row-xml";
import { cutSheet } from "./sheet-tail";
import { storedFormula } from "./stored-formula";

const ROWS_A_CHUNK = 500;
// The library holds some 1.5 KB per cell of a workbook; above this the rows go past it, as they are made.
const MOST_ROWS_HELD = 1000;

/** A table whose rows from the second on are not in the library's workbook. */
export interface TableTail {
  readonly table: TableNode;
  readonly top: number;
  readonly left: number;
}

/**
 * Finds the large table of a sheet, if its rows are all there is from its first one down.
 *
 * @param sheet - the sheet
 * @returns the table whose rows can be let in later, or null
 */
export function tailOf(sheet: ReportSheet): TableTail | null {
  for (const table of sheet.nodes) {
    if (table.kind !== "table" || table.rows.length <= MOST_ROWS_HELD) continue;
    const { top, left } = cornerOf(table.at);
    if (sheet.nodes.every((node) => node === table || bottomOf(node) <= top)) return { table, top, left };
  }
  return null;
}

/** The last row a node writes cells in. */
function bottomOf(node: ReportNode): number {
  switch (node.kind) {
    case "heading":
    case "note":
    case "link":
      return cornerOf(node.at).top;
    case "cells":
      return cornerOf(node.at).top + node.rows.length - 1;
    case "table":
      return cornerOf(node.at).top + node.rows.length;
    case "pivot":
      return Infinity;
    default:
      return -1;
  }
}

/**
 * Lets the rows of a table into the sheet that ends with its first one.
 *
 * @param xml - the sheet's part
 * @param tail - the table
 * @param written - is told after each piece how many rows it held
 * @returns the part, piece by piece
 */
export function* withTail(
  xml: string,
  { table, top, left }: TableTail,
  written: (rows: number) => void = () => undefined,
): Generator<string> {
  const { columns, rows } = table;
  const cut = cutSheet(xml, top + 2, top + 1 + rows.length);
  if (cut === null) throw new Error(`the sheet of ${table.name} does not end with row ${top + 2}`);
  const cells = columns.map((column, c): RowColumn => {
    const letters = columnLetters(left + c);
    const style = cut.columns.find((other) => other.letters === letters)?.style ?? "";
    const formula =
      column.formula === undefined ? {} : { formula: storedFormula(column.formula, table.name) };
    return { letters, style, formatsBlanks: column.owner === "user", ...formula };
  });
  yield cut.before;
  for (let from = 1; from < rows.length; from += ROWS_A_CHUNK) {
    let chunk = "";
    for (const [index, row] of rows.slice(from, from + ROWS_A_CHUNK).entries()) {
      const values = columns.map((column, c) => reportCell(row[c] ?? null, column.type));
      chunk += rowXml(top + 2 + from + index, cells, values, rowHeight(columns, values));
    }
    written(Math.min(ROWS_A_CHUNK, rows.length - from));
    yield chunk;
  }
  yield cut.after;
}
