import { areaName } from "./cell-name";
import type { DrawnPivot } from "./add-pivot";
import type { PivotAxis } from "./pivot-result";
import type { PivotWords } from "./pivot-words";
import { cornerOf } from "./places";
import { xmlString } from "./xml-text";

/** The field that stands for the several values. */
const VALUES = -2;

/**
 * Writes a PivotTable in tabular form, items in their order, with grand totals.
 *
 * @param drawn - the pivot as its cells show it
 * @param cacheId - the number the workbook knows its cache by
 * @param words - the words of its own cells
 * @param formatId - finds the number of a number format in the workbook's styles
 * @returns the part
 */
export function pivotTableXml(
  { pivot, table, result, grid }: DrawnPivot,
  cacheId: number,
  words: PivotWords,
  formatId: (format: string) => number | undefined,
): string {
  const { rows, columns } = result;
  const { top, left } = cornerOf(pivot.at);
  const bottom = top + grid.rows.length - 1;
  const ref = areaName({ top, left, bottom, right: left + (grid.rows[0]?.length ?? 1) - 1 });
  const several = pivot.values.length > 1;
  const fieldOf = (id: string): number => table.columns.findIndex((column) => column.id === id);
  const values = pivot.values.map(({ column, by, header, format }) => {
    const id = format === undefined ? undefined : formatId(format);
    return (
      `<dataField name="${xmlString(header)}" fld="${fieldOf(column)}"${by === "sum" ? "" : ` subtotal="${by}"`}` +
      ` baseField="0" baseItem="0"${id === undefined ? "" : ` numFmtId="${id}"`}/>`
    );
  });
  const columnFields = [...columns.fields.map(({ column }) => column), ...(several ? [VALUES] : [])];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ` name="${xmlString(pivot.name)}" cacheId="${cacheId}" applyNumberFormats="0" applyBorderFormats="0"` +
    ' applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1"' +
    ` dataCaption="${words.values}" grandTotalCaption="${words.total}" updatedVersion="6"` +
    ' minRefreshableVersion="3" itemPrintTitles="1" createdVersion="6" indent="0" compact="0" compactData="0"' +
    ' multipleFieldFilters="0">' +
    `<location ref="${ref}" firstHeaderRow="${several && columns.fields.length === 0 ? 0 : 1}"` +
    ` firstDataRow="${grid.head}" firstDataCol="${pivot.rows.length}"/>` +
    list("pivotFields", pivotFields({ pivot, table, result, grid })) +
    list(
      "rowFields",
      rows.fields.map(({ column }) => `<field x="${column}"/>`),
    ) +
    list("rowItems", axisItems(rows, 1, true)) +
    (columnFields.length === 0
      ? ""
      : list(
          "colFields",
          columnFields.map((x) => `<field x="${x}"/>`),
        )) +
    list("colItems", axisItems(columns, pivot.values.length, columns.fields.length > 0)) +
    list("dataFields", values) +
    '<pivotTableStyleInfo name="PivotStyleMedium2" showRowHeaders="1" showColHeaders="1" showRowStripes="0"' +
    ' showColStripes="0" showLastColumn="1"/>' +
    // Else Excel puts a row with the word Values above the headers of several values.
    '<extLst><ext uri="{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}"' +
    ' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:pivotTableDefinition hideValuesRow="1"' +
    ' xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/></ext></extLst></pivotTableDefinition>'
  );
}

function pivotFields({ pivot, table, result }: DrawnPivot): string[] {
  const plain = 'compact="0" outline="0" showAll="0"';
  return table.columns.map(({ id }, index) => {
    const data = pivot.values.some(({ column }) => column === id) ? 'dataField="1" ' : "";
    for (const [axis, { fields }] of [
      ["axisRow", result.rows],
      ["axisCol", result.columns],
    ] as const) {
      const field = fields.find(({ column }) => column === index);
      if (field === undefined) continue;
      // Items the table does not hold keep their place for the day it does.
      const items = field.held.map((held, x) => `<item ${held ? "" : 'm="1" '}x="${x}"/>`);
      return (
        `<pivotField axis="${axis}" ${data}${plain} defaultSubtotal="0">` +
        `${list("items", items)}</pivotField>`
      );
    }
    return `<pivotField ${data}${plain}/>`;
  });
}

/** The combinations of an axis, each for every value; what is as in the one before is left out. */
function axisItems(axis: PivotAxis, values: number, hasTotal: boolean): string[] {
  const items = axis.tuples.flatMap((tuple, at) => {
    const before = axis.tuples[at - 1] ?? [];
    const changed = tuple.findIndex((item, field) => item !== before[field]);
    return Array.from({ length: values }, (_, value) => {
      const repeated = value > 0 ? tuple.length : Math.max(0, changed);
      const own = [...tuple.slice(repeated), ...(values > 1 ? [value] : [])];
      return `<i${attribute("r", repeated)}${attribute("i", value)}>${own.map(xItem).join("")}</i>`;
    });
  });
  const totals = Array.from({ length: values }, (_, v) => `<i t="grand"${attribute("i", v)}><x/></i>`);
  return hasTotal ? [...items, ...totals] : items;
}

function xItem(item: number): string {
  return `<x${attribute("v", item)}/>`;
}

/** Zero is what these attributes are when left out. */
function attribute(name: string, value: number): string {
  return value === 0 ? "" : ` ${name}="${value}"`;
}

function list(tag: string, children: readonly string[]): string {
  return `<${tag} count="${children.length}">${children.join("")}</${tag}>`;
}
