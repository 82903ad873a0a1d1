import type { Cell } from "./grid";

/**
 * Gives the text of a cell, trimmed.
 *
 * @param cell - the cell, or undefined beyond the end of its row
 * @returns the text; empty for a blank
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "object" ? cell.error : String(cell);
}
