import type { RowColumn } from "./row-xml";

/** A worksheet part cut where rows can be let in. */
export interface CutSheet {
  readonly before: string;
  readonly after: string;
  /** The columns of the row before the cut, with the formats of its cells. */
  readonly columns: readonly RowColumn[];
}

/**
 * Cuts a worksheet part behind one of its rows.
 *
 * @param xml - the part
 * @param row - the one-based row to cut behind; the last one the part has
 * @param bottom - the one-based last row once rows are let in
 * @returns both halves, or null if that row is not the last
 */
export function cutSheet(xml: string, row: number, bottom: number): CutSheet | null {
  const match = new RegExp(`<row r="${row}"[^>]*>([\\s\\S]*?)</row>(?=</sheetData>)`).exec(xml);
  if (match === null) return null;
  const cut = match.index + match[0].length;
  const columns = [...(match[1] ?? "").matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)].map(
    ([, letters = "", style = ""]): RowColumn => ({ letters, style, formatsBlanks: false }),
  );
  const before = xml
    .slice(0, cut)
    .replace(/<dimension ref="([A-Z]+\d+):([A-Z]+)\d+"\/>/, `<dimension ref="$1:$2${bottom}"/>`);
  return { before, after: xml.slice(cut), columns };
}
