import fc from "fast-check";
import { LANGUAGES, sayAmount } from "../../../src/core";

describe("sayAmount", () => {
  it.each([
    [0, "0元", "CNY 0"],
    [1, "0.01元", "CNY 0.01"],
    [50, "0.5元", "CNY 0.50"],
    [100, "1元", "CNY 1"],
    [12345, "123.45元", "CNY 123.45"],
    [100000, "1000元", "CNY 1,000"],
    [999999, "9999.99元", "CNY 9,999.99"],
    [1000000, "1万元", "CNY 10,000"],
    [1000001, "1.000001万元", "CNY 10,000.01"],
    [18600000, "18.6万元", "CNY 186,000"],
    [49999999, "49.999999万元", "CNY 499,999.99"],
    [4999999900, "4999.9999万元", "CNY 49,999,999"],
    [900000000000, "900000万元", "CNY 9,000,000,000"],
    [-1, "-0.01元", "CNY -0.01"],
    [-350000, "-3500元", "CNY -3,500"],
    [-12345678, "-12.345678万元", "CNY -123,456.78"],
  ])("says %d fen as %s and %s", (fen, zh, en) => {
    expect(LANGUAGES.map((language) => sayAmount(fen, language))).toEqual([zh, en]);
  });

  it("loses no fen in English", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900000000000, max: 900000000000 }), (fen) => {
        const text = sayAmount(fen, "en-US").replace("CNY ", "").replaceAll(",", "");
        expect(Math.round(Number(text) * 100) + 0).toBe(fen + 0);
      }),
    );
  });

  it("loses no fen in Chinese", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900000000000, max: 900000000000 }), (fen) => {
        const text = sayAmount(fen, "zh-CN");
        const places = text.endsWith("万元") ? 1000000 : 100;
        expect(Math.round(Number(text.replace(/万?元$/, "")) * places) + 0).toBe(fen + 0);
      }),
    );
  });
});
