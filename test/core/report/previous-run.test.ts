import { LANGUAGES, NO_PREVIOUS_RUN, readPreviousRun, type EarlierTable } from "../../../src/core";
import { book, readBack, reportOf, wan } from "./report-of";

const overrides = new Map([
  ["c1", { tier: "私行", reason: "新资金" }],
  ["c2", { tier: "", reason: "待定" }],
]);

function table(
  name: string,
  headers: readonly string[],
  ...rows: EarlierTable["rows"][number][]
): EarlierTable {
  return { name, headers, rows, date1904: false };
}

describe("readPreviousRun", () => {
  it("is the run before the first where there are no tables", () => {
    expect(readPreviousRun([])).toEqual(NO_PREVIOUS_RUN);
  });

  it.each(LANGUAGES)("reads overrides, snapshots and runs written in %s", (language) => {
    const report = reportOf(book([wan(50), wan(1)], 20757), language, undefined, overrides);
    const previous = readPreviousRun(readBack(report));
    expect(previous.overrides).toEqual(overrides);
    expect(previous.snapshots.filter(({ scheme }) => scheme === "ladder")).toEqual([
      {
        id: "c1",
        asOf: 20757,
        scheme: "ladder",
        tier: language === "zh-CN" ? "私行" : "Private",
        tierNo: 1,
        aumAverage: 50000000,
        aum: NaN,
        productCount: NaN,
        transactions90d: NaN,
      },
      {
        id: "c2",
        asOf: 20757,
        scheme: "ladder",
        tier: language === "zh-CN" ? "基础" : "Everyday",
        tierNo: 6,
        aumAverage: 1000000,
        aum: NaN,
        productCount: NaN,
        transactions90d: NaN,
      },
    ]);
    expect(previous.runs.map((run) => [run.get("time"), run.get("customers"), run.get("asOf")])).toEqual([
      ["2026-11-01 09:00", 2, 20757],
    ]);
  });

  it("carries the earlier runs into the next record, in the other language", () => {
    const first = readPreviousRun(readBack(reportOf(book([1]), "zh-CN")));
    const second = readPreviousRun(readBack(reportOf(book([1, 2]), "en-US", first)));
    expect(second.runs.map((run) => run.get("customers"))).toEqual([1, 2]);
  });

  it("reads fen exactly from yuan", () => {
    const previous = readPreviousRun(readBack(reportOf(book([49999999, 1, 899999999999]))));
    expect(
      previous.snapshots.filter(({ scheme }) => scheme === "ladder").map(({ aumAverage }) => aumAverage),
    ).toEqual([49999999, 1, 899999999999]);
  });

  it.each([
    ["a serial", 46326, false],
    ["a serial with a time", 46326.75, false],
    ["a serial of 1904", 44864, true],
    ["a text", "2026-10-31", false],
  ])("reads the date of a snapshot given as %s", (_, asOf, date1904) => {
    const snapshot = table(
      "TB_Snapshot",
      ["Customer ID", "As Of", "Scheme", "Tier", "Tier No"],
      ["c1", asOf, "ladder", "Gold", 5],
    );
    expect(readPreviousRun([{ ...snapshot, date1904 }]).snapshots[0]?.asOf).toBe(20757);
  });

  it("passes over a snapshot without id or date", () => {
    const headers = ["Customer ID", "As Of", "Scheme", "Tier", "Tier No"];
    const snapshot = table(
      "TB_Snapshot",
      headers,
      ["", 46326, "ladder", "Gold", 5],
      ["c1", null, "ladder", "Gold", 5],
      ["c1", "soon", "ladder", "Gold", 5],
    );
    expect(readPreviousRun([snapshot]).snapshots).toEqual([]);
  });

  it("reads an override in columns the user moved", () => {
    const moved = table(
      "TB_Tiers",
      ["调整理由", "自己的列", "人工层级", "客户号"],
      ["新资金", "x", " 私行 ", "001"],
    );
    expect(readPreviousRun([moved]).overrides).toEqual(
      new Map([["001", { tier: "私行", reason: "新资金" }]]),
    );
  });

  it("passes over an override without an id and a row without an override", () => {
    const rows = table(
      "TB_Tiers",
      ["客户号", "人工层级", "调整理由"],
      ["", "私行", "x"],
      ["001", " ", null],
      ["002", { error: "#N/A" }, null],
    );
    expect(readPreviousRun([rows]).overrides.size).toBe(0);
  });

  it("passes over a table of another name", () => {
    expect(readPreviousRun([table("Mine", ["客户号", "人工层级"], ["001", "私行"])])).toEqual(
      NO_PREVIOUS_RUN,
    );
  });
});
