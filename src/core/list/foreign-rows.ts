import type { NumberColumn } from "../column";
import { cellText } from "./cell-text";
import type { FoundTable } from "./find-table";
import { addPlace, logPlaces, noPlaces, type FindingLog } from "./finding-log";
import { isCurrencyHeader, isForeignCurrency } from "./foreign-currency";

/**
 * Finds the customers whose amounts a currency column says are not in yuan.
 *
 * @param table - the table
 * @param rows - zero-based rows of the customers
 * @param log - gets `currency-foreign`
 * @returns the currency by customer, from 0
 */
export function foreignRows(
  table: FoundTable,
  rows: Int32Array,
  log: FindingLog,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const header = table.columns.find(({ bottom }) => isCurrencyHeader(bottom));
  if (!header) return found;
  const places = noPlaces();
  rows.forEach((row, i) => {
    const text = cellText(table.grid.rows[row]?.[header.column]);
    if (!isForeignCurrency(text)) return;
    found.set(i, text);
    addPlace(places, row, text);
  });
  const facts = { field: "currency", header: header.bottom, texts: places.texts };
  logPlaces(log, "currency-foreign", header.column, places, facts);
  return found;
}

/**
 * Takes the amounts of customers in another currency out of a column.
 *
 * @param column - the amounts
 * @param foreign - the currency by customer
 */
export function refuseForeign(column: NumberColumn, foreign: ReadonlyMap<number, string>): void {
  for (const i of foreign.keys()) column.values[i] = NaN;
}
