import { cellPlace } from "./cell-place";
import type { FoundTable } from "./find-table";
import { logFinding, type FindingLog } from "./finding-log";
import type { MappedColumns } from "./map-columns";
import { columnName } from "./named-columns";

/**
 * Logs what must be asked about headers, and the columns that are never read.
 *
 * @param table - the table
 * @param mapped - what its headers were taken as
 * @param log - the findings of the list
 */
export function logHeaders(table: FoundTable, mapped: MappedColumns, log: FindingLog): void {
  const place = ({ column }: { readonly column: number }): string =>
    cellPlace(log.sheet, table.bottom, column);
  for (const { field, headers } of mapped.ambiguous) {
    const facts = { field: field.id, headers: headers.map((header) => columnName(header, table.columns)) };
    logFinding(log, "header-ambiguous", headers[0]?.column ?? -1, headers.length, headers.map(place), facts);
  }
  const tied = new Set(mapped.ambiguous.flatMap(({ headers }) => headers.map(({ column }) => column)));
  const untied = mapped.offers.filter(({ column }) => !tied.has(column));
  for (const offer of untied.filter(({ unreadable }) => unreadable)) {
    const facts = { field: offer.field, header: offer.header };
    logFinding(log, "column-unreadable", offer.column, 1, [place(offer)], facts);
  }
  const offers = untied.filter(({ unreadable }) => !unreadable);
  if (offers.length > 0) {
    const facts = { headers: offers.map(({ header }) => header), fields: offers.map(({ field }) => field) };
    logFinding(log, "header-unconfirmed", -1, offers.length, offers.map(place), facts);
  }
  if (mapped.notNeeded.length > 0) {
    const facts = { headers: mapped.notNeeded.map(({ bottom }) => bottom) };
    logFinding(log, "column-not-needed", -1, mapped.notNeeded.length, mapped.notNeeded.map(place), facts);
  }
}
