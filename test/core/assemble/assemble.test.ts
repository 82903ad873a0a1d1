import { assemble, type Cell, type CustomerList, type RollUp } from "../../../src/core";
import { listOf } from "./book-of";

const header = ["客户号", "姓名", "AUM月日均(元)", "产品数"];

function found(lists: readonly CustomerList[], rollUp?: RollUp): string[] {
  const { findings } = assemble(lists, rollUp === undefined ? {} : { rollUp });
  return findings.map(({ code, severity, count }) => `${severity} ${code} ${count}`);
}

function values(lists: readonly CustomerList[], field: string, rollUp?: RollUp): unknown {
  const { rows } = assemble(lists, rollUp === undefined ? {} : { rollUp });
  return rows && Array.from<number | string | null>(rows.columns.get(field)?.values ?? []);
}

const clean = listOf([header, ["001", "甲", "100", "1"], ["002", "乙", "200", "2"]]);

describe("assemble of one list", () => {
  it("takes a list of different customers as it is", () => {
    const { rows, findings } = assemble([clean]);
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ count: 2, ids: ["001", "002"], merged: [0] });
    expect(rows?.columns).toBe(clean.columns);
  });

  it("knows the sheet row of each customer", () => {
    expect(assemble([clean]).rows?.sheetRows).toEqual(Int32Array.of(2, 3));
  });

  it("knows unit and basis of the amounts", () => {
    const { rows } = assemble([clean]);
    expect([rows?.amounts.get("aumAverage"), rows?.basisOf("aumAverage")]).toEqual([
      { header: "AUM月日均", unit: "元", basis: "monthAvg" },
      "monthAvg",
    ]);
  });

  const twice = listOf([
    header,
    ["001", "甲", "100", "1"],
    ["002", "乙", "200", "2"],
    ["001", "甲", "300", "1"],
  ]);

  it("says what was taken once where adding up was asked for", () => {
    const accounts = listOf(
      [header, ["001", "甲", "300000", "1"], ["001", "甲", "300000", "1"], ["002", "乙", "1", "1"]].map(
        (row, i) => [...row, i === 0 ? "账号" : `A${i}`],
      ),
    );
    expect(found([accounts], "sum")).toContain("warning taken-once 1");
    expect(found([accounts])).not.toContain("warning taken-once 1");
  });

  it("stops at one id with different values", () => {
    const { rows, findings } = assemble([twice]);
    expect(rows).toBeNull();
    expect(findings).toEqual([
      {
        code: "duplicate-id",
        severity: "error",
        count: 1,
        cells: ["list!A4"],
        facts: { ids: ["001"], customers: 1, fields: ["aumAverage"], rollUp: null },
      },
    ]);
  });

  it.each<[RollUp, number]>([
    ["sum", 40000],
    ["max", 30000],
    ["first", 10000],
  ])("warns and rolls up by %s to %d fen", (rollUp, fen) => {
    expect(found([twice], rollUp)).toEqual(["warning duplicate-id 1"]);
    expect(values([twice], "aumAverage", rollUp)).toEqual([fen, 20000]);
  });

  it("takes a column on which all rows agree once, whatever the roll-up", () => {
    expect(values([twice], "productCount", "sum")).toEqual([1, 2]);
  });

  it("counts the rows that went into another", () => {
    expect(assemble([twice], { rollUp: "sum" }).rows).toMatchObject({
      count: 2,
      ids: ["001", "002"],
      merged: [1],
    });
  });

  it("keeps the place of the row first met", () => {
    expect(assemble([twice], { rollUp: "sum" }).rows?.sheetRows).toEqual(Int32Array.of(2, 3));
  });

  it("keeps one of rows that agree in all that is read, though not in every cell", () => {
    const agree = listOf([
      [...header, "备用"],
      ["001", "甲", "100", "1", "a"],
      ["001", "甲", "100", "1", "b"],
    ]);
    expect(found([agree])).toEqual(["info rows-agree 1"]);
    expect(values([agree], "aumAverage")).toEqual([10000]);
  });

  it("does not take another spelling of the name for another customer", () => {
    const named = listOf([header, ["001", "甲", "100", "1"], ["001", "甲乙", "100", "1"]]);
    expect(found([named])).toEqual(["info rows-agree 1"]);
  });

  it("never takes rows without an id for one customer", () => {
    const unnamed = listOf([
      header,
      ["001", "甲", "100", "1"],
      [null, "乙", "200", "2"],
      [null, "丙", "300", "3"],
    ]);
    expect(assemble([unnamed]).rows?.ids).toEqual(["001", null, null]);
  });

  it("adds no money of a blank: the sum is unknown", () => {
    const blank = listOf([header, ["001", "甲", "100", "1"], ["001", "甲", null, "1"]]);
    expect(values([blank], "aumAverage", "sum")).toEqual([NaN]);
  });

  it("does not let a rolled-up amount pass 90 亿元", () => {
    const large = listOf([header, ["001", "甲", "9000000000", "1"], ["001", "甲", "0.01", "1"]]);
    expect(values([large], "aumAverage", "sum")).toEqual([NaN]);
  });

  it("names five places of many", () => {
    const many = Array.from({ length: 9 }, (_, i): Cell[] => ["001", "甲", String(i), "1"]);
    const [finding] = assemble([listOf([header, ...many])]).findings;
    expect([finding?.count, finding?.cells]).toEqual([
      8,
      ["list!A3", "list!A4", "list!A5", "list!A6", "list!A7"],
    ]);
  });

  it("finds two RMs of one customer", () => {
    const shared = listOf([
      ["客户号", "客户经理", "AUM月日均(元)"],
      ["001", "赵", "100"],
      ["001", "钱", "100"],
    ]);
    expect(found([shared])).toEqual(["info rows-agree 1", "warning same-customer-two-rms 1"]);
    expect(values([shared], "rm")).toEqual(["赵"]);
  });
});

