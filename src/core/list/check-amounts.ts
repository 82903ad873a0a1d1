import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import type { MoneyRead } from "./read-money-column";

/** An amount column of the list with its source. */
export interface AmountColumn extends MoneyRead {
  readonly source: ColumnSource;
}

const PARTS = [
  "depositsDemand",
  "depositsTime",
  "wealth",
  "funds",
  "insurance",
  "preciousMetals",
  "trusts",
  "bonds",
];

/**
 * Finds customers without any asset amount, and columns whose zeros may stand for blanks.
 *
 * @param amounts - the amount columns by field id
 */
export function checkAssetAmounts(amounts: ReadonlyMap<string, AmountColumn>): void {
  const average = amounts.get("aumAverage");
  const point = amounts.get("aum");
  const main = average ?? point;
  if (!main) return;
  const other = average ? point : undefined;
  const otherBlank = other && new Set(other.blank);
  const missing = noPlaces();
  for (const i of main.blank) {
    if (otherBlank && !otherBlank.has(i)) continue;
    addPlace(missing, main.source.rows[i] ?? 0, cellText(cellOf(main.source, i)));
  }
  const { log, column } = main.source;
  logPlaces(log, "missing-amount", column, missing, { ...columnFacts(main.source), texts: missing.texts });
  for (const amount of [average, point]) if (amount) findZeros(amount);
}

function findZeros({ column, blank, source }: AmountColumn): void {
  if (blank.length > 0) return;
  const zeros = noPlaces();
  const { values } = column;
  for (let i = 0; i < values.length; i++) if (values[i] === 0) addPlace(zeros, source.rows[i] ?? 0);
  if (zeros.count * 2 <= column.values.length) return;
  const facts = { ...columnFacts(source), rows: column.values.length };
  logPlaces(source.log, "zero-may-be-missing", source.column, zeros, facts);
}

/**
 * Finds customers whose parts add up to more than their total and 1 %.
 *
 * @param amounts - the amount columns by field id
 */
export function checkParts(amounts: ReadonlyMap<string, AmountColumn>): void {
  const total = amounts.get("aum");
  const parts = PARTS.flatMap((id) => amounts.get(id) ?? []).filter(({ source }) => isBalance(source));
  if (!total || parts.length === 0) return;
  const { values } = total.column;
  const columns = parts.map(({ column }) => column.values);
  const places = noPlaces();
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const fen = values[i];
    let sum = 0;
    for (const column of columns) sum += Number.isNaN(column[i]) ? 0 : column[i];
    if (Number.isNaN(fen) || sum * 100 <= fen * 101) continue;
    largest = Math.max(largest, sum - fen);
    addPlace(places, total.source.rows[i] ?? 0);
  }
  logPlaces(total.source.log, "parts-exceed-total", total.source.column, places, {
    ...columnFacts(total.source),
    parts: parts.map(({ source }) => source.taken.mapped.header),
    largest: largest / 100,
  });
}

function isBalance(source: ColumnSource): boolean {
  const { basis } = source.taken.mapped;
  return basis === undefined || basis === "balance";
}
