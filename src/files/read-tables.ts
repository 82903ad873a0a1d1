import type { Cell, Grid } from "../core";
import { cellArea } from "./cell-area";
import type { NamedTable } from "./named-table";
import type { PackageParts } from "./package-parts";
import { sheetPaths } from "./sheet-paths";
import { xmlAttributes } from "./xml-attributes";

/**
 * Reads the Excel tables of an .xlsx: the workbook reader gives cells only.
 *
 * @param parts - the parts of the package
 * @param grids - its sheets, where the cells are
 * @returns the tables in the order of the sheets
 */
export function readTables(parts: PackageParts, grids: readonly Grid[]): NamedTable[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return [...sheetPaths(parts)].flatMap(([sheet, path]) => {
    const grid = bySheet.get(sheet);
    if (grid === undefined) return [];
    const relations = parts.related(path).filter((relation) => relation.type === "table");
    return relations.flatMap((relation) => tableOf(parts.text(relation.target), grid) ?? []);
  });
}

function tableOf(xml: string, grid: Grid): NamedTable | null {
  const values = xmlAttributes(/<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? "");
  const name = values.get("displayName") ?? values.get("name");
  const area = cellArea(values.get("ref") ?? "");
  if (name === undefined || area === null) return null;
  const { top, left, bottom, right } = area;
  const headers = Number(values.get("headerRowCount") ?? 1);
  const totals = Number(values.get("totalsRowCount") ?? 0);
  const header = [...xml.matchAll(/<(?:\w+:)?tableColumn\s[^>]*>/g)].map((match) =>
    (xmlAttributes(match[0]).get("name") ?? "").replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  );
  const rows: Cell[][] = [];
  for (let r = top + headers; r <= bottom - totals; r++) {
    const row = grid.rows[r] ?? [];
    rows.push(Array.from({ length: right - left + 1 }, (_, c) => row[left + c] ?? null));
  }
  return { name, sheet: grid.sheet, top, left, header, rows };
}
