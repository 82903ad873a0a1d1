import type { Cell, Grid } from "../core";

/**
 * Writes a sample as comma separated text.
 *
 * @param grid - its cells, texts all
 * @returns one line per row
 */
export function csvText(grid: Grid): string {
  return grid.rows.map((row) => row.map(field).join(",") + "\r\n").join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "object" ? cell.error : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
