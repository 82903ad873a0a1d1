import { LANGUAGES, type WideRows } from "../../../src/core";
import { book, columnOf, reportOf, tableOf, wan } from "./report-of";

const tiering = book([wan(50), wan(49.999999), null]);

describe("TB_Tiers", () => {
  const table = tableOf(reportOf(tiering), "TB_Tiers");

  it("has the columns whose inputs are there, in the order of the design", () => {
    expect(table.columns.map(({ id }) => id)).toEqual([
      ...["customerId", "assets", "tier", "tierNo", "gapUp", "gapDown", "computedTier"],
      ...["override", "overrideReason", "why"],
    ]);
  });

  it("gives the user the override and its reason, and nothing else", () => {
    expect(table.columns.flatMap(({ id, owner }) => (owner === "user" ? [id] : []))).toEqual([
      "override",
      "overrideReason",
    ]);
  });

  it("leaves the user's columns empty where nothing was written", () => {
    expect([columnOf(table, "override"), columnOf(table, "overrideReason")]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("repeats in the user's columns what was written, in force or not", () => {
    const overrides = new Map([
      ["c1", { tier: "私行", reason: "新资金" }],
      ["c2", { tier: "白金", reason: "不明" }],
      ["c3", { tier: "金卡", reason: "" }],
    ]);
    const written = tableOf(reportOf(tiering, "zh-CN", undefined, overrides), "TB_Tiers");
    expect(columnOf(written, "override")).toEqual(["私行", "白金", "金卡"]);
    expect(columnOf(written, "overrideReason")).toEqual(["新资金", "不明", null]);
    expect(columnOf(written, "tier")).toEqual(["私行", "贵宾", "未分层"]);
    expect(columnOf(written, "tierNo")).toEqual([1, 4, null]);
    expect(columnOf(written, "computedTier")).toEqual(["财富", "贵宾", "未分层"]);
  });

  it("has a row per customer, as wide as the columns", () => {
    expect(table.rows.map((row) => row.length)).toEqual(new Array(3).fill(table.columns.length));
  });

  it("gives untiered customers no number and no gaps", () => {
    expect(["tier", "tierNo", "assets", "gapUp", "gapDown"].map((id) => columnOf(table, id)?.[2])).toEqual([
      "未分层",
      null,
      null,
      null,
      null,
    ]);
  });

  it("gives amounts in yuan where the list says nothing else", () => {
    expect(columnOf(table, "assets")).toEqual([500000, 499999.99, null]);
    expect(columnOf(table, "gapUp")).toEqual([1500000, 0.01, null]);
    expect(columnOf(table, "gapDown")).toEqual([0, 299999.99, null]);
    expect(table.columns.find(({ id }) => id === "assets")?.header).toBe("资产(元)");
  });

  it("gives amounts in the unit of the list, to the fen", () => {
    const rows: WideRows = {
      ...tiering.rows,
      amounts: new Map([["aumAverage", { header: "AUM月日均", unit: "万元" as const }]]),
    };
    const own = tableOf(reportOf({ ...tiering, rows }, "en-US"), "TB_Tiers");
    expect(columnOf(own, "assets")).toEqual([50, 49.999999, null]);
    expect(columnOf(own, "gapUp")).toEqual([150, 0.000001, null]);
    expect(own.columns.find(({ id }) => id === "assets")).toMatchObject({
      header: "Assets (CNY 10k)",
      format: "#,##0.00####",
    });
  });

  it.each(LANGUAGES)("has the same ids and values that are no text in %s", (language) => {
    const other = tableOf(reportOf(tiering, language), "TB_Tiers");
    expect(other.columns.map(({ id }) => id)).toEqual(table.columns.map(({ id }) => id));
    for (const id of ["customerId", "assets", "tierNo", "gapUp", "gapDown"])
      expect(columnOf(other, id)).toEqual(columnOf(table, id));
  });

  it("says why without a placeholder", () => {
    for (const why of columnOf(table, "why") ?? []) expect(why).toMatch(/^.+。$/);
  });
});
