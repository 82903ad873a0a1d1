import fc from "fast-check";

import { isoDate } from "../../../src/core/calendar";
import type { Column } from "../../../src/core/column";
import type { CustomerList, ListRead } from "../../../src/core/list/customer-list";
import type { Cell } from "../../../src/core/list/grid";
import { readList } from "../../../src/core/list/read-list";
import { csvOf, gridOf } from "./grid-of";

const EXAMPLE = csvOf(`客户资产月报,,,,,,,,,,,,,,,,
单位：万元  数据日期：2026-10-31,,,,,,,,,,,,,,,,
客户,,,,AUM,余额,,,,,往来,,,,,风险测评,
客户号,姓名,客户经理,网点,月日均,活期,定期,理财,基金,房贷,产品数,近90天交易笔数,当月登录次数,最近到期日,上次联系日期,风险等级,风评日期
00100001,安然,陈立,城东支行,812.50,60,300,350,100,0,5,12,20,2026-12-20,2026-10-12,C4,2026-03-15
00100002,白露,陈立,城东支行,236.00,30,120,60,20,80,6,7,9,2026-11-05,2026-07-02,平衡型,2026-05-20
00100003,程亦,陈立,城东支行,60.00,30,20,0,10,50,4,9,15,2026-11-18,2026-09-18,C3,2026-01-10
00100004,方晴,陈立,城东支行,50.00,8,32,10,0,0,3,3,2,2027-03-01,2026-06-10,C2,2025-11-05
00100005,高远,陈立,城东支行,49.999999,5.5,30,12.2,2,0,4,5,12,2026/11/7,—,C3,2025-08-19
00100006,何静,陈立,城东支行,１８．６０,6.6,12,0,0,0,2,10,18,2026-11-02,2026-10-20,C2,2026-06-30
00100007,江宁,陈立,城东支行,1;205.80,205.8,500,300,200,120,8,16,6,2026-11-06,2026-10-08,C5,2026-02-11
小计,,,,2432.899999,345.9,1014,732.2,332,250,,,,,,,
00200001,柯蓝,王敏,城西支行,48.20,18,20,8,2,35,5,4,0,2027-01-15,2026-08-05,C1,2026-04-02
00200002,林悦,王敏,城西支行,—,3,0,0,0.5,12,3,9,22,—,2026-09-30,C2,2026-07-15
00200003,孟冬,王敏,城西支行,-0.35,0,0,0,0,28,2,8,10,—,2026-10-15,C3,2026-03-03
00200004,倪夏,王敏,城西支行,5.00,5,0,0,0,0,1,2,0,—,2026-04-22,C2,2026-08-08
00200004,倪夏,王敏,城西支行,5.00,5,0,0,0,0,1,2,0,—,2026-04-22,C2,2026-08-08
00200005,欧阳明,王敏,城西支行,2.30,1.8,0,0,0.5,0,2,12,30,—,2026-03-11,,
00200006,裴然,王敏,城西支行,20.60,10,8.6,2,0,30,4,6,4,2026-11-25,2026-09-09,C2,2026-09-01
00200007,秦川,王敏,城西支行,0,0,0,0,0,0,—,0,0,—,2025-12-20,C1,2026-01-22
合计,,,,2508.649999,383.7,1042.6,742.2,335,355,,,,,,,
注：AUM月日均为本月日均余额，其余为月末余额。,,,,,,,,,,,,,,,,`);

function listOf(read: ListRead): CustomerList {
  if (!read.list) throw new Error(JSON.stringify(read.findings));
  return read.list;
}

function valuesOf(column: Column | undefined): readonly (string | number | null)[] {
  if (!column) return [];
  return column.kind === "text" ? column.values : Array.from(column.values);
}

function codesOf(read: ListRead): string[] {
  return read.findings.map(({ code }) => code);
}

function mappingOf(read: ListRead): Record<string, string> {
  return Object.fromEntries([...listOf(read).mapping].map(([id, { header }]) => [id, header]));
}

