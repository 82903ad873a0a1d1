import type { Style, Worksheet } from "@cj-tech-master/excelts";
import type { TableNode } from "../../core";
import { LOOKS } from "./look";
import type { PivotCell, PivotGrid } from "./pivot-grid";
import { pivotGrid } from "./pivot-grid";
import { pivotResult, type PivotResult } from "./pivot-result";
import type { PivotWords } from "./pivot-words";
import { cornerOf, type Places } from "./places";
import type { PivotNode } from "./report-nodes";

/** A pivot whose cells are drawn; its parts follow once the workbook has its styles. */
export interface DrawnPivot {
  readonly pivot: PivotNode;
  readonly table: TableNode;
  readonly result: PivotResult;
  readonly grid: PivotGrid;
}

/**
 * Draws what a PivotTable shows, for viewers that do not fill it.
 *
 * @param target - the sheet
 * @param node - the pivot
 * @param places - where its table is
 * @param words - the words of its own cells
 * @returns the pivot with its figures
 */
export function addPivot(target: Worksheet, node: PivotNode, places: Places, words: PivotWords): DrawnPivot {
  const table = places.table(node.source).node;
  const pivot = withCaptions(node, table);
  const result = pivotResult(pivot, table);
  const grid = pivotGrid(pivot, table, result, words);
  const { top, left } = cornerOf(node.at);
  grid.rows.forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = target.getCell(top + r + 1, left + c + 1);
      cell.value = content.value;
      cell.style = lookOf(content, r - grid.head, c < pivot.rows.length);
    });
  });
  return { pivot, table, result, grid };
}

/** Excel opens no pivot two of whose captions are alike, or one of which is a column of its table. */
function withCaptions(pivot: PivotNode, table: TableNode): PivotNode {
  const taken = new Set(table.columns.map(({ header }) => header.toLowerCase()));
  const values = pivot.values.map((value) => {
    let header = value.header;
    while (taken.has(header.toLowerCase())) header += " ";
    taken.add(header.toLowerCase());
    return { ...value, header };
  });
  return { ...pivot, values };
}

function lookOf(cell: PivotCell, row: number, isLeft: boolean): Partial<Style> {
  const plain = row % 2 === 0 ? LOOKS.body : LOOKS.band;
  const look = cell.part === "header" ? LOOKS.header : cell.isTotal ? LOOKS.total : plain;
  return {
    ...look,
    alignment: { ...look.alignment, wrapText: true, horizontal: isLeft ? "left" : "right" },
    ...(cell.format === undefined ? {} : { numFmt: cell.format }),
  };
}
