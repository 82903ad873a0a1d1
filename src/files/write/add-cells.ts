import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { cellValue, isFigure, shownValue } from "./cell-value";
import { BESIDE_FIGURES, LOOKS } from "./look";
import { cornerOf } from "./places";
import type { CellsNode } from "./report-nodes";
import { LINE_HEIGHT, linesOf } from "./row-height";

const STANDARD_WIDTH = 9;

/**
 * Draws a block of cells with its header and total rows; columns of figures stand right.
 *
 * @param target - the sheet
 * @param block - the block
 */
export function addCells(target: Worksheet, block: CellsNode): void {
  const { top, left } = cornerOf(block.at);
  const header = block.header ?? 0;
  const total = block.rows.length - (block.total ?? 0);
  const body = block.rows.slice(header);
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  const isFigures = Array.from({ length: width }, (_, c) =>
    body.some((row) => row[c] !== undefined && isFigure(row[c])),
  );
  block.rows.forEach((row, r) => {
    const look = r < header ? LOOKS.header : r >= total ? LOOKS.total : rowLook(r - header);
    for (let c = 0; c < width; c++) {
      const content = row[c];
      const cell = target.getCell(top + r + 1, left + c + 1);
      if (content !== undefined) cell.value = cellValue(content);
      const format = content !== undefined && "format" in content ? content.format : undefined;
      cell.style = aligned(look, isFigures[c] === true, isFigures[c - 1] === true, format);
    }
  });
}

/**
 * Gives the rows of a block the height their texts take, once the columns have their widths.
 *
 * @param target - the sheet
 * @param block - the block, drawn
 */
export function setHeights(target: Worksheet, block: CellsNode): void {
  const { top, left } = cornerOf(block.at);
  block.rows.forEach((row, r) => {
    const lines = row.map((content, c) => {
      const shown = shownValue(content);
      const width = target.getColumn(left + c + 1).width ?? STANDARD_WIDTH;
      return typeof shown === "string" ? linesOf(shown, width - 1) : 1;
    });
    const height = Math.max(1, ...lines) * LINE_HEIGHT;
    const line = target.getRow(top + r + 1);
    if (height > LINE_HEIGHT) line.height = Math.max(line.height ?? 0, height);
  });
}

function rowLook(row: number): Partial<Style> {
  return row % 2 === 0 ? LOOKS.body : LOOKS.band;
}

function aligned(
  look: Partial<Style>,
  isRight: boolean,
  followsFigure: boolean,
  format: string | undefined,
): Partial<Style> {
  const left = followsFigure ? BESIDE_FIGURES : ({ horizontal: "left" } as const);
  return {
    ...look,
    alignment: { ...look.alignment, wrapText: true, ...(isRight ? { horizontal: "right" } : left) },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