describe("readList on the example book", () => {
  const read = readList([EXAMPLE]);

  it("finds the nine findings in order", () => {
    const amount = { field: "aumAverage", header: "AUM月日均" };
    expect(read.findings).toEqual([
      {
        code: "missing-amount",
        severity: "warning",
        count: 1,
        cells: ["list!E14"],
        facts: { ...amount, texts: ["—"] },
      },
      {
        code: "negative-amount",
        severity: "warning",
        count: 1,
        cells: ["list!E15"],
        facts: { ...amount, lowest: -3500 },
      },
      {
        code: "rating-missing",
        severity: "warning",
        count: 1,
        cells: ["list!P18"],
        facts: { field: "riskRating", header: "风险等级" },
      },
      {
        code: "rating-expired",
        severity: "warning",
        count: 1,
        cells: ["list!Q9"],
        facts: {
          field: "riskRatingDate",
          header: "风评日期",
          oldest: "2025-08-19",
          months: 12,
          asOf: "2026-10-31",
        },
      },
      {
        code: "total-row-skipped",
        severity: "info",
        count: 2,
        cells: ["list!A12", "list!A21"],
        facts: { texts: ["小计", "合计"] },
      },
      {
        code: "note-row-skipped",
        severity: "info",
        count: 1,
        cells: ["list!A22"],
        facts: { texts: ["注：AUM月日均为本月日均余额，其余为月末余额。"] },
      },
      {
        code: "duplicate-row",
        severity: "info",
        count: 1,
        cells: ["list!A17"],
        facts: { ids: ["00200004"], keptRows: [16] },
      },
      {
        code: "rating-names",
        severity: "info",
        count: 1,
        cells: ["list!P6"],
        facts: { field: "riskRating", header: "风险等级", texts: ["平衡型"] },
      },
      {
        code: "text-number",
        severity: "info",
        count: 2,
        cells: ["list!E10", "list!E11"],
        facts: { ...amount, texts: ["１８．６０", "1,205.80"] },
      },
    ]);
  });

  it("keeps 14 customers of 18 rows", () => {
    const list = listOf(read);
    expect(list).toMatchObject({
      headerRow: 3,
      rows: 14,
      rowsRead: 18,
      chinese: true,
      file: "list.csv",
      sheet: "list",
    });
    expect(list.skipped).toEqual({ total: 2, note: 1, duplicate: 1 });
    expect(isoDate(list.dataDate ?? 0)).toBe("2026-10-31");
    expect(Array.from(list.sheetRows)).toEqual([5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18, 19, 20]);
  });

  it("maps every header", () => {
    const { mapping } = listOf(read);
    expect([...mapping.keys()]).toEqual([
      "customerId",
      "name",
      "rm",
      "branch",
      "aumAverage",
      "depositsDemand",
      "depositsTime",
      "wealth",
      "funds",
      "mortgage",
      "productCount",
      "transactions90d",
      "loginsMonth",
      "maturityDate",
      "lastContact",
      "riskRating",
      "riskRatingDate",
    ]);
    expect(mapping.get("aumAverage")).toEqual({
      header: "AUM月日均",
      column: 4,
      unit: "万元",
      basis: "monthAvg",
      confidence: 1,
      found: "exact",
    });
    expect(mapping.get("maturityDate")).toMatchObject({ header: "最近到期日", confidence: 0.95 });
    expect([...mapping.values()].filter(({ confidence }) => confidence !== 1)).toHaveLength(1);
  });

  it("reads amounts as fen and says why one was refused", () => {
    const column = listOf(read).columns.get("aumAverage");
    expect(valuesOf(column).slice(3, 10)).toEqual([
      50000000,
      49999999,
      18600000,
      1205800000,
      48200000,
      NaN,
      NaN,
    ]);
    expect(column?.kind === "number" && column.rejected?.get(9)).toEqual({
      reason: "negative",
      value: -350000,
    });
  });
});

