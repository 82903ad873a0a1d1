import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Report } from "../../../src/core";
import { cellArea } from "../../../src/files/cell-area";
import { writeBook } from "../../../src/files/write-book";
import { cellName } from "../../../src/files/write/cell-name";
import { shownValue } from "../../../src/files/write/cell-value";
import { cornerOf } from "../../../src/files/write/places";
import type { ReportNode } from "../../../src/core";
import { reportCell } from "../../../src/files/write/report-cell";
import { everyKind } from "./every-kind";
import { checkPackage } from "./package-check";

function cellAt(
  sheet: WorkSheet | undefined,
  at: string,
  down: number,
  right: number,
): CellObject | undefined {
  const { top, left } = cornerOf(at);
  const cell: unknown = sheet?.[cellName(top + down, left + right)];
  return cell as CellObject | undefined;
}

function nodesOf<Kind extends ReportNode["kind"]>(report: Report, kind: Kind) {
  return report.sheets.flatMap((sheet) =>
    sheet.nodes
      .filter((node): node is Extract<ReportNode, { kind: Kind }> => node.kind === kind)
      .map((node) => ({ node, sheet: sheet.name })),
  );
}

describe.each(["zh-CN", "en-US"] as const)("writeBook in %s", (language) => {
  const report = everyKind(language);
  let bytes = new Uint8Array();
  let sheets: Record<string, WorkSheet> = {};
  let checked: ReturnType<typeof checkPackage>;

  beforeAll(async () => {
    bytes = new Uint8Array(await writeBook(report));
    sheets = read(bytes, { type: "array", cellNF: true, cellFormula: true }).Sheets;
    checked = checkPackage(bytes);
  });

  it("makes a package without fault", () => {
    expect(checked.problems).toEqual([]);
  });

  it("has every kind of node", () => {
    expect(new Set(report.sheets.flatMap(({ nodes }) => nodes.map(({ kind }) => kind))).size).toBe(12);
  });

  it("writes the cells of tables as they are", () => {
    for (const { node, sheet } of nodesOf(report, "table")) {
      node.columns.forEach((column, c) => {
        expect(cellAt(sheets[sheet], node.at, 0, c)?.v).toBe(column.header);
        node.rows.forEach((row, r) => {
          const cell = cellAt(sheets[sheet], node.at, r + 1, c);
          expect(cell?.v ?? null).toEqual(reportCell(row[c] ?? null, column.type));
          expect(cell?.f !== undefined).toBe(column.formula !== undefined);
        });
      });
    }
  });

  it("writes blocks with formulas, what they give, and formats", () => {
    for (const { node, sheet } of nodesOf(report, "cells")) {
      node.rows.forEach((row, r) =>
        row.forEach((content, c) => {
          const cell = cellAt(sheets[sheet], node.at, r, c);
          expect(cell?.v ?? "").toEqual(shownValue(content) ?? "");
          expect(cell?.f).toBe("formula" in content ? content.formula.slice(1) : undefined);
          if ("format" in content) expect(cell?.z).toBe(content.format);
        }),
      );
    }
  });

  it("writes headings, notes and links where they belong", () => {
    for (const kind of ["heading", "note", "link"] as const) {
      for (const { node, sheet } of nodesOf(report, kind))
        expect(cellAt(sheets[sheet], node.at, 0, 0)?.v).toBe(node.text);
    }
    const trend = report.sheets[2]?.name ?? "";
    expect(cellAt(sheets[trend], "A2", 0, 0)?.l?.Target).toBe(`#'${report.sheets[0]?.name}'!A5`);
  });

  it("makes a formula of a column its own and that of each cell", () => {
    const assets = report.sheets[1]?.nodes.find((node) => node.kind === "table")?.columns[2]?.header ?? "";
    const stored = `TB_Tiers[[#This Row],[${assets}]]/SUM(TB_Tiers[${assets}])`;
    expect(checked.parts.text("xl/tables/table1.xml")).toContain(
      `<calculatedColumnFormula>${stored}</calculatedColumnFormula>`,
    );
    expect(cellAt(sheets[report.sheets[1]?.name ?? ""], "I2", 4, 0)?.f).toBe(stored);
  });

  it("shows a pivot's figures before it is filled", () => {
    const sheet = sheets[report.sheets[0]?.name ?? ""];
    const rows = [3, 4, 5, 6, 7].map((r) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((c) => cellAt(sheet, "A20", r, c)?.v ?? null),
    );
    const total = language === "zh-CN" ? "总计" : "Grand Total";
    const [first, second, third, fourth] = rows.map((row) => row[0]);
    expect(rows).toEqual([
      [first, 1, null, 2, 100, null, null, 3, 100],
      [second, 1, 35, 2, 70, null, null, 3, 105],
      [third, 1, 50, 1, 10, 1, 30, 3, 90],
      [fourth, 1, 5, 2, 70, null, null, 3, 75],
      [total, 4, 90, 7, 250, 1, 30, 12, 370],
    ]);
    expect([first, second, third, fourth]).toEqual(
      nodesOf(report, "pivot")[0]?.node.rows[0]?.order?.slice(0, 4),
    );
  });

  it("keeps a place in a pivot for items of the given order that are not there", () => {
    const fields = checked.parts.text("xl/pivotTables/pivotTable1.xml");
    expect(fields).toContain('<item x="3"/><item m="1" x="4"/></items>');
    expect(checked.parts.text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain(
      '<worksheetSource name="TB_Tiers"/>',
    );
  });

  it("gives charts what their ranges hold, and a legend where it is needed", () => {
    const charts = [1, 2, 3, 4].map((n) => checked.parts.text(`xl/charts/chart${n}.xml`));
    expect(charts.map((xml) => /<c:(bar|doughnut|line)Chart>/.exec(xml)?.[1])).toEqual([
      "bar",
      "doughnut",
      "line",
      "bar",
    ]);
    expect(charts.map((xml) => xml.includes("<c:legend>"))).toEqual([false, true, false, true]);
    expect(charts[1]).toContain('<c:pt idx="3"><c:v>75</c:v></c:pt>');
    expect(charts[2]).toContain("<c:formatCode>yyyy-mm-dd</c:formatCode>");
    expect(charts.join("")).not.toContain("3D");
  });

  it("makes rules over the data rows of their columns", () => {
    const xml = checked.parts.text("xl/worksheets/sheet2.xml");
    const rows = (column: string): string => `sqref="${column}2:${column}13"`;
    for (const column of ["G", "F", "D", "C", "H"])
      expect(xml).toContain(`<conditionalFormatting ${rows(column)}`);
    for (const column of ["J", "B", "F"]) expect(xml).toContain(rows(column));
    expect(xml).toContain("&apos;TB_Lists&apos;!$A$1:$A$3");
    expect(xml).toContain("&apos;TB_Lists&apos;!$B$1:$B$60");
    expect(checked.parts.text("xl/workbook.xml")).toContain('name="TB_Lists" sheetId="4" state="veryHidden"');
  });

  it("says how sheets are printed and seen", () => {
    const xml = checked.parts.text("xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/);
    expect(xml).toContain("&amp;P / &amp;N");
    expect(xml).toMatch(/<pane xSplit="2" ySplit="1"[^>]*state="frozen"/);
    expect(checked.parts.text("xl/workbook.xml")).toMatch(
      /_xlnm.Print_Titles" localSheetId="1">[^<]*!\$1:\$1</,
    );
    expect(cellArea("A1")).not.toBeNull();
  });
});

describe("a large table", () => {
  it("is written like a small one, with formulas, and a pivot on another sheet", async () => {
    const report = everyKind("zh-CN", 1500);
    const bytes = await writeBook(report);
    const { problems, parts } = checkPackage(bytes);
    expect(problems).toEqual([]);
    const xml = parts.text("xl/worksheets/sheet2.xml");
    expect(xml).toMatch(
      /<c r="I1501" s="\d+"><f>TB_Tiers\[\[#This Row\],\[资产\(万元\)\]\]\/SUM\(TB_Tiers\[资产\(万元\)\]\)<\/f><v>[\d.]+<\/v>/,
    );
    expect(xml).toContain('sqref="G2:G1501"');
    const sheet = read(bytes, { type: "array" }).Sheets["分层汇总"];
    expect(cellAt(sheet, "A20", 7, 7)?.v).toBe(1500);
  });
});
