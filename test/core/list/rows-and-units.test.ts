import type { CustomerList, ListRead } from "../../../src/core/list/customer-list";
import type { ListOptions } from "../../../src/core/list/list-options";
import { readList } from "../../../src/core/list/read-list";
import { csvOf, gridOf } from "./grid-of";

const HEADER = "网点,客户号,姓名,AUM月日均(元),活期(元)";

function read(text: string, options: ListOptions = {}): ListRead {
  return readList([csvOf(text)], options);
}

function listOf({ list, findings }: ListRead): CustomerList {
  if (!list) throw new Error(JSON.stringify(findings));
  return list;
}

function idsOf(text: string): readonly (string | number | null)[] {
  const column = listOf(read(text)).columns.get("customerId");
  return column?.kind === "text" ? column.values : [];
}

function codesOf({ findings }: ListRead): string[] {
  return findings.map(({ code }) => code);
}

describe("totals", () => {
  const east = "东街支行,001,安,40,4\n东街支行,002,白,50,5";
  const west = "西街支行,003,程,300,30\n西街支行,004,方,400,40";

  it.each([
    ["东街支行汇总,,,90,9", "全辖,,,790,79"],
    ["东街支行,,,90,9", ",,,790,79"],
    ["东街支行,,东街支行,90,9", "全部,,,790,79"],
    [",,,90,9", "全行,,,790,79"],
    ["本页,,,90,", "合　计,,,790,79"],
    ["甲,,,90,9", "甲,,乙,790,79"],
  ])("takes %j and %j for totals", (subtotal, total) => {
    expect(idsOf(`${HEADER}\n${east}\n${subtotal}\n${west}\n${total}`)).toEqual(["001", "002", "003", "004"]);
  });

  it("names the totals in the order of rows", () => {
    const { findings } = read(
      `${HEADER}\n${east}\n东街支行,,,90,9\n${west}\n合计,,,790,79\n平均,,,197.5,19.75`,
    );
    expect(findings.find(({ code }) => code === "total-row-skipped")?.cells).toEqual([
      "list!A4",
      "list!A7",
      "list!A8",
    ]);
  });

  it.each(["汇总", "共计", "合 计", "全辖", "全行", "全部", "平均", "平均值", "Average"])(
    "knows the label %s whatever the amounts are",
    (label) => {
      expect(idsOf(`${HEADER}\n${east}\n${label},,,7,7`)).toEqual(["001", "002"]);
      expect(idsOf(`${HEADER}\n${east}\n,,${label},7,7`)).toEqual(["001", "002"]);
    },
  );

  it.each(["6户", "共6户", "126户", "全部", "东街支行小计"])("takes no id from %s", (id) => {
    expect(idsOf(`${HEADER}\n${east}\n,${id},,7,7`)).toEqual(["001", "002"]);
  });

  it("never drops a row that has an id", () => {
    expect(idsOf(`${HEADER}\n${east}\n东街支行,005,合,90,9\n合计,0012345,安,1,1`)).toEqual([
      "001",
      "002",
      "005",
      "0012345",
    ]);
  });

  it("keeps a customer without an id whose amounts are no sums", () => {
    expect(idsOf(`${HEADER}\n${east}\n东街支行,,程,90,8`)).toEqual(["001", "002", null]);
    expect(idsOf(`${HEADER}\n${east}\n东街支行,,程,91,9`)).toEqual(["001", "002", null]);
  });

  it("takes the sum of one customer for a total only without a person's name", () => {
    expect(idsOf(`${HEADER}\n东街支行,001,安,40,4\n东街支行,,,40,4`)).toEqual(["001"]);
    expect(idsOf(`${HEADER}\n东街支行,001,安,40,4\n东街支行,,安,40,4`)).toEqual(["001", null]);
  });
});

describe("headers further down", () => {
  const first = "客户号,姓名,活期余额(元),AUM(元)\n001,安,5,40";

  it("stops where columns have changed places", () => {
    const { findings } = read(`${first}\n客户号,姓名,AUM(元),活期余额(元)\n002,白,50,6`);
    expect(findings[0]).toMatchObject({
      code: "header-changes",
      severity: "error",
      cells: ["list!C3"],
      facts: { row: 3, headerRow: 1 },
    });
  });

  it("stops where there are other columns", () => {
    expect(codesOf(read(`${first}\n客户号,姓名,理财余额(元),AUM(元)\n002,白,50,60`))).toContain(
      "header-changes",
    );
  });

  it.each(["客户号,姓名,活期余额(元),AUM(元)", "客户号,姓名,,", "客户号,,,"])(
    "reads on below %s",
    (header) => {
      const one = read(`${first}\n${header}\n002,白,6,50`);
      expect(codesOf(one).filter((code) => /changes/.test(code))).toEqual([]);
      expect(listOf(one)).toMatchObject({ rows: 2, skipped: { note: 1 } });
      expect(one.findings.find(({ code }) => code === "note-row-skipped")?.facts["where"]).toBe("between");
    },
  );

  it("takes a glossary below the list for notes", () => {
    const one = read(`${first}\n客户号,指核心系统编号,,\nAUM(元),指全部资产,,`);
    expect(listOf(one)).toMatchObject({ rows: 1, skipped: { note: 2 } });
    expect(codesOf(one)).not.toContain("header-changes");
  });
});

