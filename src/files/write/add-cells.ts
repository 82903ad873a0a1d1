import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { cellValue, shownValue } from "./cell-value";
import { LOOKS } from "./look";
import { cornerOf } from "./places";
import type { CellsNode } from "./report-nodes";

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
    body.some((row) => row[c] !== undefined && typeof shownValue(row[c]) === "number"),
  );
  block.rows.forEach((row, r) => {
    const look = r < header ? LOOKS.header : r >= total ? LOOKS.total : rowLook(r - header);
    for (let c = 0; c < width; c++) {
      const content = row[c];
      const cell = target.getCell(top + r + 1, left + c + 1);
      if (content !== undefined) cell.value = cellValue(content);
      const format = content !== undefined && "format" in content ? content.format : undefined;
      cell.style = aligned(look, isFigures[c] === true, format);
    }
  });
}

function rowLook(row: number): Partial<Style> {
  return row % 2 === 0 ? LOOKS.body : LOOKS.band;
}

function aligned(look: Partial<Style>, right: boolean, format: string | undefined): Partial<Style> {
  return {
    ...look,
    alignment: { ...look.alignment, wrapText: true, horizontal: right ? "right" : "left" },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
