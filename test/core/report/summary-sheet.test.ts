import type { CellContent, CellsNode, Language, Report, ReportNode } from "../../../src/core";
import {
  assemble,
  checkPolicy,
  fitAndTier,
  NO_PREVIOUS_RUN,
  readList,
  readPreviousRun,
  type Grid,
} from "../../../src/core";
import { builtInPolicy } from "../../../src/policies/built-in";
import { book, readBack, reportOf, tableOf, wan } from "./report-of";

function nodesOf(report: Report, sheet: string): readonly ReportNode[] {
  return report.sheets.find(({ id }) => id === sheet)?.nodes ?? [];
}

function block(report: Report, name: string, sheet = "summary"): CellsNode {
  const found = nodesOf(report, sheet).find((node) => node.kind === "cells" && node.name === name);
  if (found?.kind !== "cells") throw new Error(`no block ${name}`);
  return found;
}

function shown(cell: CellContent): unknown {
  return "text" in cell ? cell.text : cell.value;
}

function figures(node: CellsNode): unknown[][] {
  return node.rows.map((row) => row.map(shown));
}

function formulas(node: CellsNode): string[] {
  return node.rows.flat().flatMap((cell) => ("formula" in cell ? [cell.formula] : []));
}

/** A list with RMs and branches, tiered by the built-in policy. */
function team(...rows: readonly (readonly (string | number | null)[])[]): ReturnType<typeof book> {
  const grid: Grid = {
    file: "team.csv",
    sheet: "team",
    rows: [["客户号", "客户经理", "网点", "AUM月日均(万元)", "产品数"], ...rows],
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: false,
  };
  const { policy } = checkPolicy(builtInPolicy("rm-book"));
  const { list } = readList([grid], { asOf: 20757 });
  const { rows: wide } = assemble(list ? [list] : []);
  if (!policy || !wide) throw new Error("no tiering");
  return fitAndTier(policy, wide, 20757);
}

const TEAM = team(
  ["1", "陈立", "城东", 700, 5],
  ["2", "陈立", "城东", 48, 3],
  ["3", "王敏", "城西", 46, null],
  ["4", "王敏", "城西", null, 1],
);

describe("the summary sheet", () => {
  it.each<[Language, string]>([
    ["zh-CN", "=COUNTIFS(TB_Tiers[层级],A6)"],
    ["en-US", "=COUNTIFS(TB_Tiers[Tier],A6)"],
  ])("counts by formulas over the table in %s", (language, formula) => {
    expect(formulas(block(reportOf(TEAM, language), "byTier"))).toContain(formula);
  });

  it("counts customers and adds assets by tier, untiered last, and totals them", () => {
    const rows = figures(block(reportOf(TEAM), "byTier"));
    expect(rows[1]).toEqual(["私行", 1, 0.25, 700, 700 / 794]);
    expect(rows[4]).toEqual(["贵宾", 2, 0.5, 94, 94 / 794]);
    expect(rows.at(-2)).toEqual(["未分层", 1, 0.25, 0, 0]);
    expect(rows.at(-1)).toEqual(["合计", 4, 1, 794, 1]);
  });

  it("shows per RM who is near the next tier, and products over those who have them known", () => {
    const rows = figures(block(reportOf(TEAM), "byRm"));
    expect(rows).toEqual([
      ["客户经理", "客户数", "接近上一层", "资产(万元)", "人均产品数"],
      ["陈立", 2, 1, 748, 4],
      ["王敏", 2, 1, 46, 1],
    ]);
  });

  it("shows branches only where there are several", () => {
    const one = team(["1", "陈立", "城东", 700, 5], ["2", "王敏", "城东", 48, 3]);
    const names = (report: Report): string[] =>
      nodesOf(report, "summary").flatMap((node) => (node.kind === "cells" ? [node.name] : []));
    expect(names(reportOf(TEAM))).toContain("byBranch");
    expect(names(reportOf(one))).not.toContain("byBranch");
  });

  it("accounts for every row read", () => {
    expect(figures(block(reportOf(TEAM), "reconciliation"))[1]).toEqual(["team.csv", 4, 4, 0, 0, 0, "一致"]);
  });

  it("counts who moved up, down, stayed, came and went", () => {
    const october = reportOf(book([wan(700), wan(48), wan(3), wan(60)], 20757));
    const previous = readPreviousRun(readBack(october));
    const november = book([wan(500), wan(52), wan(3)], 20787);
    expect(figures(block(reportOf(november, "zh-CN", previous), "changes"))).toEqual([
      ["与 2026-10-31 相比", "升", "降", "不变", "新入", "离开"],
      ["客户数", 1, 1, 1, 0, 1],
    ]);
  });

  it("leaves changes out where there is nothing to compare with", () => {
    expect(() => block(reportOf(TEAM, "zh-CN", NO_PREVIOUS_RUN), "changes")).toThrow("no block");
  });

  it("sorts the pivot by tier number, untiered last", () => {
    const pivot = nodesOf(reportOf(TEAM), "summary").find((node) => node.kind === "pivot");
    expect(pivot).toMatchObject({
      source: "TB_Tiers",
      rows: [{ column: "tier", order: ["私行", "钻石", "财富", "贵宾", "金卡", "基础", "未分层"] }],
      columns: [{ column: "rm" }],
    });
  });

  it("draws charts from the block, not from copied figures", () => {
    const charts = nodesOf(reportOf(TEAM), "summary").filter((node) => node.kind === "chart");
    expect(charts.map((chart) => chart.kind === "chart" && [chart.type, chart.categories])).toEqual([
      ["bar", { cells: "byTier", column: 0, rows: [1, 7] }],
      ["doughnut", { cells: "byTier", column: 0, rows: [1, 6] }],
    ]);
  });
});

