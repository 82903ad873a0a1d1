import type { MoneyUnit } from "../money-unit";
import { cellPlace } from "./cell-place";
import { cellText } from "./cell-text";
import type { FoundRows } from "./find-rows";
import type { FoundTable } from "./find-table";
import { logFinding, type FindingLog } from "./finding-log";
import type { HeaderIndex } from "./header-index";
import { matchHeader } from "./match-header";
import { compareWithHeader } from "./repeated-header";
import { tableNotes } from "./table-notes";
import { unitInHeader } from "./unit-in-header";

/** What a block of rows is checked against. */
export interface FirstBlock {
  readonly table: FoundTable;
  readonly index: HeaderIndex;
  /** Columns taken as some field. */
  readonly taken: readonly number[];
  /** The unit of the note above, and its cell. */
  readonly unit: { readonly unit: MoneyUnit; readonly place: string } | null;
}

/**
 * Finds headers and units further down that are not those the rows above them were read with.
 *
 * @param found - the rows by kind
 * @param first - the header and the unit above the first row
 * @param log - gets `header-changes` and `unit-changes`
 */
export function checkBlocks(found: FoundRows, first: FirstBlock, log: FindingLog): void {
  const { kept } = found;
  const last = kept[kept.length - 1] ?? -1;
  for (const row of found.notes) {
    if (row > last) continue;
    if (!checkHeader(row, first, log)) checkUnit(row, first, log);
  }
}

function checkHeader(row: number, { table, index, taken }: FirstBlock, log: FindingLog): boolean {
  const cells = table.grid.rows[row] ?? [];
  const { same, moved, filled } = compareWithHeader(table)(cells);
  const own = new Map(table.columns.map(({ column, bottom }) => [column, bottom]));
  const other = cells.flatMap((cell, column) => {
    const text = cellText(cell);
    if (text === "" || moved.includes(column) || typeof cell !== "string" || text.length > 40) return [];
    const header = own.get(column) ?? "";
    if (isSame(text, header) || isUpper(table, text, column)) return [];
    const known = (matchHeader(text, index)[0]?.confidence ?? 0) >= 0.95;
    const foreign = matchHeader(unitInHeader(text).text, index).length > 0;
    return known || (foreign && same >= 2) || (taken.includes(column) && same >= 2) ? [column] : [];
  });
  const changed = [...moved, ...other].sort((a, b) => a - b);
  const headers = same + changed.length;
  if (changed.length === 0 || headers < 2 || headers * 2 < filled) return false;
  // A glossary names a header and says what it means; a header names most columns.
  if (filled * 2 < table.columns.length && filled < 3) return false;
  const units = changed.every((column) => {
    const before = unitInHeader(own.get(column) ?? "");
    const now = unitInHeader(cellText(cells[column]));
    return isSame(before.text, now.text) && before.unit !== now.unit;
  });
  const column = changed[0] ?? 0;
  const places = [cellPlace(log.sheet, row, column)];
  if (units) {
    const before = table.columns.find((header) => header.column === column)?.unit ?? null;
    const other = unitInHeader(cellText(cells[column])).unit;
    logFinding(log, "unit-changes", column, 1, [cellPlace(log.sheet, table.bottom, column), ...places], {
      unit: before ?? first(own.get(column)),
      other: other ?? first(cellText(cells[column])),
    });
  } else
    logFinding(log, "header-changes", column, 1, places, {
      row: row + 1,
      headerRow: table.bottom + 1,
      headers: changed.map((each) => own.get(each) ?? ""),
      texts: changed.map((each) => cellText(cells[each])),
    });
  return true;
}

function first(text: string | undefined): string {
  return text ?? "";
}

function isUpper({ grid, top, bottom }: FoundTable, text: string, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (isSame(text, cellText(grid.rows[row]?.[column]))) return true;
  return false;
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return plain(one) === plain(other);
}

function checkUnit(row: number, { table, unit }: FirstBlock, log: FindingLog): void {
  const now = tableNotes(table.grid, [row]);
  const other = now.unit ?? now.foreign?.text ?? null;
  if (!unit || other === null || other === unit.unit) return;
  const place = cellPlace(log.sheet, row, Math.max(0, now.unitColumn ?? now.foreign?.column ?? 0));
  logFinding(log, "unit-changes", 0, 1, [unit.place, place], { unit: unit.unit, other });
}