describe("readList on layouts", () => {
  it("reads a table that starts at C5", () => {
    const read = readList([
      gridOf([
        [null, "客户清单"],
        [],
        [null, null, "（单位：元）", null, "截至2026年10月31日"],
        [],
        [null, null, "客户号", "姓名", "AUM月日均"],
        [null, null, "001", "安", 100000],
        [null, null, "002", "白", 200000],
      ]),
    ]);
    expect(mappingOf(read)).toEqual({ customerId: "客户号", name: "姓名", aumAverage: "AUM月日均" });
    expect(listOf(read).headerRow).toBe(5);
    expect(isoDate(listOf(read).dataDate ?? 0)).toBe("2026-10-31");
    expect(codesOf(read)).toEqual([]);
  });

  it("reads merged group headers over three rows", () => {
    const read = readList([
      gridOf(
        [
          ["基本信息", null, "资产情况", null, null, null],
          ["客户号", "姓名", "AUM（万元）", null, "存款（万元）", null],
          [null, null, "余额", "月日均", "活期", "定期"],
          ["001", "安", 10, 11, 3, 4],
          ["002", "白", 20, 21, 5, 6],
        ],
        {
          merges: [
            { top: 0, left: 0, bottom: 0, right: 1 },
            { top: 0, left: 2, bottom: 0, right: 5 },
            { top: 1, left: 0, bottom: 2, right: 0 },
            { top: 1, left: 1, bottom: 2, right: 1 },
            { top: 1, left: 2, bottom: 1, right: 3 },
            { top: 1, left: 4, bottom: 1, right: 5 },
          ],
        },
      ),
    ]);
    expect(listOf(read)).toMatchObject({ headerRow: 1, rows: 2 });
    expect([...listOf(read).mapping].map(([id, { unit }]) => [id, unit])).toEqual([
      ["customerId", undefined],
      ["name", undefined],
      ["aum", "万元"],
      ["aumAverage", "万元"],
      ["depositsDemand", "万元"],
      ["depositsTime", "万元"],
    ]);
  });

  it("does not take a column for current that stands under 上月", () => {
    const read = readList([
      csvOf("客户号,本月,,上月,\n,AUM月日均,活期,AUM月日均,活期\n001,60000,20000,50000,10000"),
    ]);
    expect([...listOf(read).mapping].map(([id, { column }]) => [id, column])).toEqual([
      ["customerId", 0],
      ["aumAverage", 1],
      ["depositsDemand", 2],
      ["aumPriorMonth", 3],
    ]);
  });

  it("takes the units from a row below the header", () => {
    const read = readList([
      gridOf([
        ["客户号", "姓名", "AUM月日均", "产品数"],
        ["", "", "万元", "个"],
        ["001", "安", 12, 3],
      ]),
    ]);
    expect(listOf(read).mapping.get("aumAverage")?.unit).toBe("万元");
    expect(listOf(read).rows).toBe(1);
  });

  it("chooses the sheet with the customers, names the other, and leaves hidden ones", () => {
    const rows = [
      ["客户号", "姓名", "AUM月日均(元)"],
      ["1", "安", 60000],
    ];
    const read = readList([
      gridOf([["说明"], ["本表仅供内部使用"]], { sheet: "说明" }),
      gridOf([...rows, ["2", "白", 70000]], { sheet: "十月" }),
      gridOf(rows, { sheet: "九月" }),
      gridOf([...rows, ["2", "白", 70000], ["3", "程", 1]], { sheet: "旧", hidden: true }),
    ]);
    expect(listOf(read).sheet).toBe("十月");
    expect(read.findings[0]).toMatchObject({
      code: "sheets-not-read",
      facts: { sheet: "十月", sheets: ["九月"] },
    });
  });

  it("reads the sheet the user asks for, and says which there are", () => {
    const grids = [
      gridOf(
        [
          ["客户号", "AUM"],
          ["1", 2],
        ],
        { sheet: "A" },
      ),
      gridOf(
        [
          ["客户号", "AUM"],
          ["1", 3],
        ],
        { sheet: "B" },
      ),
    ];
    expect(listOf(readList(grids, { sheet: "B" })).sheet).toBe("B");
    expect(readList(grids, { sheet: "C" }).findings[0]).toMatchObject({
      code: "sheet-unknown",
      facts: { sheet: "C", sheets: ["A", "B"] },
    });
  });

  it("says what is missing", () => {
    expect(codesOf(readList([gridOf([])]))).toEqual(["empty-sheet"]);
    expect(
      codesOf(
        readList([
          gridOf([
            [1, 2],
            [3, 4],
          ]),
        ]),
      ),
    ).toEqual(["no-header"]);
    expect(
      codesOf(
        readList([
          gridOf([
            ["姓名", "AUM(元)"],
            ["安", 1e6],
          ]),
        ]),
      ),
    ).toContain("no-id");
  });

  it("takes headers the user names, and lists the nearest to one that is not there", () => {
    const grid = csvOf("ncodpers,renta,saldo\n1001,5,100000\n1002,6,200000");
    const read = readList([grid], {
      map: { customerId: "ncodpers", aum: "Saldo", age: "edad", nothing: "renta" },
      unit: "元",
    });
    expect(listOf(read).mapping.get("aum")).toMatchObject({
      header: "saldo",
      unit: "元",
      found: "user",
      confidence: 1,
    });
    expect(
      read.findings.filter(({ code }) => code === "map-unknown").map(({ facts }) => facts["field"]),
    ).toEqual(["age", "nothing"]);
  });

  it("takes the sheet row as id if asked", () => {
    const read = readList([csvOf("姓名,AUM(元)\n安,60000\n白,70000")], { map: { customerId: "#row" } });
    expect(valuesOf(listOf(read).columns.get("customerId"))).toEqual(["2", "3"]);
  });

  it("adds up columns of an additive field the user names together", () => {
    const read = readList([csvOf("客户号,整存整取(元),大额存单(元)\n1,10,20\n2,5,")], {
      map: { depositsTime: "整存整取+大额存单" },
    });
    expect(valuesOf(listOf(read).columns.get("depositsTime"))).toEqual([3000, NaN]);
  });
});

