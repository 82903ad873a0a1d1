import { tableName } from "../../src/files/table-name";

describe("tableName", () => {
  it.each([
    ["TB_Tiers", "TB_Tiers"],
    ["客户 分层", "客户_分层"],
    ["A1", "_A1"],
    ["R1C1", "_R1C1"],
    ["r", "_r"],
    ["1st", "_1st"],
  ])("makes of %j %j", (name, made) => {
    expect(tableName(name)).toBe(made);
  });
});
