import { departedSince, readPreviousRun, type PreviousRun } from "../../../src/core";
import { book, columnOf, readBack, reportOf, tableOf, wan } from "./report-of";

const SEPTEMBER = 20726;
const OCTOBER = 20757;
const NOVEMBER = 20787;

/** What a month left to the next one. */
function after(
  amounts: readonly (number | null)[],
  asOf: number | null,
  previous?: PreviousRun,
): PreviousRun {
  return readPreviousRun(readBack(reportOf(book(amounts, asOf), "zh-CN", previous)));
}

function changes(
  before: readonly (number | null)[],
  now: readonly (number | null)[],
): readonly unknown[] | undefined {
  return columnOf(
    tableOf(reportOf(book(now, NOVEMBER), "zh-CN", after(before, OCTOBER)), "TB_Tiers"),
    "change",
  );
}

describe("the change since the snapshot before", () => {
  it("is up, down or the same", () => {
    expect(changes([wan(1), wan(50), wan(5), wan(5)], [wan(50), wan(1), wan(5), wan(19)])).toEqual([
      "升",
      "降",
      "不变",
      "不变",
    ]);
  });

  it("is new for a customer who was not there", () => {
    expect(changes([wan(1)], [wan(1), wan(1)])).toEqual(["不变", "新入"]);
  });

  it("is not said where either month is untiered", () => {
    expect(changes([null, wan(5), null], [wan(5), null, null])).toEqual([null, null, null]);
  });

  it("is said in the language of the run", () => {
    const report = reportOf(book([wan(50), wan(1)], NOVEMBER), "en-US", after([wan(1)], OCTOBER));
    expect(columnOf(tableOf(report, "TB_Tiers"), "change")).toEqual(["Up", "New"]);
  });

  it("is no column without an earlier snapshot", () => {
    expect(columnOf(tableOf(reportOf(book([1])), "TB_Tiers"), "change")).toBeUndefined();
  });

  it("is no column where the only snapshot is of the same date", () => {
    expect(
      columnOf(tableOf(reportOf(book([1], OCTOBER), "zh-CN", after([1], OCTOBER)), "TB_Tiers"), "change"),
    ).toBeUndefined();
  });

  it("compares with the latest earlier date", () => {
    const previous = after([wan(50)], OCTOBER, after([wan(1)], SEPTEMBER));
    const report = reportOf(book([wan(50)], NOVEMBER), "zh-CN", previous);
    expect(columnOf(tableOf(report, "TB_Tiers"), "change")).toEqual(["不变"]);
  });

  it("counts the tier in force, not the computed one", () => {
    const report = reportOf(
      book([wan(1)], NOVEMBER),
      "zh-CN",
      after([wan(1)], OCTOBER),
      new Map([["c1", { tier: "私行", reason: "x" }]]),
    );
    expect(columnOf(tableOf(report, "TB_Tiers"), "change")).toEqual(["升"]);
  });

  it("names who departed", () => {
    expect(departedSince(book([1], NOVEMBER), after([1, 2, 3], OCTOBER))).toEqual(["c2", "c3"]);
  });

  it("names nobody who departed before the latest date", () => {
    const previous = after([1], OCTOBER, after([1, 2, 3], SEPTEMBER));
    expect(departedSince(book([1], NOVEMBER), previous)).toEqual([]);
  });
});

describe("TB_Snapshot", () => {
  const ladder = (previous: PreviousRun): unknown =>
    previous.snapshots
      .filter(({ scheme }) => scheme === "ladder")
      .map(({ asOf, id, tierNo }) => [asOf, id, tierNo]);

  it("keeps earlier dates and adds its own", () => {
    expect(ladder(after([wan(50)], OCTOBER, after([wan(1)], SEPTEMBER)))).toEqual([
      [SEPTEMBER, "c1", 6],
      [OCTOBER, "c1", 3],
    ]);
  });

  it("replaces the snapshot of the same date", () => {
    const first = after([wan(1), wan(1)], OCTOBER, after([wan(5)], SEPTEMBER));
    expect(ladder(after([wan(50)], OCTOBER, first))).toEqual([
      [SEPTEMBER, "c1", 5],
      [OCTOBER, "c1", 3],
    ]);
  });

  it("keeps later dates when an earlier month is run again", () => {
    expect(ladder(after([wan(1)], SEPTEMBER, after([wan(50)], OCTOBER)))).toEqual([
      [OCTOBER, "c1", 3],
      [SEPTEMBER, "c1", 6],
    ]);
  });

  it("adds nothing without a date", () => {
    expect(ladder(after([wan(50)], null, after([wan(1)], SEPTEMBER)))).toEqual([[SEPTEMBER, "c1", 6]]);
  });

  it("is not there with neither a date nor an earlier snapshot", () => {
    expect(reportOf(book([1], null)).sheets.map(({ id }) => id)).not.toContain("history");
  });

  it("has a row per customer and available scheme", () => {
    const table = tableOf(reportOf(book([wan(50), null], OCTOBER)), "TB_Snapshot");
    expect([columnOf(table, "customerId"), columnOf(table, "scheme")]).toEqual([
      ["c1", "c2", "c1", "c2"],
      ["ladder", "ladder", "contribution", "contribution"],
    ]);
  });

  it("gives an untiered customer no number", () => {
    expect(columnOf(tableOf(reportOf(book([null, 1], OCTOBER)), "TB_Snapshot"), "tierNo")?.[0]).toBeNull();
  });

  it("keeps the tier in force", () => {
    const report = reportOf(
      book([wan(1)], OCTOBER),
      "zh-CN",
      undefined,
      new Map([["c1", { tier: "私行", reason: "x" }]]),
    );
    expect(columnOf(tableOf(report, "TB_Snapshot"), "tier")?.[0]).toBe("私行");
  });

  it("shows only figures somebody has", () => {
    const table = tableOf(reportOf(book([wan(1)], OCTOBER)), "TB_Snapshot");
    expect(table.columns.map(({ id }) => id)).toEqual([
      "customerId",
      "asOf",
      "scheme",
      "tier",
      "tierNo",
      "aumAverage",
    ]);
  });
});
