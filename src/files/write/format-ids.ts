import { xmlAttributes } from "../xml-attributes";

// ECMA-376 18.8.30: formats every reader knows by number, so files do not spell them out.
const BUILT_IN: readonly (readonly [format: string, id: number])[] = [
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
];

/**
 * Reads the numbers of the number formats of a workbook.
 *
 * @param styles - its styles part
 * @returns the number of every format, built-in ones with them
 */
export function formatIds(styles: string): ReadonlyMap<string, number> {
  const ids = new Map(BUILT_IN);
  for (const [tag] of styles.matchAll(/<numFmt\s[^>]*>/g)) {
    const values = xmlAttributes(tag);
    ids.set(values.get("formatCode") ?? "", Number(values.get("numFmtId")));
  }
  return ids;
}
