import type { FoundTable } from "./find-table";
import type { Cell } from "./grid";
import type { MappedColumns } from "./map-columns";

const CARRIED: ReadonlySet<string> = new Set(["id", "text"]);

/**
 * Writes the value of a vertically merged cell into every row it spans, for ids and texts, never for amounts.
 *
 * @param table - the table
 * @param mapped - what the headers were taken as
 * @returns the table, with the rows it had if nothing is merged
 */
export function carryMerged(table: FoundTable, mapped: MappedColumns): FoundTable {
  const columns = new Set(
    [...mapped.taken.values()]
      .filter(({ field }) => CARRIED.has(field.type))
      .map((taken) => taken.mapped.column),
  );
  const merges = table.grid.merges.filter(
    ({ top, bottom, left }) => top >= table.dataStart && bottom > top && columns.has(left),
  );
  if (merges.length === 0) return table;
  const rows: (readonly Cell[])[] = [...table.grid.rows];
  for (const { top, bottom, left } of merges) {
    const value = rows[top]?.[left] ?? null;
    for (let row = top + 1; row <= bottom && row < rows.length; row++) {
      const cells = [...(rows[row] ?? [])];
      // A row with nothing else stays blank.
      if (cells.every((cell) => cell === null || cell === "")) continue;
      while (cells.length <= left) cells.push(null);
      if (cells[left] === null || cells[left] === "") cells[left] = value;
      rows[row] = cells;
    }
  }
  return { ...table, grid: { ...table.grid, rows } };
}
