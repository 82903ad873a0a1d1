import { reportCell } from "../../../src/files/write/report-cell";

describe("reportCell", () => {
  it.each([
    ["=1+1", "text", "=1+1"],
    [17, "text", "17"],
    ["", "text", null],
    [0, "number", 0],
    [NaN, "number", null],
    [20757, "date", 46326],
    [-25_600, "date", "1899-11-29"],
    [null, "date", null],
  ] as const)("writes %j of a %s column", (value, type, written) => {
    expect(reportCell(value, type)).toBe(written);
  });
});
