import type { CustomerList, ListRead } from "./customer-list";
import { checkCustomerKind } from "./check-customer-kind";
import { chooseSheet } from "./choose-sheet";
import { dropUnlabelledTotal } from "./drop-unlabelled-total";
import { carryMerged } from "./carry-merged";
import { cellPlace } from "./cell-place";
import { checkBlocks } from "./check-blocks";
import { checkCurrency } from "./check-currency";
import { findRows } from "./find-rows";
import type { FoundTable } from "./find-table";
import { listFindings, logFinding, type FindingLog } from "./finding-log";
import type { Grid } from "./grid";
import { indexOf } from "./header-index";
import type { ListOptions } from "./list-options";
import { logHeaders } from "./log-headers";
import { logRows } from "./log-rows";
import { mapColumns, type MappedColumns } from "./map-columns";
import { namedColumns, ROW_AS_ID } from "./named-columns";
import { hasChinese } from "./normalise-header";
import { readColumns } from "./read-columns";
import { tableNotes } from "./table-notes";

/**
 * Reads the customer list of a file: finds the table, takes headers as fields, parses every cell.
 *
 * @param grids - the sheets of one file
 * @param options - what the user says about the list
 * @returns the list, or none, and the findings in order
 */
export function readList(grids: readonly Grid[], options: ListOptions = {}): ListRead {
  const index = indexOf(options.ownFields ?? []);
  const choice = chooseSheet(grids, options, index);
  if (!choice.table) return { list: null, findings: choice.findings };
  const { grid } = choice.table;
  const log: FindingLog = { sheet: grid.sheet, entries: [] };
  if (choice.others.length > 0) {
    const facts = { sheet: grid.sheet, sheets: choice.others };
    logFinding(log, "sheets-not-read", -1, choice.others.length, [], facts);
  }
  const named = namedColumns(options.map ?? {}, choice.table, index, log);
  const mapped = mapColumns(choice.table, index, named);
  const table = carryMerged(choice.table, mapped);
  logHeaders(table, mapped, log);
  const rowAsId = options.map?.["customerId"] === ROW_AS_ID;
  if (!rowAsId && !mapped.taken.has("customerId")) logNoId(table, mapped, log);
  const keys = {
    id: rowAsId ? -1 : (mapped.taken.get("customerId")?.mapped.column ?? -1),
    name: mapped.taken.get("name")?.mapped.column ?? -1,
    taken: [...mapped.taken.values()].map((taken) => taken.mapped.column),
  };
  const above = tableNotes(
    grid,
    Array.from({ length: table.top }, (_, row) => row),
  );
  const stated = above.unit ?? options.unit ?? null;
  const found = dropUnlabelledTotal(findRows(table, keys), table, keys, mapped, stated);
  logRows(found, table, keys.id, log);
  if (found.kept.length === 0)
    logFinding(log, "no-customers", -1, 1, [], { sheet: grid.sheet, headerRow: table.top + 1 });
  const place = cellPlace(grid.sheet, above.unitRow ?? 0, above.unitColumn ?? 0);
  const unit = above.unit && { unit: above.unit, place };
  checkBlocks(found, { table, index, taken: keys.taken, unit }, log);
  checkCustomerKind(table, found.kept, log);
  const below = tableNotes(grid, found.notes);
  const foreign = above.foreign ?? (above.unit ? null : below.foreign);
  const notes = {
    ...above,
    foreign,
    unit: foreign ? null : (above.unit ?? below.unit),
    dataDate: above.dataDate ?? below.dataDate,
  };
  const abroad = checkCurrency({ table, index, mapped, foreign, user: options.unit ?? null }, log);
  const read = readColumns({ table, mapped, notes, rows: found.kept, log, options, rowAsId, abroad });
  const skipped = {
    total: found.totals.length,
    note: found.notes.length,
    duplicate: found.duplicates.length,
  };
  const list: CustomerList = {
    file: grid.file,
    sheet: grid.sheet,
    headerRow: table.top + 1,
    rows: found.kept.length,
    skipped,
    rowsRead: found.kept.length + skipped.total + skipped.note + skipped.duplicate,
    dataDate: read.dataDate,
    mapping: read.mapping,
    offers: mapped.offers,
    unread: mapped.unread,
    columns: read.columns,
    sheetRows: found.kept.map((row) => row + 1),
    chinese: isChinese(table),
  };
  return { list, findings: listFindings(log) };
}

function logNoId(table: FoundTable, mapped: MappedColumns, log: FindingLog): void {
  logFinding(log, "no-id", -1, 1, [], {
    sheet: table.grid.sheet,
    headerRow: table.top + 1,
    headers: table.columns.map(({ bottom }) => bottom),
    offered: mapped.offers.filter(({ field }) => field === "customerId").map(({ header }) => header),
  });
}

function isChinese(table: FoundTable): boolean {
  let chinese = 0;
  let latin = 0;
  for (const { bottom } of table.columns)
    for (const letter of bottom)
      if (hasChinese(letter)) chinese++;
      else if (/[A-Za-z]/.test(letter)) latin++;
  return chinese > 0 && chinese >= latin;
}