describe("readList on rows", () => {
  const header = "序号,客户号,姓名,AUM月日均(元)";
  const rowsOf = (text: string): Record<string, unknown> => {
    const list = listOf(readList([csvOf(`${header}\n${text}`)]));
    return { ids: valuesOf(list.columns.get("customerId")), ...list.skipped };
  };

  it.each([
    ["1,001,安,60000\n,,合计：,60000", 1, 0],
    ["1,001,安,60000\n总计(1户),,,60000", 1, 0],
    ["1,001,安,60000\n,城东支行小计,,60000", 1, 0],
    ["1,001,安,60000\nGrand total,,,60000", 1, 0],
    ["1,001,安,60000\n制表人：李,,审核：王,", 0, 1],
    ["1,001,安,60000\n序号,客户号,姓名,AUM月日均(元)", 0, 1],
    ["1,001,安,60000\n以上数据仅供内部使用,,,", 0, 1],
  ])("skips what is no customer in %j", (text, total, note) => {
    expect(rowsOf(text)).toMatchObject({ ids: ["001"], total, note });
  });

  it("drops a row equal but for its serial number and keeps one with other cells", () => {
    expect(rowsOf("1,001,安,60000\n2,001,安,60000\n3,001,安,70000")).toMatchObject({
      ids: ["001", "001"],
      duplicate: 1,
    });
  });

  it("takes an unlabelled last row for a total if it is the sum", () => {
    expect(rowsOf("1,001,安,60000\n2,002,白,1\n,,,60001")).toMatchObject({ ids: ["001", "002"], total: 1 });
  });

  it("keeps a row without an id and says so", () => {
    const read = readList([csvOf(`${header}\n1,,安,60000\n2,002,白,70000`)]);
    expect(valuesOf(listOf(read).columns.get("customerId"))).toEqual([null, "002"]);
    expect(read.findings[0]).toMatchObject({ code: "missing-id", cells: ["list!B2"] });
  });

  it("reads hidden rows and says so", () => {
    const grid = gridOf(
      [
        ["客户号", "AUM月日均(元)"],
        ["1", 60000],
        ["2", 70000],
      ],
      { hiddenRows: new Set([2]) },
    );
    const read = readList([grid]);
    expect(listOf(read).rows).toBe(2);
    expect(read.findings.find(({ code }) => code === "hidden-rows")).toMatchObject({
      count: 1,
      cells: ["list!A3"],
    });
  });

  it("accounts for every row that is not blank", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(null, "", "合计", "小计", "注：无", "客户号", "001", "-", "C3"),
      fc.integer({ min: -5, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const list = listOf(
          readList([
            gridOf([["客户号", "姓名", "AUM月日均(元)", "风险等级"], ["9", "安", 60000, "C1"], ...rows]),
          ]),
        );
        const filled = rows.filter((row) => row.some((value) => value !== null && value !== "")).length + 1;
        const { total, note, duplicate } = list.skipped;
        expect(list.rowsRead).toBe(filled);
        expect(list.rows + total + note + duplicate).toBe(filled);
        for (const column of list.columns.values()) expect(column.values).toHaveLength(list.rows);
      }),
    );
  });
});

