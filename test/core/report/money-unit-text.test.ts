import { amountFormat, inUnit, withUnit } from "../../../src/core/report/money-unit-text";

describe("inUnit", () => {
  it.each([
    [4999999900, "万元", 4999.9999],
    [49999999, "元", 499999.99],
    [1, "亿元", 1e-10],
    [900000000000, "百万元", 9000],
    [123456, "千元", 1.23456],
    [0, "万元", 0],
    [NaN, "元", null],
  ] as const)("gives %d fen in %s as %j", (fen, unit, value) => {
    expect(inUnit(fen, unit)).toBe(value);
  });
});

describe("amountFormat", () => {
  it.each([
    ["元", "#,##0.00"],
    ["千元", "#,##0.00###"],
    ["万元", "#,##0.00####"],
    ["亿元", "#,##0.00########"],
  ] as const)("hides no fen in %s", (unit, format) => {
    expect(amountFormat(unit)).toBe(format);
  });
});

describe("withUnit", () => {
  it.each([
    ["元", "zh-CN", "资产(元)"],
    ["万元", "zh-CN", "资产(万元)"],
    ["元", "en-US", "资产 (CNY)"],
    ["百万元", "en-US", "资产 (CNY 1m)"],
  ] as const)("writes %s in %s as %s", (unit, language, header) => {
    expect(withUnit("资产", unit, language)).toBe(header);
  });
});
