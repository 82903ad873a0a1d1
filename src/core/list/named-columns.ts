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
 * Finds the columns the user named, and says which names there are not.
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
    const whole = columnNamed(table.columns, header);
    const parts =
      whole || !field.additive ? [] : header.split(/[+＋]/).map((part) => columnNamed(table.columns, part));
    const found = (whole ? [whole] : parts).flatMap((column) => column ?? []);
    if (found.length > 0 && found.length === (whole ? 1 : parts.length)) named.set(id, found);
    else
      logFinding(log, "map-unknown", -1, 1, [], {
        field: id,
        header,
        known: true,
        nearest: nearestTexts(header, headers),
      });
  }
  return named;
}

function columnNamed(columns: readonly HeaderColumn[], header: string): HeaderColumn | undefined {
  const exact = columns.find(({ texts }) => texts.includes(header) || texts.includes(header.trim()));
  if (exact) return exact;
  const key = compactHeader(header);
  const bare = compactHeader(unitInHeader(header).text);
  return (
    columns.find(({ texts }) => texts.some((text) => compactHeader(text) === key)) ??
    columns.find(({ texts }) => texts.some((text) => compactHeader(unitInHeader(text).text) === bare))
  );
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
