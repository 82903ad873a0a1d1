import fc from "fast-check";
import { yuanNumber } from "../../src/core";
import { fenOfYuan, yuanText } from "../../src/core/yuan";

describe("yuanText", () => {
  it.each([
    [0, "0.00"],
    [1, "0.01"],
    [10, "0.10"],
    [100, "1.00"],
    [-5, "-0.05"],
    [-12345, "-123.45"],
    [49999999, "499999.99"],
    [900000000000, "9000000000.00"],
  ])("writes %d fen as %s", (fen, text) => {
    expect(yuanText(fen)).toBe(text);
  });
});

describe("fenOfYuan", () => {
  it.each([
    ["2360000.00", 236000000],
    ["0.1", 10],
    ["-0.05", -5],
    ["-0", 0],
    ["7", 700],
  ])("reads %s as %d fen", (text, fen) => {
    expect(fenOfYuan(text)).toBe(fen);
  });

  it.each(["", "1.234", "1e5", "1,000", "abc", ".5", "5.", "--1", " 1"])("does not read %j", (text) => {
    expect(fenOfYuan(text)).toBeNull();
  });

  it("reads what yuanText writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900000000000, max: 900000000000 }), (fen) => {
        expect(fenOfYuan(yuanText(fen))).toBe(fen);
      }),
    );
  });
});

describe("yuanNumber", () => {
  it.each([
    [49999999, 499999.99],
    [0, 0],
    [NaN, null],
  ])("gives for %d fen %j", (fen, yuan) => {
    expect(yuanNumber(fen)).toBe(yuan);
  });
});
