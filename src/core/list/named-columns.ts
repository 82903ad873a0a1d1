import { cellPlace } from "./cell-place";
import type { FoundTable } from "./find-table";
import { logFinding, type FindingLog } from "./finding-log";
import type { HeaderColumn } from "./header-column";
import type { HeaderIndex } from "./header-index";
import { compactHeader } from "./normalise-header";
import { unitInHeader } from "./unit-in-header";

const NEAREST = 3;

/** The word a user writes to take the sheet row as the customer ID. */
export const ROW_AS_ID = "#row";

/**
 * Finds the columns the user named, and says which names there are not, or are of several columns.
 *
 * A column is named by its header, or by its letter after a sign of equality: "=E".
 *
 * @param map - header text by field id
 * @param table - the table
 * @param index - the names of all fields
 * @param log - gets `map-unknown`
 * @returns columns by field id
 */
export function namedColumns(
  map: Readonly<Record<string, string>>,
  table: FoundTable,
  index: HeaderIndex,
  log: FindingLog,
): Map<string, readonly HeaderColumn[]> {
  const named = new Map<string, readonly HeaderColumn[]>();
  const headers = table.columns.map(({ bottom }) => bottom.trim());
  for (const [id, header] of Object.entries(map)) {
    if (id === "customerId" && header === ROW_AS_ID) continue;
    const field = index.byId.get(id);
    if (!field) {
      const nearest = nearestTexts(id, [...index.byId.keys()]);
      logFinding(log, "map-unknown", -1, 1, [], { field: id, header, known: false, nearest });
      continue;
    }
    const whole = columnsNamed(table.columns, header);
    const parts =
      whole.length > 0 || !field.additive
        ? [whole]
        : header.split(/[+＋]/).map((part) => columnsNamed(table.columns, part));
    if (parts.every(({ length }) => length === 1)) {
      named.set(id, parts.flat());
      continue;
    }
    const several = parts.find(({ length }) => length > 1);
    const nearest = several
      ? several.map((column) => columnName(column, table.columns))
      : nearestTexts(header, headers);
    logFinding(log, "map-unknown", -1, 1, [], { field: id, header, known: true, nearest });
  }
  return named;
}

/**
 * Names a column so that the user can choose it: by its header, by that and what stands above it, or by letter.
 *
 * @param column - the column
 * @param columns - all columns of the table
 * @returns the shortest name that is of no other column
 * @example columnName(second, columns) //=> "2026年10月 AUM月日均(万元)"
 */
export function columnName(column: HeaderColumn, columns: readonly HeaderColumn[]): string {
  const { bottom, texts } = column;
  const joined = texts
    .filter((text) => text !== bottom && text.endsWith(bottom))
    .map((text) => `${text.slice(0, text.length - bottom.length).trim()} ${bottom}`);
  const letter = `=${cellPlace("", 0, column.column).slice(1, -1)}`;
  const isIts = (name: string): boolean => columnsNamed(columns, name).every((other) => other === column);
  return [bottom.trim(), ...joined].find(isIts) ?? letter;
}

/** The columns a name fits: as it is written, else in compact form, else without its unit, else by letter. */
function columnsNamed(columns: readonly HeaderColumn[], name: string): readonly HeaderColumn[] {
  const key = compactHeader(name);
  const bare = compactHeader(unitInHeader(name).text);
  const ways: readonly ((column: HeaderColumn) => boolean)[] = [
    ({ texts }) => texts.includes(name) || texts.includes(name.trim()),
    ({ texts }) => texts.some((text) => compactHeader(text) === key),
    ({ texts }) => texts.some((text) => compactHeader(unitInHeader(text).text) === bare),
    ({ column }) =>
      cellPlace("", 0, column).slice(1, -1) ===
      /^=([a-z]{1,3})$/i.exec(name.normalize("NFKC").trim())?.[1]?.toUpperCase(),
  ];
  for (const way of ways) {
    const found = columns.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** The texts most like another, by the pairs of letters they share. */
function nearestTexts(text: string, others: readonly string[]): string[] {
  const pairs = pairsOf(compactHeader(text));
  return others
    .map((other, i) => {
      const theirs = pairsOf(compactHeader(other));
      const shared = [...pairs].filter((pair) => theirs.has(pair)).length;
      return { other, i, likeness: shared / Math.max(1, pairs.size + theirs.size) };
    })
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i)
    .slice(0, NEAREST)
    .map(({ other }) => other);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>(text);
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