describe("units further down", () => {
  const blocks = (unit: string): ListRead =>
    read(`单位:万元,,\n客户号,姓名,AUM月日均\n001,安,40\n${unit}\n客户号,姓名,AUM月日均\n002,白,500000`);

  it.each(["单位:元,,", ",,单位：元", "二、西街支行,,单位：元"])("stops at %s", (unit) => {
    const { findings } = blocks(unit);
    expect(findings[0]).toMatchObject({
      code: "unit-changes",
      severity: "error",
      facts: { unit: "万元", other: "元" },
    });
    expect(findings[0]?.cells[0]).toBe("list!A1");
  });

  it("stops where a repeated header states another unit", () => {
    const one = read("客户号,姓名,AUM(万元)\n001,安,40\n客户号,姓名,AUM(元)\n002,白,500000");
    expect(one.findings[0]).toMatchObject({ code: "unit-changes", cells: ["list!C1", "list!C3"] });
  });

  it("reads on below the same unit", () => {
    expect(codesOf(blocks("单位：万元,,"))).not.toContain("unit-changes");
    expect(listOf(blocks("单位：万元,,")).rows).toBe(2);
  });
});

describe("other currencies", () => {
  const rows = "客户号,姓名,AUM月日均\n001,安,40\n002,白,50";

  it.each([
    "单位：万美元",
    "单位:美元",
    "币种：USD",
    "币别：港币",
    "Unit: HKD",
    "單位：新台幣元",
    "單位：新臺幣千元",
    "（单位：欧元）",
    "Amounts in thousands of USD",
    "币种,美元",
  ])("stops below %s", (note) => {
    const one = read(`${note}\n${rows}`);
    expect(one.findings[0]).toMatchObject({ code: "currency-foreign-list", severity: "error" });
    expect(codesOf(one).filter((code) => /^unit-/.test(code))).toEqual([]);
    const kept = read(`${note}\n${rows}`, { unit: "元" });
    expect(codesOf(kept)).toContain("currency-foreign-kept");
    expect(codesOf(kept)).not.toContain("currency-foreign-list");
    expect(listOf(kept).mapping.get("aumAverage")?.unit).toBe("元");
  });

  it.each(["AUM月日均(美元)", "AUM月日均（万美元）", "AUM月日均(USD)"])(
    "stops at the header %s",
    (header) => {
      expect(codesOf(read(`客户号,姓名,${header}\n001,安,40`))).toContain("currency-foreign-list");
    },
  );

  it.each(["单位：元（外币折人民币）", "单位：万元", "币种：人民币  单位：元"])(
    "reads on below %s",
    (note) => {
      expect(codesOf(read(`${note}\n${rows}`)).filter((code) => /foreign/.test(code))).toEqual([]);
    },
  );

  it("takes the amounts of foreign rows for missing", () => {
    const one = read(
      "客户号,币种,AUM月日均(元)\n1,人民币,60000\n2,美元,70000\n3,CNY,80000\n4,HKD,1\n5,,90000\n6,本币,1",
    );
    expect(one.findings.find(({ code }) => code === "currency-foreign")).toMatchObject({
      count: 2,
      cells: ["list!B3", "list!B5"],
      facts: { header: "币种", texts: ["美元", "HKD"] },
    });
    const column = listOf(one).columns.get("aumAverage");
    expect(column?.kind === "number" && [...column.values]).toEqual([6e6, NaN, 8e6, NaN, 9e6, 100]);
  });
});

describe("rows without an id", () => {
  it("are never duplicates", () => {
    const one = read(
      `${HEADER}\n东街支行,001,安,40,4\n东街支行,,程,7,1\n东街支行,,程,7,1\n东街支行,-,程,7,1`,
    );
    expect(listOf(one)).toMatchObject({ rows: 4, skipped: { duplicate: 0 } });
    expect(one.findings.find(({ code }) => code === "missing-id")?.count).toBe(3);
  });

  it("take the id they are merged with, but no amount", () => {
    const one = readList([
      gridOf(
        [
          ["客户号", "姓名", "AUM月日均(元)"],
          ["001", "安", 60000],
          [null, null, null, "x"],
          ["002", "白", 70000],
        ],
        {
          merges: [
            { top: 1, left: 0, bottom: 2, right: 0 },
            { top: 1, left: 1, bottom: 2, right: 1 },
            { top: 1, left: 2, bottom: 2, right: 2 },
          ],
        },
      ),
    ]);
    const { columns } = listOf(one);
    expect(columns.get("customerId")?.values).toEqual(["001", "001", "002"]);
    expect(columns.get("name")?.values).toEqual(["安", "安", "白"]);
    expect([...(columns.get("aumAverage")?.values ?? [])]).toEqual([6e6, NaN, 7e6]);
  });
});

describe("what is said", () => {
  it("tells digits stored as text from other texts", () => {
    const factsOf = (...cells: string[]): unknown =>
      readList([
        gridOf([["客户号", "AUM月日均(元)"], ...cells.map((cell, i) => [`${i + 1}`, cell])]),
      ]).findings.find(({ code }) => code === "text-number")?.facts;
    expect(factsOf("5", "48.2")).toMatchObject({ plain: 2 });
    expect(factsOf("1,234")).not.toHaveProperty("plain");
  });

  it("stops at a list without customers", () => {
    expect(read(`${HEADER}\n`).findings[0]).toMatchObject({ code: "no-customers", severity: "error" });
  });
});
