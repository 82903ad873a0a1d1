import { LANGUAGES, readPreviousRun, tieringHead, tiersInForce } from "../../../src/core";
import { book, columnOf, readBack, reportOf, tableOf, wan } from "./report-of";

const tiering = book([wan(50), wan(1), null]);

describe("buildReport", () => {
  it.each(LANGUAGES)("has its sheets in order in %s", (language) => {
    expect(reportOf(tiering, language).sheets.map(({ id }) => id)).toEqual([
      "tiers",
      "schemes",
      "summary",
      "service",
      "findings",
      "policy",
      "history",
      "runs",
    ]);
  });

  it("names sheets and title in the language", () => {
    const report = reportOf(tiering, "en-US");
    expect([report.title, ...report.sheets.map(({ name }) => name)]).toEqual([
      "The relationship manager's book: tiers",
      ...["Tiers", "Schemes", "Summary", "Service Plan", "Findings", "Policy", "Tier History", "Runs"],
    ]);
  });

  it.each(LANGUAGES)("has tables with unique headers and rows as wide as they in %s", (language) => {
    for (const { nodes } of reportOf(tiering, language).sheets)
      for (const node of nodes) {
        if (node.kind !== "table") continue;
        expect(new Set(node.columns.map(({ header }) => header)).size).toBe(node.columns.length);
        for (const row of node.rows) expect(row).toHaveLength(node.columns.length);
      }
  });

  it("has one type in every column", () => {
    for (const { nodes } of reportOf(tiering).sheets)
      for (const node of nodes) {
        if (node.kind !== "table") continue;
        for (const [i, { type }] of node.columns.entries())
          for (const row of node.rows)
            expect([null, type === "text" ? "string" : "number"]).toContain(
              row[i] === null ? null : typeof row[i],
            );
      }
  });

  it("says each finding with code, count and sentence", () => {
    const overrides = new Map([["c1", { tier: "私行", reason: "" }]]);
    const table = tableOf(reportOf(tiering, "zh-CN", undefined, overrides), "TB_Findings");
    expect(table.rows).toEqual([
      [
        "注意",
        "override-without-reason",
        1,
        "",
        "1 位客户的人工层级没有写理由（c1），没有生效；请在“调整理由”里写明。",
      ],
    ]);
  });

  it("records the run after the earlier ones", () => {
    const previous = readPreviousRun(readBack(reportOf(book([1], 20726))));
    const table = tableOf(reportOf(tiering, "zh-CN", previous), "TB_Runs");
    expect(
      ["customers", "asOf", "untieredCount", "overrides", "policy"].map((id) => columnOf(table, id)),
    ).toEqual([
      [1, 3],
      [20726, 20757],
      [0, 1],
      [0, 0],
      ["rm-book 1", "rm-book 1"],
    ]);
  });

  it("writes the other schemes and measures beside the customer", () => {
    const table = tableOf(reportOf(tiering), "TB_Schemes");
    expect(table.columns.map(({ id }) => id)).toEqual([
      "customerId",
      "contribution",
      "contributionScore",
      "monetaryScore",
    ]);
    expect(table.rows).toEqual([
      ["c1", "A 高贡献", 100, 4],
      ["c2", "E 起步", 0, 1],
      ["c3", "未分层", null, null],
    ]);
  });
});

describe("tieringHead", () => {
  it("counts customers and assets of every tier in force, untiered among them", () => {
    const inForce = tiersInForce(tiering, new Map([["c2", { tier: "vip", reason: "x" }]]));
    const { schemes } = tieringHead(tiering, inForce, [], "en-US");
    expect(schemes).toMatchObject({
      ladder: {
        available: true,
        tiers: {
          wealth: { no: 3, customers: 1, assets: 500000 },
          vip: { no: 4, customers: 1, assets: 10000 },
          everyday: { no: 6, customers: 0, assets: null },
          untiered: { no: null, customers: 1, assets: null },
        },
      },
      rfm: { available: false, needs: ["lastTransaction", "transactions90d"] },
    });
  });
});
