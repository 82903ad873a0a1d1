import { isoDate } from "../../../src/core";
import type { Grid } from "../../../src/core";
import { tableNotes } from "../../../src/core/list/table-notes";

function notes(...cells: (string | number)[]): { unit: string | null; dataDate: string | null } {
  const grid: Grid = {
    file: "list.csv",
    sheet: "list",
    rows: [cells],
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: true,
  };
  const { unit, dataDate } = tableNotes(grid, [0]);
  return { unit, dataDate: dataDate === null ? null : isoDate(dataDate) };
}

describe("tableNotes", () => {
  it.each([
    [["单位：万元  数据日期：2026-10-31"], "万元", "2026-10-31"],
    [["單位：元", "統計日期：2026/9/30"], "元", "2026-09-30"],
    [["金额单位:人民币万元"], "万元", null],
    [["As of: 31/10/2026"], null, "2026-10-31"],
    [["As of 31 October 2026"], null, "2026-10-31"],
    [["截至2026年10月31日"], null, "2026-10-31"],
    [["2026年2月末客户资产情况表"], null, "2026-02-28"],
    [["2024年2月底客户清单（单位：元）"], "元", "2024-02-29"],
    [["数据日期", 46326], null, "2026-10-31"],
  ])("reads %j", (cells, unit, dataDate) => {
    expect(notes(...cells)).toEqual({ unit, dataDate });
  });

  it.each([["As of: 03/04/2026"], ["2026年客户清单"], ["制表人：张三"]])(
    "does not guess a date from %s",
    (text) => {
      expect(notes(text).dataDate).toBeNull();
    },
  );
});
