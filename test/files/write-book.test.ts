import { LANGUAGES } from "../../src/core";
import { book, reportOf, wan } from "../core/report/report-of";
import { compared, office, same, throughOffice, uncached } from "./libreoffice";
import { read } from "@e965/xlsx";
import type { Report, ReportColumn, ReportValue } from "../../src/core/report/report";
import { packageParts } from "../../src/files/package-parts";
import { readBook, type BookRead } from "../../src/files/read-book";
import { writeBook } from "../../src/files/write-book";

const COLUMNS: ReportColumn[] = [
  { id: "customerId", header: "客户号", type: "text", width: 12 },
  { id: "assets", header: "资产(万元)", type: "number", width: 14, format: "#,##0.00" },
  { id: "next", header: "下次联系", type: "date", width: 12 },
  { id: "override", header: "人工层级", type: "text", width: 10, owner: "user" },
  { id: "why", header: "依据", type: "text", width: 60 },
];

function report(rows: ReportValue[][], columns = COLUMNS, name = "TB_Tiers"): Report {
  return {
    format: "tierbook/report@1",
    language: "zh-CN",
    title: "示例",
    sheets: [
      {
        id: "tiers",
        name: "客户分层",
        nodes: [
          { kind: "table", name, at: "A1", columns, rows },
          { kind: "freeze", rows: 1, columns: 2 },
        ],
      },
    ],
  };
}

async function written(value: Report): Promise<Exclude<BookRead, { code: string }>> {
  const book = readBook(await writeBook(value), "out.xlsx");
  if ("code" in book) throw new Error(book.code);
  return book;
}

describe("writeBook", () => {
  it("writes ids as text, numbers as numbers, dates as serials and null as blank", async () => {
    const { tables } = await written(report([["00100001", 812.5, 20757, null, "说明"]]));
    expect(tables[0]?.rows).toEqual([["00100001", 812.5, 46326, null, "说明"]]);
  });

  it("keeps text that looks like a formula as text", async () => {
    const { tables } = await written(report([['=HYPERLINK("http://x","y")', null, null, "+1", "@SUM(A1)"]]));
    expect(tables[0]?.rows[0]).toEqual(['=HYPERLINK("http://x","y")', null, null, "+1", "@SUM(A1)"]);
  });

  it.each([1, 1500])("keeps awkward text in row %i", async (count) => {
    const text = ' <a> & "b" \n_x0041_ \u0001🍣 ';
    const rows = Array.from({ length: count }, (): ReportValue[] => [text, null, null, null, "x"]);
    const { tables } = await written(report(rows));
    expect(tables[0]?.rows[count - 1]?.[0]).toBe(' <a> & "b" \n_x0041_ 🍣 ');
  });

  it("makes headers and table names fit", async () => {
    const columns = ["层级", "层级", ""].map((header): ReportColumn => ({
      id: "x",
      header,
      type: "text",
      width: 9,
    }));
    const { tables } = await written(report([], columns, "A1"));
    expect(tables[0]).toMatchObject({
      name: "_A1",
      header: ["层级", "层级2", "Column3"],
      rows: [[null, null, null]],
    });
  });

  it("writes the rows of a large table as those of a small one", async () => {
    const row = (r: number): ReportValue[] => [`0${r}`, r / 4, 20_000 + r, r % 2 ? null : "是", ` <${r}> `];
    const rows = Array.from({ length: 1203 }, (_, r) => row(r));
    const large = await written(report(rows));
    const small = await written(report(rows.slice(0, 900)));
    expect(large.tables[0]?.rows).toHaveLength(1203);
    expect(large.tables[0]?.rows.slice(0, 900)).toEqual(small.tables[0]?.rows);
    expect(large.tables[0]?.rows[1202]).toEqual(["01202", 300.5, 46_771, "是", " <1202> "]);
  });

  it("formats all rows of a large table alike", async () => {
    const rows = Array.from({ length: 1500 }, (): ReportValue[] => ["1", 2, 3, null, "x"]);
    const book = read(await writeBook(report(rows)), { type: "array", dense: true, cellNF: true });
    const data = book.Sheets["客户分层"]?.["!data"] ?? [];
    const formats = [1, 2, 1500].map((r) => data[r]?.map((cell) => cell.z));
    expect(formats[1]).toEqual(formats[0]);
    expect(formats[2]).toEqual(formats[0]);
  });

  it("gives equal bytes for equal reports", async () => {
    const rows = Array.from({ length: 1100 }, (): ReportValue[] => ["1", 2, 3, null, "x"]);
    expect(Buffer.compare(await writeBook(report(rows)), await writeBook(report(rows)))).toBe(0);
  });

  it.each([2, 1500])("writes a package whose parts are all there, with %i rows", async (count) => {
    const rows = Array.from({ length: count }, (): ReportValue[] => ["1", 2, 3, null, "x"]);
    const book = read(await writeBook(report(rows)), { type: "array", bookFiles: true });
    const keys: unknown = Reflect.get(book, "keys");
    const names = Array.isArray(keys) ? keys.map(String).filter((name) => /\.\w+$/.test(name)) : [];
    const parts = packageParts(book);
    const types = parts.text("[Content_Types].xml");
    for (const name of names.filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml")) {
      expect(types).toContain(`PartName="/${name}"`);
    }
    for (const rels of names.filter((name) => name.endsWith(".rels"))) {
      const owner = rels.replace(/_rels\/(.*)\.rels$/, "$1");
      for (const { target } of parts.related(owner)) expect(names).toContain(target);
    }
    expect(names).toContain("xl/tables/table1.xml");
  });

  const program = office;
  if (program !== undefined) {
    it.each(LANGUAGES)(
      "writes cells and formulas that LibreOffice shows and computes as the report says in %s",
      async (language) => {
        const report = reportOf(book([wan(700), wan(48.2), null, wan(3), wan(50), wan(220)]), language);
        const grids = throughOffice(program, await writeBook(uncached(report)));
        const differing = compared(report, grids).filter(([, expected, found]) => !same(expected, found));
        expect(differing).toEqual([]);
      },
      120000,
    );
  }
});
