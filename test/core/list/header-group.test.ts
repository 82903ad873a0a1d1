import { readList, type Grid } from "../../../src/core";

/** The fields taken from a header of two rows. */
function taken(top: string, bottom: string, cell: string): string[] {
  const grid: Grid = {
    file: "list.csv",
    sheet: "list",
    rows: [
      ["客户", "", top, "资产"],
      ["客户号", "姓名", bottom, "AUM月日均(元)"],
      ["001", "甲", cell, "500000"],
      ["002", "乙", cell, "600000"],
    ],
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: true,
  };
  return [...(readList([grid]).list?.mapping.keys() ?? [])];
}

describe("a header under a group header", () => {
  it.each([
    ["反洗钱", "风险等级", "3", "riskRating"],
    ["产品信息", "风险等级", "3", "riskRating"],
    ["配偶信息", "年龄", "40", "age"],
    ["紧急联系人", "出生日期", "1980-01-01", "birthDate"],
    ["担保人", "是否逾期", "否", "overdue"],
  ])("is not the customer's under %s: %s", (top, bottom, cell, field) => {
    expect(taken(top, bottom, cell)).not.toContain(field);
  });

  it.each([
    ["风险测评", "风险等级", "C3", "riskRating"],
    ["客户信息", "年龄", "40", "age"],
    ["往来", "产品数", "4", "productCount"],
  ])("is the customer's under %s: %s", (top, bottom, cell, field) => {
    expect(taken(top, bottom, cell)).toContain(field);
  });
});