describe("readList on units", () => {
  const codes = (text: string, options = {}): string[] =>
    codesOf(readList([csvOf(text)], { asOf: 20757, ...options }));

  it("stops where 元 would put nearly all customers into the lowest tier", () => {
    expect(codes("客户号,AUM月日均\n1,50\n2,80\n3,200")).toContain("unit-suspect");
    expect(codes("客户号,AUM月日均\n1,50\n2,80\n3,200", { unit: "万元" })).toEqual([]);
    expect(codes("客户号,balance\n1,50\n2,80\n3,200")).toContain("unit-suspect");
  });

  it("says that 元 was assumed", () => {
    const read = readList([csvOf("客户号,AUM月日均,活期\n1,60000,5\n2,80000,6\n3,90000,7")], { asOf: 20757 });
    expect(read.findings).toEqual([
      {
        code: "unit-assumed",
        severity: "info",
        count: 2,
        cells: ["list!B1"],
        facts: {
          field: "aumAverage",
          header: "AUM月日均",
          unit: "元",
          median: 80000,
          largest: 90000,
          headers: ["AUM月日均", "活期"],
        },
      },
    ]);
  });

  it("warns where headers disagree about the unit", () => {
    expect(codes("客户号,AUM月日均(万元),活期\n1,6,5")).toEqual(["unit-differs", "unit-assumed"]);
    expect(codes("单位：元,\n客户号,AUM月日均(万元)\n1,6")).toEqual(["unit-differs"]);
  });

  it("finds parts that exceed the total", () => {
    expect(codes("客户号,AUM(元),活期(元)\n1,100000,101001\n2,100000,101000")).toEqual([
      "parts-exceed-total",
      "balance-is-point",
    ]);
  });
});

describe("readList on headers", () => {
  it("takes none of two headers that say the same", () => {
    const read = readList([csvOf("客户号,整存整取(元),大额存单(元)\n1,10,20")]);
    expect(read.findings[0]).toMatchObject({
      code: "header-ambiguous",
      facts: { field: "depositsTime", headers: ["整存整取(元)", "大额存单(元)"] },
    });
    expect(listOf(read).mapping.has("depositsTime")).toBe(false);
  });

  it("prefers the month's average and offers the others", () => {
    const list = listOf(
      readList([csvOf("客户号,AUM年日均(元),AUM季日均(元),AUM月日均(元)\n1,60000,60000,60000")]),
    );
    expect(list.mapping.get("aumAverage")).toMatchObject({ header: "AUM月日均", basis: "monthAvg" });
    expect(list.offers.map(({ header }) => header)).toEqual(["AUM年日均", "AUM季日均"]);
  });

  it("only offers a column whose cells do not fit", () => {
    const list = listOf(readList([csvOf("客户号,理财,风评日期\n1,是,x\n2,否,y")]));
    expect([...list.mapping.keys()]).toEqual(["customerId"]);
    expect(list.offers.map(({ field, confidence }) => [field, confidence])).toEqual([
      ["wealth", 0.4],
      ["riskRatingDate", 0.4],
    ]);
  });

  it("takes a column in spite of one cell that cannot be read", () => {
    const read = readList([csvOf("客户号,AUM月日均(元)\n1,60000\n2,约50万\n3,70000")]);
    expect(read.findings[0]).toMatchObject({
      code: "unreadable-amount",
      cells: ["list!B3"],
      facts: { texts: ["约50万"] },
    });
  });

  it("leaves dates alone that no cell decides, and reads them where one does", () => {
    const dates = (text: string): readonly unknown[] =>
      valuesOf(listOf(readList([csvOf(`客户号,到期日\n${text}`)])).columns.get("maturityDate"));
    expect(dates("1,01/02/2025\n2,03/04/2025")).toEqual([NaN, NaN]);
    expect(dates("1,01/02/2025\n2,13/02/2025").map((days) => isoDate(Number(days)))).toEqual([
      "2025-02-01",
      "2025-02-13",
    ]);
  });

  it("counts days to maturity from the date of the data", () => {
    const list = listOf(readList([csvOf("客户号,到期天数\n1,18\n2,30")], { asOf: 20757 }));
    expect(valuesOf(list.columns.get("maturityDate"))).toEqual([20775, 20787]);
  });

  it("lets the lowest of several ratings count", () => {
    const list = listOf(readList([csvOf("客户号,风险等级,理财风险评级\n1,C4,C2\n2,C1,C3\n3,C5,")]));
    expect(valuesOf(list.columns.get("riskRating"))).toEqual([2, 1, 5]);
  });

  it("finds two data dates in one list", () => {
    const read = readList([csvOf("客户号,数据日期\n1,2026-09-30\n2,2026-10-31")]);
    expect(listOf(read).dataDate).toBeNull();
    expect(read.findings).toMatchObject([
      { code: "asof-mixed", facts: { dates: ["2026-09-30", "2026-10-31"] } },
    ]);
  });

  it("never reads ID numbers, phones and addresses", () => {
    const read = readList([csvOf("客户号,身份证号,手机号码,家庭住址,证件到期日\n1,x,y,z,2030-01-01")]);
    expect(read.findings.find(({ code }) => code === "column-not-needed")?.facts).toEqual({
      headers: ["身份证号", "手机号码", "家庭住址"],
    });
    expect(listOf(read).unread).toEqual(["证件到期日"]);
  });

  it("says which rows are staff or corporate", () => {
    const read = readList([
      csvOf("客户号,客户类型,AUM月日均(元)\n1,个人,60000\n2,对公,70000\n3,本行员工,80000"),
    ]);
    expect(read.findings.find(({ code }) => code === "row-not-retail")).toMatchObject({
      count: 2,
      facts: { staff: 1, corporate: 1 },
    });
  });

  it("takes a bank's own column", () => {
    const own = {
      id: "vipScore",
      type: "number" as const,
      label: { "zh-CN": "贵宾分", "en-US": "VIP score" },
      headers: { zh: ["贵宾积分"], tw: [], en: [] },
    };
    const list = listOf(readList([csvOf("客户号,贵宾积分\n1,5\n2,7.5")], { ownFields: [own] }));
    expect(valuesOf(list.columns.get("vipScore"))).toEqual([5, 7.5]);
  });
});

