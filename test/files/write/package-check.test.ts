import { unzipPackage, zipPackage } from "../../../src/files/write/zip-package";
import { writeBook } from "../../../src/files/write-book";
import { everyKind } from "./every-kind";
import { checkPackage } from "./package-check";

const WRITTEN = new Date(Date.UTC(2026, 9, 31));

describe("checkPackage", () => {
  let parts: ReadonlyMap<string, string> = new Map<string, string>();

  beforeAll(async () => {
    parts = await unzipPackage(await writeBook(everyKind("en-US")));
  });

  it.each([
    ["xl/tables/table1.xml", 'name="RM"', 'name="Banker"'],
    ["xl/tables/table2.xml", 'id="2"', 'id="1"'],
    ["xl/charts/chart1.xml", "$A$6:$A$9", "$A$6:$A$99"],
    ["xl/charts/chart3.xml", "Customer''s trend", "Trend"],
    ["xl/pivotCache/pivotCacheDefinition1.xml", 'name="TB_Tiers"', 'name="TB_Gone"'],
    ["xl/pivotTables/pivotTable1.xml", '<item x="1"/>', '<item x="9"/>'],
    ["xl/pivotTables/pivotTable2.xml", 'cacheId="2"', 'cacheId="1"'],
    ["xl/worksheets/sheet2.xml", 'dxfId="1"', 'dxfId="99"'],
    ["xl/worksheets/sheet1.xml", "<pageMargins", '<drawing r:id="rIdDrawing"/><pageMargins'],
    ["xl/worksheets/sheet1.xml", 'r:id="rIdDrawing"', 'r:id="rIdGone"'],
    ["xl/workbook.xml", "$1:$1", "A1:B1"],
    ["[Content_Types].xml", "/xl/charts/chart2.xml", "/xl/charts/chart9.xml"],
    ["xl/drawings/_rels/drawing1.xml.rels", "chart2.xml", "chart9.xml"],
  ])("finds a fault in %s", async (path, good, bad) => {
    const text = parts.get(path) ?? "";
    expect(text).toContain(good);
    const spoilt = new Map(parts).set(path, text.replace(good, bad));
    expect(checkPackage(await zipPackage(spoilt, WRITTEN)).problems).not.toEqual([]);
  });
});
