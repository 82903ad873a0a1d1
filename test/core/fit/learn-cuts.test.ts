import fc from "fast-check";
import { isLearnt, learnCuts } from "../../../src/core/fit/learn-cuts";
import type { CutRequest } from "../../../src/core/measure/cuts";
import { stepOf } from "../../../src/core/measure/steps";
import type { CheckedBound, CheckedScale } from "../../../src/core/policy/checked-policy";

function scale(of: CheckedScale): CutRequest {
  return { at: "here", of: "a", ask: { kind: "scale", scale: of } };
}

/** Bounds from the lowest, scored 1, 2, … */
function bounds(...list: readonly CheckedBound[]): CutRequest {
  return {
    at: "here",
    of: "a",
    ask: { kind: "bounds", base: 0, bounds: list.map((bound, i) => [bound, i + 1]) },
  };
}

function scored(request: CutRequest, values: readonly (number | null)[]): (number | null)[] {
  const column = Float64Array.from(values, (value) => value ?? NaN);
  const steps = learnCuts(request, column);
  return Array.from(column, (value) => stepOf(steps, value)).map((score) => (score === score ? score : null));
}

const percentile = scale({ kind: "percentile" });
const bins = scale({ kind: "bins", bins: 5 });
const top: CutRequest = bounds({ kind: "quantile", of: [7, 10] });
const zeros = new Array<number>(7).fill(0);

describe("a position of 0 to 100", () => {
  it.each([
    [
      [1, 2, 3],
      [0, 50, 100],
    ],
    [
      [1, 2, 2, 3, null],
      [0, 33, 33, 100, null],
    ],
    [
      [...zeros, 5, 9, 20],
      [...zeros, 77, 88, 100],
    ],
    [
      [5, 5, 5],
      [0, 0, 0],
    ],
    [
      [2, 1],
      [100, 0],
    ],
    [
      [-5, 0, 5],
      [0, 50, 100],
    ],
  ])("of %j is %j", (values, positions) => {
    expect(scored(percentile, values)).toEqual(positions);
  });

  it("is learnt from one value as nothing", () => {
    expect(learnCuts(percentile, Float64Array.of(5, NaN)).froms).toHaveLength(0);
  });

  it("is the share of smaller values, whatever the column", () => {
    const value = fc.option(fc.integer({ min: -20, max: 20 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 60 }), (values) => {
        const there = values.flatMap((item) => (item === null ? [] : [item]));
        fc.pre(there.length > 1);
        const expected = values.map((item) =>
          item === null
            ? null
            : Math.floor((100 * there.filter((other) => other < item).length) / (there.length - 1)),
        );
        expect(scored(percentile, values)).toEqual(expected);
      }),
    );
  });
});

describe("five bins", () => {
  it.each([
    [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ],
    [
      [...zeros, 1, 2, 9],
      [1, 1, 1, 1, 1, 1, 1, 4, 5, 5],
    ],
    [
      [7, 7, 7, 7],
      [1, 1, 1, 1],
    ],
    [[3], [1]],
    [
      [null, 3],
      [null, 1],
    ],
  ])("of %j are %j", (values, numbers) => {
    expect(scored(bins, values)).toEqual(numbers);
  });

  it("count the cuts that enough values lie below, whatever the column", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }), (values) => {
        const cuts = [1, 2, 3, 4].map((k) =>
          [...values]
            .sort((a, b) => a - b)
            .find((cut) => 5 * values.filter((other) => other < cut).length >= k * values.length),
        );
        const expected = values.map(
          (value) => 1 + cuts.filter((cut) => cut !== undefined && value >= cut).length,
        );
        expect(scored(bins, values)).toEqual(expected);
      }),
    );
  });

  const few = scale({
    kind: "bins",
    bins: 5,
    few: {
      under: 4,
      bands: {
        base: 1,
        steps: [
          [10, 2],
          [20, 5],
        ],
      },
    },
  });

  it("are fixed for too few values", () => {
    expect(scored(few, [1, 10, null, 25])).toEqual([1, 2, null, 5]);
  });

  it("are fitted from the number of values on that is enough", () => {
    expect(scored(few, [1, 10, 25, 26])).toEqual([1, 2, 3, 4]);
  });

  it("remember how many values there were", () => {
    expect(learnCuts(few, Float64Array.of(1, 10, NaN)).customers).toBe(2);
  });
});

