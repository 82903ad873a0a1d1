import { PLACES_NAMED } from "../finding";
import { cellText } from "./cell-text";
import type { FoundRows } from "./find-rows";
import type { FoundTable } from "./find-table";
import { addPlace, logPlaces, noPlaces, type FindingLog } from "./finding-log";

/**
 * Logs the rows that were not read as customers, and the hidden ones that were.
 *
 * @param found - the rows by kind
 * @param table - the table
 * @param id - column of the customer ID, or -1
 * @param log - the findings of the list
 */
export function logRows(found: FoundRows, table: FoundTable, id: number, log: FindingLog): void {
  const { rows, hiddenRows } = table.grid;
  const first = table.columns[0]?.column ?? 0;
  const lead = (row: number): string => rows[row]?.map(cellText).find((text) => text !== "") ?? "";
  const totals = noPlaces();
  for (const row of found.totals) addPlace(totals, row, lead(row));
  logPlaces(log, "total-row-skipped", first, totals, { texts: totals.texts });
  const notes = noPlaces();
  for (const row of found.notes) addPlace(notes, row, lead(row));
  const last = found.kept[found.kept.length - 1] ?? -1;
  const between = found.notes.some((row) => row < last);
  logPlaces(log, "note-row-skipped", first, notes, {
    texts: notes.texts,
    ...(between && { where: "between" }),
  });
  const repeats = noPlaces();
  for (const { row } of found.duplicates) addPlace(repeats, row);
  const named = found.duplicates.slice(0, PLACES_NAMED);
  logPlaces(log, "duplicate-row", first, repeats, {
    ids: named.map(({ row }) => cellText(rows[row]?.[id])),
    keptRows: named.map(({ kept }) => kept + 1),
  });
  if (hiddenRows.size === 0) return;
  const hidden = noPlaces();
  for (const row of found.kept) if (hiddenRows.has(row)) addPlace(hidden, row);
  logPlaces(log, "hidden-rows", first, hidden, { sheet: log.sheet });
}
