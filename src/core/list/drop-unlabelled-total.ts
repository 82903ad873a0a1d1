import { isBlankText } from "./blank-text";
import { cellText } from "./cell-text";
import type { FoundRows, RowKeys } from "./find-rows";
import type { FoundTable } from "./find-table";
import type { MappedColumns } from "./map-columns";
import { readMoneyColumn } from "./read-money-column";

/** What sums may differ by where the cells show fewer decimals: 1 元. */
const ROUNDING = 100;

/**
 * Takes a last row for a total if it names nobody and its amount is the sum of the rows above.
 *
 * @param found - the rows by kind
 * @param table - the table
 * @param keys - the columns that tell rows apart
 * @param mapped - what the headers were taken as
 * @returns the rows, the last one moved to the totals if it is one
 */
export function dropUnlabelledTotal(
  found: FoundRows,
  table: FoundTable,
  keys: RowKeys,
  mapped: MappedColumns,
): FoundRows {
  const { kept } = found;
  const last = kept[kept.length - 1];
  if (last === undefined || kept.length < 3) return found;
  const cells = table.grid.rows[last] ?? [];
  const names = [keys.id, keys.name].filter((column) => column >= 0);
  if (names.length === 0 || names.some((column) => !isBlankText(cellText(cells[column])))) return found;
  const money = [...mapped.taken.values()].filter(({ field }) => field.type === "money");
  const taken = mapped.taken.get("aumAverage") ?? mapped.taken.get("aum") ?? money[0];
  if (!taken) return found;
  const silent = { sheet: "", entries: [] };
  const source = { grid: table.grid, rows: kept, taken, column: taken.mapped.column, log: silent };
  const { values } = readMoneyColumn(source, "元").column;
  const sum = values.subarray(0, -1).reduce((before, fen) => before + (fen || 0), 0);
  const total = values[values.length - 1] ?? NaN;
  if (!(total > 0) || Math.abs(sum - total) > ROUNDING) return found;
  return { ...found, kept: kept.slice(0, -1), totals: [...found.totals, last] };
}
