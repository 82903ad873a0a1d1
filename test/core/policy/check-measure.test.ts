import { expressionOf, measureOf, policyOf, problemsOf, schemeOf, tiersOf } from "./policy-of";

type Part = Readonly<Record<string, unknown>>;

function measure(parts: Part): Part {
  return { measures: [measureOf("m", parts)] };
}

function weighted(of: string, scale: Part): Part {
  return measure({ kind: "weighted", terms: [{ of, weight: 1, scale }] });
}

const percentile = { kind: "percentile" };

describe("a measure that is an expression", () => {
  it.each([
    ["aum + 1", "yuan"],
    ["aum + 1", "yuan/year"],
    ["productCount + 1", "count"],
    ["div(aum, 100)", "yuan"],
    ["div(aum, aumAverage)", "score"],
    ["days(lastContact, asOf)", "days"],
    ["aum > 5", "flag"],
    ["doNotContact", "flag"],
  ])("takes %s in %s", (value, unit) => {
    expect(problemsOf({ measures: [expressionOf("m", value, unit)] })).toEqual([]);
  });

  it.each([
    ["aum + 1", "score"],
    ["productCount", "yuan"],
    ["aum > 5", "score"],
    ["productCount", "flag"],
    ["lastContact", "days"],
    ["preferredChannel", "score"],
  ])("refuses %s in %s", (value, unit) => {
    expect(problemsOf({ measures: [expressionOf("m", value, unit)] })).toEqual([
      "measures/m/unit: unit-does-not-fit",
    ]);
  });

  it("names the place of what cannot be read", () => {
    expect(problemsOf({ measures: [expressionOf("m", "alert(1)")] })).toEqual([
      "measures/m/value: unknown-function",
    ]);
  });

  it("finds a measure by its Chinese label", () => {
    const measures = [expressionOf("a", "productCount"), expressionOf("b", "产品数 + 1")];
    expect(policyOf({ measures }).measures.get("b")?.uses).toEqual(["productCount"]);
  });
});

describe("a measure that is a sum", () => {
  const sum = (unit: string, ...terms: readonly Part[]): Part => measure({ kind: "sum", unit, terms });

  it("takes rates of money", () => {
    expect(problemsOf(sum("yuan/year", { of: "aum", rate: -100000 }, { of: "aumAverage" }))).toEqual([]);
  });

  it.each([
    ["an unknown name", sum("yuan", { of: "noSuch" }), "measures/m/terms/1: unknown-name"],
    ["a label in place of an id", sum("yuan", { of: "AUM" }), "measures/1/terms/1/of: camel-id"],
    [
      "a number among money",
      sum("yuan", { of: "aum" }, { of: "productCount" }),
      "measures/m/terms/2: mixed-types",
    ],
    ["money among numbers", sum("count", { of: "aum" }), "measures/m/terms/1: mixed-types"],
    ["a date", sum("count", { of: "lastContact" }), "measures/m/terms/1: sum-of-what"],
    ["a text", sum("count", { of: "preferredChannel" }), "measures/m/terms/1: sum-of-what"],
    [
      "an unknown column to replace it",
      sum("yuan", { of: "aum", unless: "noSuch" }),
      "measures/m/terms/1/unless: unknown-name",
    ],
    ["no terms", sum("yuan"), "measures/m/terms: no-lines"],
    ["a broken rate", sum("yuan", { of: "aum", rate: 0.5 }), "measures/1/terms/1/rate: schema"],
    ["a rate above 1000 %", sum("yuan", { of: "aum", rate: 100001 }), "measures/1/terms/1/rate: schema"],
    ["an unknown basis", sum("yuan", { of: "aum", basis: "weekly" }), "measures/1/terms/1/basis: schema"],
  ])("refuses %s", (_, parts, problem) => {
    expect(problemsOf(parts)).toEqual([problem]);
  });

  it("refuses an unknown given column", () => {
    expect(
      problemsOf(measure({ kind: "sum", unit: "yuan", given: "noSuch", terms: [{ of: "aum" }] })),
    ).toEqual(["measures/m/given: unknown-name"]);
  });

  it("is computed after the given column and the terms", () => {
    const measures = [
      measureOf("m", { kind: "sum", unit: "yuan", given: "g", terms: [{ of: "t" }] }),
      expressionOf("t", "aum * 2", "yuan"),
      expressionOf("g", "aum * 3", "yuan"),
    ];
    expect(
      policyOf({ measures })
        .order.map(({ id }) => id)
        .at(-1),
    ).toBe("m");
  });
});

