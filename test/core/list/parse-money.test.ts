import fc from "fast-check";

import { fenOfDecimal } from "../../../src/core/list/fen-of-decimal";
import { fenOfNumber } from "../../../src/core/list/fen-of-number";
import { fenOfPlainText } from "../../../src/core/list/fen-of-plain-text";
import { parseMoney } from "../../../src/core/list/parse-money";

describe("parseMoney", () => {
  it.each([
    ["1,234.56", "元", 123456],
    ["1,234.56 ", "元", 123456],
    ["１２３", "元", 12300],
    ["48.2", "万元", 48200000],
    ["500万", "万元", 500000000],
    ["500万", "元", 500000000],
    ["1.2亿", "元", 12000000000],
    ["3.5w", "元", 3500000],
    ["120k", "元", 12000000],
    ["1.5m", "元", 150000000],
    ["（1,200）", "元", -120000],
    ["(1,200)", "元", -120000],
    ["-1,200", "元", -120000],
    ["1,200-", "元", -120000],
    ["¥1,200元", "元", 120000],
    ["￥ -1,200.50", "元", -120050],
    ["人民币1,200元", "元", 120000],
    ["RMB 1,200", "元", 120000],
    ["0.30000000000000004", "万元", 300000],
    ["1.005", "元", 101],
    ["-1.005", "元", -101],
    ["0", "元", 0],
    ["1.23E+5", "元", 12300000],
    ["３５．５萬元", "元", 35500000],
  ] as const)("reads %j in %s as %d fen", (text, unit, fen) => {
    expect(parseMoney(text, unit)).toMatchObject({ kind: "amount", fen });
  });

  it.each([
    ["", "blank"],
    ["-", "blank"],
    ["—", "blank"],
    ["－", "blank"],
    ["NULL", "blank"],
    ["N/A", "blank"],
    ["无", "blank"],
    ["#N/A", "error"],
    ["#REF!", "error"],
    ["约50万", "unreadable"],
    ["50-60万", "unreadable"],
    ["五十万", "unreadable"],
    ["12.5%", "unreadable"],
    ["1.234,56", "unreadable"],
    ["12,34", "unreadable"],
    ["$1,200", "foreign"],
    ["HKD 500", "foreign"],
    ["100美元", "foreign"],
  ] as const)("reads %j as %s", (text, kind) => {
    expect(parseMoney(text, "元").kind).toBe(kind);
  });

  it.each([
    ["500万", "万元", true],
    ["500万", "元", true],
    ["500元", "万元", true],
    ["500元", "元", false],
    ["500", "万元", false],
  ] as const)("knows that %j in %s has a unit of its own: %s", (text, unit, ownUnit) => {
    expect(parseMoney(text, unit)).toMatchObject({ ownUnit });
  });
});

describe("fenOfNumber", () => {
  it.each([
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [0.1 + 0.2, 6, 300000],
    [49.999999, 6, 49999999],
    [812.5, 6, 812500000],
    [-0, 2, 0],
    [1e-9, 6, 0],
    [1.23e10, 2, 1230000000000],
    [1e21, 2, Infinity],
  ])("shifts %d by %d places to %d", (value, shift, fen) => {
    expect(fenOfNumber(value, shift)).toBe(fen);
  });

  it("agrees with the shifted text of every number", () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1e6),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(2, 5, 6, 8, 10), (number, shift) => {
        const bounded = (fen: number): number => Math.max(-1e15, Math.min(1e15, fen));
        expect(bounded(fenOfNumber(number, shift))).toBe(bounded(fenOfDecimal(String(number), shift)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("fenOfPlainText", () => {
  it("agrees with the shifted text wherever it answers", () => {
    const text = fc
      .tuple(fc.constantFrom("", "-"), fc.nat(999999999), fc.nat(99999))
      .map(([s, a, b]) => `${s}${a}.${b}`);
    fc.assert(
      fc.property(text, fc.constantFrom(2, 5, 6), (plain, shift) => {
        const fen = fenOfPlainText(plain, shift);
        if (!Number.isNaN(fen)) expect(fen).toBe(fenOfDecimal(plain, shift));
      }),
    );
  });

  it.each(["1,200", " 12", "1e5", "", "-", ".", "1.2.3", "12元", "1234567890123456"])(
    "leaves %j to others",
    (text) => {
      expect(fenOfPlainText(text, 2)).toBeNaN();
    },
  );
});
