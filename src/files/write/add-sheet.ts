import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ReportSheet } from "../../core";
import { addCells, setHeights } from "./add-cells";
import { addLine } from "./add-line";
import { addPivot, type DrawnPivot } from "./add-pivot";
import { addChoice, addHighlight } from "./add-rules";
import { addTable } from "./add-table";
import type { PivotWords } from "./pivot-words";
import type { Places } from "./places";
import type { ChartNode } from "./report-nodes";
import { setPage } from "./set-page";
import { tailOf } from "./table-tail";
import type { TableTail } from "./table-tail";

/** A sheet as far as the library draws it, and what is let into its file after. */
export interface DrawnSheet {
  /** Path of the sheet's part. */
  readonly path: string;
  readonly sheet: string;
  readonly tail: TableTail | null;
  readonly charts: readonly ChartNode[];
  readonly pivots: readonly DrawnPivot[];
}

/**
 * Draws a sheet.
 *
 * @param book - the workbook
 * @param target - the sheet, empty
 * @param sheet - its nodes, names fitted
 * @param index - which sheet it is, from 0
 * @param places - where everything of the report stands
 * @param words - the words of a pivot's own cells
 * @returns what is still to do
 */
export function addSheet(
  book: Workbook,
  target: Worksheet,
  sheet: ReportSheet,
  index: number,
  places: Places,
  words: PivotWords,
): DrawnSheet {
  const tail = tailOf(sheet);
  const charts: ChartNode[] = [];
  const pivots: DrawnPivot[] = [];
  const showGridLines = sheet.nodes.some((node) => node.kind === "table");
  target.views = [{ state: "normal", showGridLines }];
  for (const node of sheet.nodes) {
    switch (node.kind) {
      case "table":
        addTable(target, node, node === tail?.table ? 1 : node.rows.length);
        break;
      case "freeze":
        target.views = [{ state: "frozen", xSplit: node.columns, ySplit: node.rows, showGridLines }];
        break;
      case "heading":
      case "note":
      case "link":
        addLine(target, node, places);
        break;
      case "cells":
        addCells(target, node);
        break;
      case "chart":
        charts.push(node);
        break;
      case "pivot":
        pivots.push(addPivot(target, node, places, words));
        break;
      case "highlight":
        addHighlight(target, node, places);
        break;
      case "choice":
        addChoice(book, target, node, places);
        break;
      case "print":
        setPage(target, node);
        break;
      case "widths":
        break;
    }
  }
  // Last, for they outrank those of tables.
  for (const node of sheet.nodes) {
    if (node.kind !== "widths") continue;
    node.columns.forEach((width, column) => (target.getColumn(column + 1).width = width));
  }
  for (const node of sheet.nodes) if (node.kind === "cells") setHeights(target, node);
  return { path: `xl/worksheets/sheet${index + 1}.xml`, sheet: sheet.name, tail, charts, pivots };
}
