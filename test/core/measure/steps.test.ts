import fc from "fast-check";
import { fixedSteps, makeSteps, stepColumn, stepOf } from "../../../src/core/measure/steps";

function filled(steps: Parameters<typeof stepColumn>[0], values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  const fill = stepColumn(steps, values);
  for (let start = 0; start < values.length; start += 2048) {
    const end = Math.min(values.length, start + 2048);
    fill(start, end, out.subarray(start, end));
  }
  return out;
}

describe("makeSteps", () => {
  it("leaves out steps that change nothing", () => {
    const { froms, scores } = makeSteps(
      [
        [1, 0],
        [2, 5],
        [3, 5],
        [4, 6],
      ],
      0,
      9,
    );
    expect([[...froms], [...scores]]).toEqual([
      [2, 4],
      [5, 6],
    ]);
  });

  it("keeps the last of several scores from one bound", () => {
    const { froms, scores } = makeSteps(
      [
        [2, 1],
        [2, 2],
        [2, 3],
      ],
      0,
      9,
    );
    expect([[...froms], [...scores]]).toEqual([[2], [3]]);
  });
});

describe("stepOf", () => {
  const steps = makeSteps(
    [
      [10, 1],
      [20, 2],
    ],
    0,
    0,
  );

  it.each([
    [9, 0],
    [10, 1],
    [19, 1],
    [20, 2],
    [1e15, 2],
    [-1e15, 0],
    [NaN, NaN],
  ])("gives the score of the last step %d reaches: %d", (value, score) => {
    expect(stepOf(steps, value)).toBe(score);
  });

  it("gives the base where there are no steps", () => {
    expect(stepOf(fixedSteps({ base: 7, steps: [] }), 5)).toBe(7);
  });
});

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 3, arbitrary: fc.maxSafeInteger() },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, NaN) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);

describe("stepColumn", () => {
  it("agrees with stepOf over long columns", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 300 }),
        fc.array(fc.tuple(value, fc.nat(200)), { maxLength: 100 }),
        fc.nat(3),
        (sample, pairs, base) => {
          const rising = pairs.filter(([from]) => from === from).sort(([a], [b]) => a - b);
          const steps = makeSteps(rising, base, 0);
          // The bounds themselves are among the values: there the side matters.
          const all = [...sample, ...steps.froms, ...[...steps.froms].map((from) => from - 1)];
          const values = Float64Array.from({ length: 5000 }, (_, i) => all[i % all.length]);
          const out = filled(steps, values);
          expect(values.findIndex((item, i) => !Object.is(out[i], stepOf(steps, item)))).toBe(-1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("reads a column that starts inside a buffer", () => {
    const values = Float64Array.from({ length: 6000 }, (_, i) => i).subarray(1000);
    const steps = makeSteps(
      [
        [1500, 1],
        [2500, 2],
        [3500, 3],
      ],
      0,
      0,
    );
    expect(filled(steps, values)).toEqual(values.map((item) => stepOf(steps, item)));
  });

  it("tells bounds apart that share their high bits", () => {
    const steps = makeSteps(
      [
        [1e12, 1],
        [1e12 + 1, 2],
        [1e12 + 2, 3],
      ],
      0,
      0,
    );
    const values = Float64Array.from({ length: 5000 }, (_, i) => 1e12 - 2 + (i % 6));
    expect(filled(steps, values)).toEqual(values.map((item) => stepOf(steps, item)));
  });
});
