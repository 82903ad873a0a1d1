import fc from "fast-check";
import { labelOf, measureOf, policyOf, schemeOf, tiersOf } from "../policy/policy-of";
import { evaluated } from "./compute";
import { rowsOf } from "./rows-of";

type Part = Readonly<Record<string, unknown>>;

const fields = [
  ...["a", "b"].map((id) => ({ id, type: "number", label: labelOf(id), headers: [] })),
  { id: "money", type: "money", label: labelOf("money"), headers: [] },
  { id: "t", type: "text", label: labelOf("t"), headers: [] },
];

function tiers(
  scheme: Part,
  columns: Parameters<typeof rowsOf>[0],
  parts: Part = {},
): readonly number[] | undefined {
  const policy = policyOf({ fields, schemes: [schemeOf("s", scheme)], ...parts });
  const found = evaluated(policy, rowsOf(columns)).tiers.get("s");
  return found && [...found];
}

describe("bands", () => {
  it("include the lower bound", () => {
    const scheme = { kind: "bands", of: "a", tiers: tiersOf(["high", 20], ["low", 10]) };
    expect(tiers(scheme, { a: [21, 20, 19, 10, 9] })).toEqual([1, 1, 2, 2, 0]);
  });

  it("leave missing untiered, also where the last tier is open", () => {
    const scheme = { kind: "bands", of: "a", tiers: tiersOf(["high", 20], ["low", null]) };
    expect(tiers(scheme, { a: [20, -1000000, null] })).toEqual([1, 2, 0]);
  });

  it("are not available without what they are of", () => {
    const scheme = { kind: "bands", of: "a", tiers: tiersOf(["all", 0]) };
    expect(tiers(scheme, { b: [1] })).toBeUndefined();
  });

  it("give nobody a top share of equal values", () => {
    const scheme = { kind: "bands", of: "a", tiers: tiersOf(["top", { quantile: [7, 10] }], ["rest", 0]) };
    expect(tiers(scheme, { a: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5] })).toEqual(new Array<number>(10).fill(2));
  });

  it("give the higher tier where fitted bounds fall together", () => {
    const scheme = {
      kind: "bands",
      of: "a",
      tiers: tiersOf(["top", { quantile: [8, 10] }], ["upper", { quantile: [5, 10] }], ["rest", 0]),
    };
    expect(tiers(scheme, { a: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2] })).toEqual([
      ...new Array<number>(9).fill(3),
      1,
    ]);
  });

  it("never rise while the value rises, and tier every value above the lowest bound", () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 90000000000 }), { minLength: 1, maxLength: 8 });
    const amounts = fc.array(fc.integer({ min: 0, max: 900000000000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(bounds, amounts, (cuts, fen) => {
        const falling = [...new Set([...cuts, 0])].sort((x, y) => y - x);
        const listed = falling.map(
          (from, i) => [`t${i}`, `${Math.floor(from / 100)}.${String(from % 100).padStart(2, "0")}`] as const,
        );
        const rising = [...fen, ...falling].sort((x, y) => x - y);
        const found =
          tiers({ kind: "bands", of: "money", tiers: tiersOf(...listed) }, { money: rising }) ?? [];
        expect(found).toHaveLength(rising.length);
        for (const [i, no] of found.entries()) {
          expect(no).toBeGreaterThan(0);
          expect(no).toBeLessThanOrEqual(found[i - 1] ?? 255);
        }
      }),
    );
  });
});

describe("a matrix", () => {
  const scheme = {
    kind: "matrix",
    x: { of: "a", cuts: [10, 20] },
    y: { of: "b", cuts: [5] },
    tiers: [
      { id: "best", label: labelOf("best"), cells: [[2, 1]] },
      {
        id: "good",
        label: labelOf("good"),
        cells: [
          [1, 1],
          [2, 0],
        ],
      },
      {
        id: "rest",
        label: labelOf("rest"),
        cells: [
          [0, 0],
          [0, 1],
          [1, 0],
        ],
      },
    ],
  };

  it("counts the cuts reached on both sides", () => {
    expect(tiers(scheme, { a: [9, 10, 19, 20, 20, 9], b: [4, 5, 4, 5, 4, 5] })).toEqual([3, 2, 3, 1, 2, 3]);
  });

  it.each([
    [
      [null, 9],
      [5, 5],
    ],
    [
      [9, 9],
      [null, 5],
    ],
    [
      [null, 9],
      [null, 5],
    ],
  ])("leaves a missing side untiered: %j %j", (a, b) => {
    expect(tiers(scheme, { a, b })?.[0]).toBe(0);
  });

  it("fits cuts of either side", () => {
    const fitted = {
      kind: "matrix",
      x: { of: "a", cuts: [{ quantile: [7, 10] }] },
      y: { of: "b", cuts: [5] },
      tiers: [
        { id: "best", label: labelOf("best"), cells: [[1, 1]] },
        {
          id: "rest",
          label: labelOf("rest"),
          cells: [
            [0, 0],
            [0, 1],
            [1, 0],
          ],
        },
      ],
    };
    const a = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(tiers(fitted, { a, b: a.map(() => 5) })).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1, 1]);
  });
});

describe("rules", () => {
  const rules = (...lines: readonly Part[]): Part => ({
    kind: "rules",
    rules: lines,
    tiers: tiersOf(["one", null], ["two", null], ["three", null]),
  });

  it("take the first that holds", () => {
    const scheme = rules({ when: "a > 5", tier: "two" }, { when: "a > 3", tier: "one" }, { tier: "three" });
    expect(tiers(scheme, { a: [6, 4, 1] })).toEqual([2, 1, 3]);
  });

  it("leave untiered what no rule meets", () => {
    expect(tiers(rules({ when: "a > 5", tier: "one" }), { a: [6, 5, null] })).toEqual([1, 0, 0]);
  });

  it("leave untiered what lacks a need, the last rule notwithstanding", () => {
    const scheme = { ...rules({ when: "a > 5", tier: "one" }, { tier: "two" }), needs: ["a"] };
    expect(tiers(scheme, { a: [6, 5, null] })).toEqual([1, 2, 0]);
  });

  it("need at least one of a list", () => {
    const scheme = { ...rules({ when: "a > 5", tier: "one" }, { tier: "two" }), needs: [["a", "b"]] };
    expect(tiers(scheme, { a: [null, 6, null], b: [null, null, 1] })).toEqual([0, 1, 2]);
  });

  it("need a text", () => {
    const scheme = { ...rules({ tier: "two" }), needs: ["t"] };
    expect(tiers(scheme, { t: ["x", null] })).toEqual([2, 0]);
  });

  it("may ask about what the list lacks where their needs are there", () => {
    const scheme = { ...rules({ when: "b > 5", tier: "one" }, { tier: "two" }), needs: ["a"] };
    expect(tiers(scheme, { a: [1] })).toEqual([2]);
  });

  it("use measures and other schemes", () => {
    const measures = [measureOf("p", { kind: "points", terms: [{ when: "a > 5", points: 9 }] })];
    const schemes = [
      schemeOf("s", rules({ when: "first == 'high' and p >= 9", tier: "one" }, { tier: "three" })),
      schemeOf("first", { kind: "bands", of: "b", tiers: tiersOf(["high", 5], ["low", 0]) }),
    ];
    expect(tiers({}, { a: [6, 6, 0], b: [5, 4, 5] }, { measures, schemes })).toEqual([1, 3, 3]);
  });
});
