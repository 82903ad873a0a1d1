import fc from "fast-check";
import { divide } from "../../../src/core/measure/divide";

describe("divide", () => {
  it.each([
    [7, 2, 3],
    [-7, 2, -3],
    [7, -2, -3],
    [-7, -2, 3],
    [6, 3, 2],
    [1, 2, 0],
    [-1, 2, 0],
    [0, -5, 0],
    [9007199254740991, 1, 9007199254740991],
    [9007199254740991, 2, 4503599627370495],
    [-9007199254740991, 2, -4503599627370495],
    [9007199254740991, 9007199254740990, 1],
    [9007199254740990, 9007199254740991, 0],
    [2251799813685247, 3, 750599937895082],
    [7, 0, NaN],
    [0, 0, NaN],
    [NaN, 2, NaN],
    [2, NaN, NaN],
    [9007199254740991, 0, NaN],
  ])("divides %d by %d towards zero: %d", (a, b, quotient) => {
    expect(divide(a, b)).toBe(quotient);
  });

  it("agrees with division of big integers", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        fc.pre(b !== 0);
        expect(BigInt(divide(a, b))).toBe(BigInt(a) / BigInt(b));
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with division of big integers near whole quotients", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 94906265 }),
        fc.integer({ min: 1, max: 94906265 }),
        fc.integer({ min: -1, max: 1 }),
        (q, b, off) => {
          const a = q * b + off;
          expect(BigInt(divide(a, b))).toBe(BigInt(a) / BigInt(b));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never gives minus zero", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(Object.is(divide(a, b), -0)).toBe(false);
      }),
    );
  });
});
