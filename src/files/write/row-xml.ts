/** One column of rows written as XML. */
export interface RowColumn {
  /** Letters of the column. */
  readonly letters: string;
  /** Index of the cell format in the workbook's styles, as text; empty for none. */
  readonly style: string;
  /** True if blank cells carry the format too. */
  readonly formatsBlanks: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Writes one row of a worksheet part; text becomes an inline string, so it can never be a formula.
 *
 * @param number - the one-based row
 * @param columns - where and in which format
 * @param values - what, legal in XML already
 * @returns a `row` element
 */
export function rowXml(
  number: number,
  columns: readonly RowColumn[],
  values: readonly (string | number | null)[],
): string {
  let xml = `<row r="${number}">`;
  for (const [index, { letters, style, formatsBlanks }] of columns.entries()) {
    const value = values[index] ?? null;
    const start = `<c r="${letters}${number}"${style === "" ? "" : ` s="${style}"`}`;
    if (value === null) xml += formatsBlanks && style !== "" ? `${start}/>` : "";
    else if (typeof value === "number") xml += `${start}><v>${value}</v></c>`;
    else xml += `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  }
  return xml + "</row>";
}

function textXml(text: string): string {
  let escaped = /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign) : text;
  // ECMA-376 22.9.2.19: `_x0041_` in a file means A, so a literal one has its underscore written out.
  if (escaped.includes("_x")) escaped = escaped.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}
