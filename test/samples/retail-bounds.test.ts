import fc from "fast-check";
import { retailTier } from "../../src/samples/retail-bounds";
import retail from "../../src/policies/ladders/retail.json";

const bounds = retail.tiers.map(({ from }) => Number(from) / 10_000);

describe("retailTier", () => {
  it("knows the bounds of the built-in ladder", () => {
    expect(bounds.map((bound) => retailTier(bound))).toEqual(
      bounds.map((from, place) => ({ place, from, next: bounds[place - 1] ?? Infinity })),
    );
  });

  it("puts an amount between its own bound and the next", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (amount) => {
        const { from, next } = retailTier(amount);
        expect(from <= amount && amount < next).toBe(true);
      }),
    );
  });
});
