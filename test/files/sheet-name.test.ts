import { sheetName } from "../../src/files/sheet-name";

describe("sheetName", () => {
  it.each([
    ["客户分层", "客户分层"],
    ["Q1/Q2 [list]", "Q1 Q2 list"],
    ["'quoted'", "quoted"],
    ["History", "History_"],
    ["  ", "Sheet"],
    ["a".repeat(40), "a".repeat(31)],
  ])("makes of %j %j", (name, made) => {
    expect(sheetName(name)).toBe(made);
  });
});
