import { xmlAttributes } from "./xml-attributes";

const NEEDLE = [...'idden="'].map((letter) => letter.charCodeAt(0));
const H = "h".charCodeAt(0);
const OPEN = "<".charCodeAt(0);
const CLOSE = ">".charCodeAt(0);

/**
 * Finds the hidden rows of a worksheet part.
 *
 * The workbook reader gives them only together with every blank formatted cell, which may be millions; so the
 * bytes are searched for the attribute instead.
 *
 * @param xml - the bytes of `sheetN.xml`
 * @returns zero-based row numbers
 */
export function hiddenRows(xml: Uint8Array): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let at = xml.indexOf(H); at >= 0; at = xml.indexOf(H, at + 1)) {
    if (!NEEDLE.every((code, index) => xml[at + 1 + index] === code)) continue;
    const tag = String.fromCharCode(...xml.subarray(xml.lastIndexOf(OPEN, at), xml.indexOf(CLOSE, at) + 1));
    if (!/^<(?:\w+:)?row\s/.test(tag)) continue;
    const values = xmlAttributes(tag);
    const row = Number(values.get("r"));
    if (row > 0 && /^(1|true)$/.test(values.get("hidden") ?? "")) rows.add(row - 1);
  }
  return rows;
}