describe("the service plan", () => {
  const amounts = [
    ...new Array<number>(10).fill(wan(700)),
    ...new Array<number>(40).fill(wan(300)),
    ...new Array<number>(150).fill(wan(60)),
    ...new Array<number>(300).fill(wan(30)),
  ];

  it("needs 1,154 hours for 10, 40, 150 and 300 customers, a load of 115.4 %", () => {
    const [, load] = figures(block(reportOf(book(amounts)), "load", "service"));
    expect(load).toEqual([1154, 1, 1000, 1.154]);
  });

  it("computes customers and hours in the table itself", () => {
    const table = tableOf(reportOf(book(amounts)), "TB_Service");
    const formulaOf = (id: string): string | undefined =>
      table.columns.find((column) => column.id === id)?.formula;
    expect(formulaOf("hours")).toBe(
      "=TB_Service[[#This Row],[客户数]]*TB_Service[[#This Row],[次/年]]*TB_Service[[#This Row],[每次分钟]]/60",
    );
    expect(formulaOf("customers")).toContain(
      'COUNTIFS(TB_Tiers[层级],"贵宾")+COUNTIFS(TB_Tiers[层级],"金卡")',
    );
  });

  it("lets the user type times and minutes, and keeps them in the next month", () => {
    const october = reportOf(book(amounts));
    const tables = readBack(october).map((table) =>
      table.name === "TB_Service"
        ? {
            ...table,
            rows: table.rows.map((row, i) => (i === 0 ? row.map((cell, k) => (k === 4 ? 6 : cell)) : row)),
          }
        : table,
    );
    const november = reportOf(book(amounts, 20787), "en-US", readPreviousRun(tables));
    const table = tableOf(november, "TB_Service");
    expect(table.columns.filter(({ owner }) => owner === "user").map(({ id }) => id)).toEqual([
      "perYear",
      "minutes",
    ]);
    expect(table.rows[0].slice(0, 8)).toEqual([
      "Flagship",
      "Portfolio review",
      "Meeting",
      "No",
      6,
      150,
      10,
      150,
    ]);
  });
});

describe("the policy sheet", () => {
  const report = reportOf(TEAM, "en-US");

  it("shows the ladder in use, a row per tier", () => {
    const table = tableOf(report, "TB_Bands");
    expect(table.rows.slice(0, 2)).toEqual([
      ["ladder", "private", 1, "Private", "6000000", "flagship", "working"],
      ["ladder", "diamond", 2, "Diamond", "2000000", "premier", "working"],
    ]);
  });

  it("holds the model as text, so that a cell changes nothing", () => {
    const table = tableOf(report, "TB_Model");
    expect(table.columns.map(({ header }) => header)).toEqual(["section", "id", "key", "value"]);
    expect(table.rows.flat().every((value) => typeof value === "string")).toBe(true);
  });

  it("says of every source what it stands for", () => {
    expect(tableOf(report, "TB_Sources").rows.map(([key, standing]) => [key, standing])).toContainEqual([
      "working",
      "working definition",
    ]);
  });
});
