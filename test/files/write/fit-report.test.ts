import { fitReport } from "../../../src/files/write/fit-report";
import { everyKind } from "./every-kind";

describe("fitReport", () => {
  it("renames what refers to a table with it", () => {
    const nodes = fitReport(everyKind("en-US")).sheets[2]?.nodes ?? [];
    expect(nodes.find((node) => node.kind === "table")?.name).toBe("TB_Trend");
    expect(nodes.find((node) => node.kind === "chart")?.categories).toEqual({
      table: "TB_Trend",
      column: "month",
    });
  });

  it("makes sheets that stand twice differ", () => {
    const report = everyKind("en-US");
    const sheets = report.sheets.map((sheet) => ({ ...sheet, name: "A/B" }));
    expect(fitReport({ ...report, sheets }).sheets.map(({ name }) => name)).toEqual([
      "A B",
      "A B 2",
      "A B 3",
    ]);
  });

  it("does not mutate the report", () => {
    const report = everyKind("en-US");
    const before = JSON.stringify(report);
    fitReport(report);
    expect(JSON.stringify(report)).toBe(before);
  });
});