describe("a measure of points", () => {
  const points = (...terms: readonly Part[]): Part => measure({ kind: "points", terms });

  it("takes conditions, flags and negative points", () => {
    const terms = [
      { when: "aum > 5", points: 10 },
      { when: "doNotContact", points: -5, group: "g" },
    ];
    expect(problemsOf(points(...terms))).toEqual([]);
  });

  it.each([
    ["a number", points({ when: "productCount", points: 1 }), "measures/m/terms/1/when: not-a-condition"],
    ["an unknown name", points({ when: "noSuch > 1", points: 1 }), "measures/m/terms/1/when: unknown-name"],
    ["broken points", points({ when: "aum > 1", points: 0.5 }), "measures/1/terms/1/points: schema"],
    ["no terms", points(), "measures/m/terms: no-lines"],
    [
      "a negative cap",
      measure({ kind: "points", cap: -1, terms: [{ when: "aum > 1", points: 1 }] }),
      "measures/1/cap: schema",
    ],
  ])("refuses %s", (_, parts, problem) => {
    expect(problemsOf(parts)).toEqual([problem]);
  });
});

describe("a weighted measure", () => {
  it.each([
    ["a position", "aum", percentile],
    ["a position of dates", "lastContact", percentile],
    ["bands of money", "aum", { kind: "bands", bands: [{ from: "5", score: 100 }, { score: 10 }] }],
    ["bands of numbers", "productCount", { kind: "bands", bands: [{ from: 5, score: 100 }] }],
    ["a flag", "doNotContact", { kind: "flag", score: 100 }],
    ["bins", "productCount", { kind: "bins", bins: 5 }],
    ["bins with bands for few", "aum", { kind: "bins", bins: 5, few: { under: 25, bands: [{ score: 1 }] } }],
    ["interpolated bins", "aum", { kind: "interpolated", bins: 5, plus: 1 }],
  ])("takes %s", (_, of, scale) => {
    expect(problemsOf(weighted(of, scale))).toEqual([]);
  });

  it.each([
    ["a position of texts", "preferredChannel", percentile, "measures/m/terms/1/scale: scale-does-not-fit"],
    ["a position of flags", "doNotContact", percentile, "measures/m/terms/1/scale: scale-does-not-fit"],
    [
      "a flag of numbers",
      "productCount",
      { kind: "flag", score: 1 },
      "measures/m/terms/1/scale: scale-does-not-fit",
    ],
    [
      "bands of money with numbers",
      "aum",
      { kind: "bands", bands: [{ from: 5, score: 1 }] },
      "measures/m/terms/1/scale/bands/1: bound-is-number",
    ],
    [
      "bands that do not fall",
      "productCount",
      {
        kind: "bands",
        bands: [
          { from: 5, score: 1 },
          { from: 5, score: 2 },
        ],
      },
      "measures/m/terms/1/scale/bands/2: bounds-not-falling",
    ],
    [
      "bands for few that are open above",
      "productCount",
      { kind: "bins", bins: 5, few: { under: 25, bands: [{ score: 1 }, { from: 5, score: 2 }] } },
      "measures/m/terms/1/scale/few/bands/1: open-bound-not-last",
    ],
    ["one bin", "aum", { kind: "bins", bins: 1 }, "measures/1/terms/1/scale/bins: schema"],
    ["101 bins", "aum", { kind: "bins", bins: 101 }, "measures/1/terms/1/scale/bins: schema"],
    ["an unknown scale", "aum", { kind: "log" }, "measures/1/terms/1/scale/kind: schema"],
    ["an unknown name", "noSuch", percentile, "measures/m/terms/1: unknown-name"],
  ])("refuses %s", (_, of, scale, problem) => {
    expect(problemsOf(weighted(of, scale))).toEqual([problem]);
  });

  it.each([0, -1, 0.5])("refuses the weight %d", (weight) => {
    expect(
      problemsOf(measure({ kind: "weighted", terms: [{ of: "aum", weight, scale: percentile }] })),
    ).toContain("measures/1/terms/1/weight: schema");
  });

  it("refuses a scheme as a part", () => {
    const schemes = [schemeOf("s", { kind: "bands", of: "aum", tiers: tiersOf(["all", "0"]) })];
    expect(problemsOf({ ...weighted("s", percentile), schemes })).toEqual([
      "measures/m/terms/1/scale: scale-does-not-fit",
    ]);
  });

  it("gives each part a place of its own", () => {
    const terms = ["aum", "aum", "productCount"].map((of) => ({ of, weight: 1, scale: percentile }));
    const m = policyOf(measure({ kind: "weighted", terms })).measures.get("m");
    expect(m?.kind === "weighted" && m.terms.map(({ at }) => at)).toEqual([
      "measures/m/aum",
      "measures/m/aum/2",
      "measures/m/productCount",
    ]);
  });
});
