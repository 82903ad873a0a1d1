import { storedFormula } from "../../../src/files/write/stored-formula";

describe("storedFormula", () => {
  it.each([
    ["=SUM(TB_Tiers[资产(万元)])", "SUM(TB_Tiers[资产(万元)])"],
    ["=[@小时]*2", "TB[[#This Row],[小时]]*2"],
    ["=[@[Hours a year]]/SUM([Hours a year])", "TB[[#This Row],[Hours a year]]/SUM(TB[Hours a year])"],
    [
      "=TB_Other[@Name]&TB_Other[@[First Name]]",
      "TB_Other[[#This Row],[Name]]&TB_Other[[#This Row],[First Name]]",
    ],
    ["=SUM([@[Jan]:[Mar]])", "SUM(TB[[#This Row],[Jan]:[Mar]])"],
    ["=ROWS(TB[[#All],[a]:[b]])", "ROWS(TB[[#All],[a]:[b]])"],
    ["=COUNTA([@])", "COUNTA(TB[#This Row])"],
    ['=IF(A1="[@x] ""y""",\'It\'\'s [1]\'!B2,0)', 'IF(A1="[@x] ""y""",\'It\'\'s [1]\'!B2,0)'],
    ["=[@a'[1']]+1", "TB[[#This Row],[a'[1']]]+1"],
    ["=A1=B1", "A1=B1"],
  ])("stores %s", (shown, stored) => {
    expect(storedFormula(shown, "TB")).toBe(stored);
  });
});
