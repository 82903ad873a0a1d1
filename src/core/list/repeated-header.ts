import { cellText } from "./cell-text";
import type { FoundTable } from "./find-table";
import type { Cell } from "./grid";

/** How a row compares with the header of its table. */
export interface HeaderLikeness {
  /** Cells that hold the header of their own column. */
  readonly same: number;
  /** Zero-based columns that hold another column's header. */
  readonly moved: readonly number[];
  readonly filled: number;
}

/** Compares rows with a header. */
export type HeaderComparison = (cells: readonly Cell[]) => HeaderLikeness;

/**
 * Starts comparing rows with the header of a table.
 *
 * @param table - the table
 * @returns compares a row
 */
export function compareWithHeader(table: FoundTable): HeaderComparison {
  const own = new Map<number, Set<string>>();
  const all = new Set<string>();
  for (const { column, bottom } of table.columns) {
    const texts = new Set([plain(bottom)]);
    for (let row = table.top; row <= table.bottom; row++)
      texts.add(plain(cellText(table.grid.rows[row]?.[column])));
    texts.delete("");
    own.set(column, texts);
    for (const text of texts) all.add(text);
  }
  return (cells) => {
    const moved: number[] = [];
    let same = 0;
    let filled = 0;
    cells.forEach((cell, column) => {
      if (cell === null || cell === "") return;
      filled++;
      if (typeof cell !== "string") return;
      const text = plain(cell);
      if (own.get(column)?.has(text)) same++;
      else if (all.has(text)) moved.push(column);
    });
    return { same, moved, filled };
  };
}

function plain(text: string): string {
  return text.length > 60 ? "" : text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
