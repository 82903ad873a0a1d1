import type { DrawnPivot } from "./add-pivot";
import { formatIds } from "./format-ids";
import type { Additions } from "./package-additions";
import { pivotCacheXml } from "./pivot-cache-xml";
import { pivotTableXml } from "./pivot-table-xml";
import type { PivotWords } from "./pivot-words";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The pivots of one sheet. */
export interface SheetPivots {
  /** Path of the sheet's part. */
  readonly path: string;
  readonly pivots: readonly DrawnPivot[];
}

/**
 * Makes the parts of PivotTables. They are written here: the library's know no order of items, number formats or
 * captions, and need all rows of the table.
 *
 * @param sheets - the pivots by sheet
 * @param words - the words of a pivot's own cells
 * @param styles - the workbook's styles, where the number formats are
 * @returns caches and tables
 */
export function pivotParts(sheets: readonly SheetPivots[], words: PivotWords, styles: string): Additions {
  const formats = formatIds(styles);
  const all = sheets.flatMap(({ path, pivots }) => pivots.map((drawn) => ({ path, drawn })));
  return {
    parts: all.flatMap(({ drawn }, index) => {
      const values = drawn.pivot.values.map(({ column }) =>
        drawn.table.columns.findIndex(({ id }) => id === column),
      );
      return [
        {
          path: `xl/pivotCache/pivotCacheDefinition${index + 1}.xml`,
          contentType: `${TYPE}.pivotCacheDefinition+xml`,
          xml: pivotCacheXml(drawn.table, drawn.result, new Set(values)),
        },
        {
          path: `xl/pivotTables/pivotTable${index + 1}.xml`,
          contentType: `${TYPE}.pivotTable+xml`,
          xml: pivotTableXml(drawn, index + 1, words, (format) => formats.get(format)),
        },
      ];
    }),
    relations: all.flatMap(({ path }, index) => {
      const cache = `pivotCache/pivotCacheDefinition${index + 1}.xml`;
      const table = `pivotTables/pivotTable${index + 1}.xml`;
      return [
        { owner: "xl/workbook.xml", id: `rIdPivot${index + 1}`, type: "pivotCacheDefinition", target: cache },
        { owner: `xl/${table}`, id: "rId1", type: "pivotCacheDefinition", target: `../${cache}` },
        { owner: path, id: `rIdPivot${index + 1}`, type: "pivotTable", target: `../${table}` },
      ];
    }),
    elements:
      all.length === 0
        ? []
        : [
            {
              path: "xl/workbook.xml",
              xml: `<pivotCaches>${all
                .map((_, index) => `<pivotCache cacheId="${index + 1}" r:id="rIdPivot${index + 1}"/>`)
                .join("")}</pivotCaches>`,
              before: ["<extLst", "</workbook>"],
            },
          ],
  };
}