describe("the top 30 %", () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ],
    [
      [4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [null, 1, null],
      [null, 0, null],
    ],
    [
      [1, 2, 3],
      [0, 0, 0],
    ],
    [
      [1, 2, 3, 4],
      [0, 0, 0, 1],
    ],
  ])("of %j are %j", (values, reached) => {
    expect(scored(top, values)).toEqual(reached);
  });

  it("begins at the smallest value with seven tenths below it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (values) => {
        const cut = [...values]
          .sort((a, b) => a - b)
          .find((item) => 10 * values.filter((other) => other < item).length >= 7 * values.length);
        expect(scored(top, values)).toEqual(
          values.map((value) => (cut !== undefined && value >= cut ? 1 : 0)),
        );
      }),
    );
  });
});

describe("bounds", () => {
  it("that are fixed ask nothing of the population", () => {
    expect(scored(bounds({ kind: "fixed", value: 10 }, { kind: "fixed", value: 20 }), [9, 10, 20])).toEqual([
      0, 1, 2,
    ]);
  });

  it("give the higher score where they fall together", () => {
    const request = bounds({ kind: "quantile", of: [5, 10] }, { kind: "quantile", of: [8, 10] });
    expect(scored(request, [1, 1, 1, 1, 1, 1, 1, 1, 1, 2])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it.each([
    ["a percentile", percentile, true],
    ["bins", bins, true],
    ["interpolated bins", scale({ kind: "interpolated", bins: 5, plus: 1 }), true],
    ["a quantile", top, true],
    ["a fixed bound", bounds({ kind: "fixed", value: 1 }), false],
    ["a flag", scale({ kind: "flag", score: 1 }), false],
    ["fixed bands", scale({ kind: "bands", bands: { base: 0, steps: [] } }), false],
  ])("of %s are learnt: %j", (_, request, learnt) => {
    expect(isLearnt(request)).toBe(learnt);
  });
});

describe("interpolated bins", () => {
  const plus = (of: number): CutRequest => scale({ kind: "interpolated", bins: 5, plus: of });

  it("have their bounds at the quantiles of type 7 plus one", () => {
    // Quantiles of 1…6 at 20, 40, 60, 80 %: 2, 3, 4, 5.
    expect([...learnCuts(plus(1), Float64Array.of(1, 2, 3, 4, 5, 6)).froms]).toEqual([3, 4, 5, 6]);
  });

  it("are reached by whole numbers from a broken bound on", () => {
    // Quantiles of 0, 10, 20, 31: 6, 12, 18, 24.4.
    expect([...learnCuts(plus(0), Float64Array.of(31, 0, 20, 10)).froms]).toEqual([6, 12, 18, 25]);
    expect([...learnCuts(plus(1), Float64Array.of(31, 0, 20, 10)).froms]).toEqual([7, 13, 19, 26]);
  });

  it("skip what is missing", () => {
    expect([...learnCuts(plus(1), Float64Array.of(1, NaN, 2, 3, NaN, 4, 5, 6)).froms]).toEqual([3, 4, 5, 6]);
  });

  it("collapse for equal values to bin 1", () => {
    expect(scored(plus(1), [3, 3, 3, 3])).toEqual([1, 1, 1, 1]);
  });

  it("are 1 for everyone below the first bound", () => {
    expect(scored(plus(1), [1, 2, 3, 4, 5, 6])).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it("agree with the quantiles of R, whatever the column", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 1, maxLength: 60 }),
        fc.nat(3),
        (values, more) => {
          const ordered = [...values].sort((a, b) => a - b);
          const bound = (k: number): number => {
            // In fifths, to stay with whole numbers.
            const place = Math.floor(((values.length - 1) * k) / 5);
            const rest = (values.length - 1) * k - place * 5;
            const [low = 0, high = low] = ordered.slice(place, place + 2);
            return 5 * low + rest * (high - low) + 5 * more;
          };
          const expected = values.map(
            (value) => 1 + [1, 2, 3, 4].filter((k) => 5 * value >= bound(k)).length,
          );
          expect(scored(plus(more), values)).toEqual(expected);
        },
      ),
    );
  });

  it("learn from long columns what a sort would say", () => {
    const values = Float64Array.from({ length: 5001 }, (_, i) => (i * 7919) % 5001);
    expect([...learnCuts(plus(1), values).froms]).toEqual([1001, 2001, 3001, 4001]);
  });
});
