import { calendarDay } from "../../core";
import type { TableNode } from "../../core";
import type { PivotItems, PivotResult } from "./pivot-result";
import { reportCell } from "./report-cell";
import { xmlString } from "./xml-text";

const SERIAL_OF_1970 = 25_569;

/**
 * Writes the cache of a pivot: its table by name and its items. It holds no records, so Excel reads the table on
 * opening, and the file does not carry the rows twice.
 *
 * @param table - the table
 * @param result - the items
 * @param values - zero-based columns that are counted, summed, averaged
 * @returns the part
 */
export function pivotCacheXml(table: TableNode, result: PivotResult, values: ReadonlySet<number>): string {
  const axes = [...result.rows.fields, ...result.columns.fields];
  const fields = table.columns.map(({ header, type }, index) => {
    const axis = axes.find(({ column }) => column === index);
    const items =
      axis === undefined
        ? values.has(index)
          ? valueItems(table, index)
          : "<sharedItems/>"
        : axisItems(axis, type);
    return `<cacheField name="${xmlString(header)}" numFmtId="${type === "date" ? 14 : 0}">${items}</cacheField>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" saveData="0" refreshOnLoad="1"' +
    ' refreshedBy="Tierbook" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3"' +
    ` recordCount="${table.rows.length}">` +
    `<cacheSource type="worksheet"><worksheetSource name="${xmlString(table.name)}"/></cacheSource>` +
    `<cacheFields count="${fields.length}">${fields.join("")}</cacheFields></pivotCacheDefinition>`
  );
}

function valueItems(table: TableNode, column: number): string {
  const type = table.columns[column]?.type ?? "text";
  if (type !== "number") return "<sharedItems/>";
  const values = table.rows.map((row) => reportCell(row[column] ?? null, type));
  return `<sharedItems${kindsOf(values, false)}/>`;
}

function axisItems({ items }: PivotItems, type: TableNode["columns"][number]["type"]): string {
  const written = items.map((item) => {
    if (item === null) return "<m/>";
    if (typeof item === "string") return `<s v="${xmlString(item)}"/>`;
    return type === "date" ? `<d v="${isoTime(item)}"/>` : `<n v="${item}"/>`;
  });
  return `<sharedItems${kindsOf(items, type === "date")} count="${items.length}">${written.join("")}</sharedItems>`;
}

/** The attributes that say what kinds of items there are (ECMA-376 18.10.1.90); text only is what none says. */
function kindsOf(items: readonly (string | number | null)[], areDates: boolean): string {
  let [least, most, isWhole, hasText, hasBlank] = [Infinity, -Infinity, true, false, false];
  for (const item of items) {
    if (item === null) hasBlank = true;
    else if (typeof item === "string") hasText = true;
    else {
      least = Math.min(least, item);
      most = Math.max(most, item);
      isWhole &&= Number.isInteger(item);
    }
  }
  const blank = hasBlank ? ' containsBlank="1"' : "";
  if (least > most) return blank;
  const text = hasText
    ? ' containsMixedTypes="1"'
    : `${hasBlank ? "" : ' containsSemiMixedTypes="0"'} containsString="0"`;
  if (areDates) {
    const only = hasText ? "" : ' containsNonDate="0"';
    return `${text}${blank}${only} containsDate="1" minDate="${isoTime(least)}" maxDate="${isoTime(most)}"`;
  }
  const whole = isWhole ? ' containsInteger="1"' : "";
  return `${text}${blank} containsNumber="1"${whole} minValue="${least}" maxValue="${most}"`;
}

function isoTime(serial: number): string {
  const { year, month, day } = calendarDay(serial - SERIAL_OF_1970);
  const [y, m, d] = [
    [year, 4],
    [month, 2],
    [day, 2],
  ].map(([part, width]) => String(part).padStart(width ?? 0, "0"));
  return `${y}-${m}-${d}T00:00:00`;
}