describe("assemble of several lists", () => {
  const other = listOf([header, ["003", "丙", "300", "3"]], "other.csv");

  it("puts their rows under each other", () => {
    const { rows, findings } = assemble([clean, other]);
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({
      count: 3,
      ids: ["001", "002", "003"],
      listOf: Uint16Array.of(0, 0, 1),
      merged: [0, 0],
    });
  });

  it("takes the RM from the name of the file", () => {
    expect(values([clean, other], "rm")).toEqual(["list", "list", "other"]);
  });

  it("takes the RM from its column where there is one", () => {
    const owned = listOf(
      [
        ["客户号", "客户经理", "AUM月日均(元)"],
        ["003", "赵", "300"],
      ],
      "other.csv",
    );
    expect(values([clean, owned], "rm")).toEqual(["list", "list", "赵"]);
  });

  it("stops at one id with different values in two files, naming the file", () => {
    const [finding] = assemble([clean, listOf([header, ["002", "乙", "999", "2"]], "other.csv")]).findings;
    expect([finding?.code, finding?.severity, finding?.cells]).toEqual([
      "duplicate-id",
      "error",
      ["[other.csv]other!A2"],
    ]);
  });

  it("counts a customer in two files once, under the first RM", () => {
    const again = listOf([header, ["002", "乙", "200", "2"]], "other.csv");
    expect(found([clean, again])).toEqual(["info rows-agree 1", "warning same-customer-two-rms 1"]);
    expect(assemble([clean, again]).rows).toMatchObject({ count: 2, merged: [0, 1] });
  });

  it("finds that units differ, and converts each by its own", () => {
    const wan = listOf(
      [
        ["客户号", "姓名", "AUM月日均(万元)", "产品数"],
        ["003", "丙", "3", "3"],
      ],
      "other.csv",
    );
    expect(found([clean, wan])).toEqual(["warning unit-differs 1"]);
    expect(values([clean, wan], "aumAverage")).toEqual([10000, 20000, 3000000]);
  });

  it("finds that bases differ", () => {
    const quarter = listOf(
      [
        ["客户号", "姓名", "AUM季日均(元)", "产品数"],
        ["003", "丙", "3", "3"],
      ],
      "other.csv",
    );
    expect(found([clean, quarter])).toEqual(["warning basis-mixed 1"]);
  });

  it("finds a column that one list lacks, and leaves its rows missing there", () => {
    const narrow = listOf(
      [
        ["客户号", "姓名", "AUM月日均(元)"],
        ["003", "丙", "3"],
      ],
      "other.csv",
    );
    expect(found([clean, narrow])).toEqual(["warning column-not-everywhere 1"]);
    expect(values([clean, narrow], "productCount")).toEqual([1, 2, NaN]);
  });

  it("finds that dates differ, and takes the latest", () => {
    const dated = (date: string, id: string, file: string): CustomerList =>
      listOf([[`数据日期：${date}`], header, [id, "甲", "100", "1"]], file);
    const lists = [dated("2026-10-31", "001", "a.csv"), dated("2026-09-30", "002", "b.csv")];
    expect(assemble(lists).findings).toMatchObject([
      {
        code: "asof-mixed",
        severity: "warning",
        facts: { dates: ["2026-09-30", "2026-10-31"], files: ["a.csv", "b.csv"] },
      },
    ]);
    expect(assemble(lists).rows?.dataDate).toBe(20757);
  });

  it("carries the reasons of refused cells to their new rows", () => {
    const negative = listOf([header, ["003", "丙", "-5", "3"]], "other.csv");
    const column = assemble([clean, negative]).rows?.columns.get("aumAverage");
    expect(column?.kind === "number" && column.rejected?.get(2)).toMatchObject({
      reason: "negative",
      value: -500,
    });
  });

  it("makes nothing of no lists", () => {
    expect(assemble([]).rows?.count).toBe(0);
  });
});
