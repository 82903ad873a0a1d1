import fc from "fast-check";
import { orderStatistics } from "../../../src/core/fit/order-statistics";

/** What a plain sort says. */
function sorted(values: Float64Array): number[] {
  return [...values].filter((value) => value === value).sort((a, b) => a - b);
}

/** The first place asked for where the answers differ from those of a plain sort. */
function difference(values: Float64Array, places: readonly number[]): string | null {
  const order = orderStatistics(values, () => places);
  const plain = sorted(values);
  if (order.count !== plain.length) return `count ${order.count}`;
  for (const place of places) {
    if (place < plain.length && order.at(place) + 0 !== (plain[place] ?? NaN) + 0) return `at ${place}`;
    // The smallest value with at least so many smaller ones: the first of its kind from the place on.
    const first = plain.findIndex((value, i) => i >= place && value !== plain[i - 1]);
    const expected = first < 0 ? undefined : (plain[first] ?? NaN) + 0;
    const found = order.firstWithBelow(place);
    if ((found === undefined ? undefined : found + 0) !== expected) return `firstWithBelow ${place}`;
  }
  return null;
}

const kinds = {
  "few different values": fc.integer({ min: -3, max: 3 }),
  "mostly zeros": fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(1000) }),
  "zeros of both signs": fc.constantFrom(0, -0, 1, -1),
  money: fc.integer({ min: 0, max: 900000000000 }),
  "both signs": fc.integer({ min: -900000000000, max: 900000000000 }),
  "a tiny range far out": fc.integer({ min: 899999999990, max: 900000000000 }),
  "a tiny range below zero": fc.integer({ min: -900000000000, max: -899999999990 }),
  holes: fc.oneof(fc.constant(NaN), fc.integer({ min: -50, max: 50 })),
  dates: fc.integer({ min: 18000, max: 21000 }),
} as const;

const short = 60;
const long = 4500;

describe.each(Object.entries(kinds))("orderStatistics of %s", (_, kind) => {
  it.each([
    ["short", short],
    ["long", long],
  ])("equals a plain sort of a %s column", (_length, length) => {
    fc.assert(
      fc.property(
        fc.array(kind, { minLength: 1, maxLength: 400 }),
        fc.array(fc.nat(length + 10), { minLength: 1, maxLength: 100 }),
        (sample, places) => {
          // Walking the sample in a large step spreads its values over the column.
          const values = Float64Array.from({ length }, (__, i) => sample[(i * 7919) % sample.length]);
          expect(difference(values, places)).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("orderStatistics", () => {
  it.each([short, long])("counts nothing in %d missing values", (length) => {
    const order = orderStatistics(new Float64Array(length).fill(NaN), () => [0]);
    expect([order.count, order.firstWithBelow(0)]).toEqual([0, undefined]);
  });

  it("counts nothing in an empty column", () => {
    expect(orderStatistics(new Float64Array(0), () => []).count).toBe(0);
  });

  it.each([short, long])("finds one value of %d", (length) => {
    const values = new Float64Array(length).fill(NaN);
    values[length - 1] = 7;
    const order = orderStatistics(values, () => [0]);
    expect([order.count, order.at(0), order.firstWithBelow(0), order.firstWithBelow(1)]).toEqual([
      1,
      7,
      7,
      undefined,
    ]);
  });

  it("takes the places from the count of values", () => {
    const values = Float64Array.from({ length: long }, (_, i) => (i % 2 === 0 ? NaN : i));
    const order = orderStatistics(values, (count) => [count - 1]);
    expect(order.at(long / 2 - 1)).toBe(long - 1);
  });

  it("skips to the next value where a value takes several buckets' worth of rows", () => {
    const values = Float64Array.from({ length: long }, (_, i) => (i < 4000 ? 0 : i));
    const order = orderStatistics(values, () => [1, 3999, 4000]);
    expect([order.firstWithBelow(1), order.firstWithBelow(3999), order.firstWithBelow(4000)]).toEqual([
      4000, 4000, 4000,
    ]);
  });

  it("reads a column that starts inside a buffer", () => {
    const values = Float64Array.from({ length: 6000 }, (_, i) => i).subarray(1000);
    expect(difference(values, [0, 17, 4999])).toBeNull();
  });

  it("does not change the column", () => {
    const values = Float64Array.from({ length: long }, (_, i) => (i * 7919) % 1000);
    const before = values.slice();
    orderStatistics(values, () => [5, 50]).at(5);
    expect(values).toEqual(before);
  });

  it("does not change a short column", () => {
    const values = Float64Array.of(3, 1, 2);
    orderStatistics(values, () => [0]).at(0);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
