import type { MoneyUnit } from "../money-unit";
import { isAssetAmount } from "./asset-amount";
import { cellPlace } from "./cell-place";
import type { FoundTable } from "./find-table";
import { logFinding, type FindingLog } from "./finding-log";
import { foreignInHeader } from "./foreign-currency";
import type { HeaderIndex } from "./header-index";
import type { MappedColumns } from "./map-columns";
import { LEAST_TAKEN, matchHeader } from "./match-header";
import type { TableNotes } from "./table-notes";

/** What tells the currency of a list. */
export interface CurrencyAsked {
  readonly table: FoundTable;
  readonly index: HeaderIndex;
  readonly mapped: MappedColumns;
  /** What a note states. */
  readonly foreign: TableNotes["foreign"];
  /** The unit the user states. */
  readonly user: MoneyUnit | null;
}

/**
 * Stops a list whose amounts are in another currency, unless the user says what to read them in.
 *
 * @param asked - the table and what is said of its currency
 * @param log - gets `currency-foreign-list` or `currency-foreign-kept`
 * @returns true if the list is in another currency
 */
export function checkCurrency(asked: CurrencyAsked, log: FindingLog): boolean {
  const found = asked.foreign ?? inHeader(asked);
  if (!found) return false;
  const place = [cellPlace(log.sheet, found.row, found.column)];
  const facts = { currency: found.text };
  if (asked.user === null) logFinding(log, "currency-foreign-list", found.column, 1, place, facts);
  else logFinding(log, "currency-foreign-kept", found.column, 1, place, { ...facts, unit: asked.user });
  return true;
}

/** The currency in the header of the assets, or in one that would be, were it in yuan. */
function inHeader({ table, index, mapped }: CurrencyAsked): TableNotes["foreign"] {
  const assets = [...mapped.taken.values()].filter(({ field }) => isAssetAmount(field.id));
  for (const header of table.columns) {
    const foreign = foreignInHeader(header.bottom);
    if (!foreign) continue;
    const taken = assets.some((asset) => asset.mapped.column === header.column);
    const match = matchHeader(foreign.rest, index)[0];
    const would = match && isAssetAmount(match.field.id) && match.confidence >= LEAST_TAKEN;
    if (taken || (assets.length === 0 && would))
      return { text: foreign.currency, row: table.bottom, column: header.column };
  }
  return null;
}