describe("readList on a dirty export", () => {
  const read = readList([
    csvOf(`某行零售客户资产明细表,,,,,,,,,,,,,,
统计日期：2026年9月30日,,,,,,,,,,,金额单位：人民币万元
序号,客户编号,客户名称,证件号码,管户客户经理,归属支行名称,AUM月日均余额,AUM余额(时点),较上月增减,定期存款（含大额存单）,贷款余额,客户风险等级,风险测评到期日,最近联系时间
1,0001234567,张*,3101**,李雷,城东支行,52.3,55.1,2.1,20,-5,C3-平衡型,2026/12/1,2026-08-01 10:20
2,0001234568,李*,3101**,李雷,城东支行,500万,1055.1,2.1,30,,C4（失效）,2026/6/1,
3,0001234569,王*,3101**,韩梅,城西支行,无,0.5,2.1,0,#N/A,未评级,,
合计,,,,,,1104.6,1110.7,,,,,,
制表人：赵,,,复核人：钱,,,,,,,,,,`),
  ]);

  it("reads the notes above it and leaves them out of the header", () => {
    expect(listOf(read)).toMatchObject({ headerRow: 3, rows: 3, rowsRead: 5 });
    expect(isoDate(listOf(read).dataDate ?? 0)).toBe("2026-09-30");
    expect(listOf(read).mapping.get("loans")?.unit).toBe("万元");
  });

  it("takes every header but changes and papers", () => {
    expect(Object.keys(mappingOf(read))).toEqual([
      "customerId",
      "name",
      "rm",
      "branch",
      "aumAverage",
      "aum",
      "depositsTime",
      "loans",
      "riskRating",
      "riskRatingValidTo",
      "lastContact",
    ]);
    expect(listOf(read).unread).toEqual(["序号", "较上月增减"]);
  });

  it("finds each kind of dirt once per column", () => {
    expect(read.findings.map(({ code, cells }) => [code, ...cells])).toEqual([
      ["error-cell", "list!K6"],
      ["unit-mixed", "list!G5"],
      ["rating-missing", "list!L6"],
      ["rating-expired", "list!L5"],
      ["rating-expired", "list!M5"],
      ["total-row-skipped", "list!A7"],
      ["note-row-skipped", "list!A8"],
      ["column-not-needed", "list!D3"],
      ["sign-changed", "list!K4"],
    ]);
  });
});
