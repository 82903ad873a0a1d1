import { xmlText } from "./xml-text";

/** One column of rows written as XML. */
export interface RowColumn {
  /** Letters of the column. */
  readonly letters: string;
  /** Index of the cell format in the workbook's styles, as text; empty for none. */
  readonly style: string;
  /** True if blank cells carry the format too. */
  readonly formatsBlanks: boolean;
  /** The formula of every cell, as files store it; the values are what it gives. */
  readonly formula?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Writes one row of a worksheet part; text becomes an inline string, so it can never be a formula.
 *
 * @param number - the one-based row
 * @param columns - where, in which format, by which formula
 * @param values - what, legal in XML already
 * @param height - in points; null for that of the sheet
 * @returns a `row` element
 */
export function rowXml(
  number: number,
  columns: readonly RowColumn[],
  values: readonly (string | number | null)[],
  height: number | null = null,
): string {
  let xml = `<row r="${number}"${height === null ? "" : ` ht="${height}" customHeight="1"`}>`;
  for (const [index, { letters, style, formatsBlanks, formula }] of columns.entries()) {
    const value = values[index] ?? null;
    const start = `<c r="${letters}${number}"${style === "" ? "" : ` s="${style}"`}`;
    if (formula !== undefined) xml += start + formulaXml(formula, value);
    else if (value === null) xml += formatsBlanks && style !== "" ? `${start}/>` : "";
    else if (typeof value === "number") xml += `${start}><v>${value}</v></c>`;
    else xml += `${start} t="inlineStr"><is>${textXml("t", value)}</is></c>`;
  }
  return xml + "</row>";
}

function formulaXml(formula: string, value: string | number | null): string {
  const f = `<f>${xmlText(formula)}</f>`;
  return typeof value === "number"
    ? `>${f}<v>${value}</v></c>`
    : ` t="str">${f}${textXml("v", value ?? "")}</c>`;
}

function textXml(tag: string, text: string): string {
  let escaped = /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign) : text;
  // ECMA-376 22.9.2.19: `_x0041_` in a file means A, so a literal one has its underscore written out.
  if (escaped.includes("_x")) escaped = escaped.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return /^\s|\s$|\n/.test(text)
    ? `<${tag} xml:space="preserve">${escaped}</${tag}>`
    : `<${tag}>${escaped}</${tag}>`;
}
