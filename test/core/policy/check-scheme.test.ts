import { checkPolicy } from "../../../src/core";
import { documentOf, labelOf, policyOf, problemsOf, schemeOf, tiersOf } from "./policy-of";

type Part = Readonly<Record<string, unknown>>;

function bands(of: string, ...tiers: readonly (readonly [string, unknown])[]): Part {
  return { schemes: [schemeOf("s", { kind: "bands", of, tiers: tiersOf(...tiers) })] };
}

function rules(...lines: readonly Part[]): Part {
  return {
    schemes: [schemeOf("s", { kind: "rules", rules: lines, tiers: tiersOf(["one", null], ["two", null]) })],
  };
}

function matrix(x: Part, y: Part, cells: Readonly<Record<string, readonly (readonly number[])[]>>): Part {
  const tiers = Object.entries(cells).map(([id, own]) => ({ id, label: labelOf(id), cells: own }));
  return { schemes: [schemeOf("s", { kind: "matrix", x, y, tiers })] };
}

const products = { of: "productCount", cuts: [3] };
const assets = { of: "aum", cuts: ["500000"] };

describe("a scheme of bands", () => {
  it.each([
    ["money", bands("aum", ["high", "500000.01"], ["middle", "500000"], ["low", "0"])],
    ["numbers", bands("productCount", ["high", 5], ["low", 0])],
    ["numbers below zero", bands("productCount", ["high", 0], ["low", -5])],
    ["money below zero", bands("aum", ["high", "0"], ["low", "-0.5"])],
    ["an open last tier", bands("productCount", ["high", 5], ["low", null])],
    ["a single open tier", bands("productCount", ["all", null])],
    ["quantiles", bands("aum", ["high", { quantile: [9, 10] }], ["low", { quantile: [1, 2] }])],
    ["a quantile over a fixed bound", bands("aum", ["high", { quantile: [9, 10] }], ["low", "0"])],
    ["dates by their day number", bands("lastContact", ["late", 20757], ["early", 0])],
  ])("takes bounds of %s", (_, parts) => {
    expect(problemsOf(parts)).toEqual([]);
  });

  it("keeps the lower bounds in fen", () => {
    const policy = policyOf(bands("aum", ["high", "500000.5"], ["middle", "0.01"], ["low", "-0.5"]));
    expect(policy.schemes.get("s")?.tiers.map(({ from }) => from)).toEqual([
      { kind: "fixed", value: 50000050 },
      { kind: "fixed", value: 1 },
      { kind: "fixed", value: -50 },
    ]);
  });

  it.each([
    ["rising", bands("productCount", ["low", 0], ["high", 5]), "schemes/s/tiers/2: bounds-not-falling"],
    ["equal", bands("productCount", ["high", 5], ["low", 5]), "schemes/s/tiers/2: bounds-not-falling"],
    [
      "equal in another spelling",
      bands("aum", ["high", "5.0"], ["low", "5"]),
      "schemes/s/tiers/2: bounds-not-falling",
    ],
    [
      "equal further down",
      bands("productCount", ["a", 9], ["b", 5], ["c", 5]),
      "schemes/s/tiers/3: bounds-not-falling",
    ],
    [
      "equal quantiles",
      bands("aum", ["high", { quantile: [7, 10] }], ["low", { quantile: [70, 100] }]),
      "schemes/s/tiers/2: bounds-not-falling",
    ],
    [
      "rising quantiles",
      bands("aum", ["high", { quantile: [1, 2] }], ["low", { quantile: [9, 10] }]),
      "schemes/s/tiers/2: bounds-not-falling",
    ],
    [
      "open above",
      bands("productCount", ["high", null], ["low", 0]),
      "schemes/s/tiers/1: open-bound-not-last",
    ],
    ["numbers over money", bands("aum", ["all", 500000]), "schemes/s/tiers/all/from: bound-is-number"],
    ["money over numbers", bands("productCount", ["all", "5"]), "schemes/s/tiers/all/from: bound-is-money"],
    [
      "the whole population",
      bands("aum", ["all", { quantile: [10, 10] }]),
      "schemes/s/tiers/all/from: quantile",
    ],
    ["nobody below", bands("aum", ["all", { quantile: [0, 10] }]), "schemes/s/tiers/all/from: quantile"],
    [
      "a share above one",
      bands("aum", ["all", { quantile: [11, 10] }]),
      "schemes/s/tiers/all/from: quantile",
    ],
    ["a broken number", bands("productCount", ["all", 1.5]), "schemes/1/tiers/1/from: schema"],
    ["three decimals", bands("aum", ["all", "1.555"]), "schemes/1/tiers/1/from: money-text"],
    ["an exponent", bands("aum", ["all", "1e6"]), "schemes/1/tiers/1/from: money-text"],
    ["text", bands("aum", ["all", "50万"]), "schemes/1/tiers/1/from: money-text"],
    [
      "a quantile of three numbers",
      bands("aum", ["all", { quantile: [7, 10, 99] }]),
      "schemes/1/tiers/1/from: bound-form",
    ],
    [
      "a quantile of zero parts",
      bands("aum", ["all", { quantile: [1, 0] }]),
      "schemes/1/tiers/1/from/quantile/2: schema",
    ],
    ["an unknown measure", bands("noSuch", ["all", 0]), "schemes/s/of: unknown-name"],
    ["texts", bands("preferredChannel", ["all", 0]), "schemes/s/of: scale-does-not-fit"],
    ["flags", bands("doNotContact", ["all", 0]), "schemes/s/of: scale-does-not-fit"],
    ["no tiers", bands("aum"), "schemes/s/tiers: no-lines"],
    ["one tier twice", bands("productCount", ["all", 5], ["all", 0]), "schemes/s/tiers/all: id-taken"],
    ["a tier called untiered", bands("productCount", ["untiered", 0]), "schemes/s/tiers/untiered: id-taken"],
  ])("refuses bounds that are %s", (_, parts, problem) => {
    expect(problemsOf(parts)).toEqual([problem]);
  });

  it("refuses more than 200 tiers", () => {
    const many = Array.from({ length: 201 }, (_, i) => [`t${i}`, 1000 - i] as const);
    expect(problemsOf(bands("productCount", ...many))).toEqual(["schemes/s/tiers: too-many-tiers"]);
  });

  it("refuses an unknown ladder", () => {
    const schemes = [schemeOf("s", { kind: "bands", of: "aum", ladder: "no-such" })];
    expect(problemsOf({ schemes })).toContain("schemes/s/ladder: unknown-ladder");
  });

  it("refuses a ladder and tiers of its own together", () => {
    const ladder = {
      ...{ id: "l", label: labelOf("l"), unit: "yuan", date: "2026-11-01", source: "working" },
      tiers: [{ id: "all", label: labelOf("all"), from: "0", class: "everyday" }],
    };
    const schemes = [schemeOf("s", { kind: "bands", of: "aum", ladder: "l", tiers: tiersOf(["all", "0"]) })];
    expect(problemsOf({ ladders: [ladder], schemes })).toEqual(["schemes/s: ladder-or-tiers"]);
  });

  it("refuses neither ladder nor tiers", () => {
    const schemes = [schemeOf("s", { kind: "bands", of: "aum" })];
    expect(problemsOf({ schemes })).toContain("schemes/s: ladder-or-tiers");
  });
});

describe("a scheme of rules", () => {
  it("takes a last rule without a condition", () => {
    expect(problemsOf(rules({ when: "productCount > 2", tier: "one" }, { tier: "two" }))).toEqual([]);
  });

  it("takes several rules for one tier", () => {
    const lines = [1, 2, 3].map((n) => ({ when: `productCount == ${n}`, tier: "one" }));
    expect(problemsOf(rules(...lines))).toEqual([]);
  });

  it.each([
    [
      "a rule without a condition before the last",
      [{ tier: "one" }, { tier: "two" }],
      "schemes/s/rules/1: rule-not-last",
    ],
    [
      "an unknown tier",
      [{ when: "productCount > 2", tier: "three" }],
      "schemes/s/rules/1/tier: unknown-tier",
    ],
    [
      "a rule that is a number",
      [{ when: "productCount + 2", tier: "one" }],
      "schemes/s/rules/1/when: not-a-condition",
    ],
    [
      "a rule that is a money amount",
      [{ when: "aum", tier: "one" }],
      "schemes/s/rules/1/when: not-a-condition",
    ],
    ["an unknown name", [{ tier: "one", when: "noSuch > 2" }], "schemes/s/rules/1/when: unknown-name"],
    ["what cannot be read", [{ tier: "one", when: "(((" }], "schemes/s/rules/1/when: syntax"],
    ["an empty condition", [{ tier: "one", when: "" }], "schemes/1/rules/1/when: schema"],
    [
      "a condition that is too long",
      [{ tier: "one", when: "1".repeat(2001) }],
      "schemes/1/rules/1/when: schema",
    ],
    ["no rules", [], "schemes/s/rules: no-lines"],
  ])("refuses %s", (_, lines, problem) => {
    expect(problemsOf(rules(...lines))).toEqual([problem]);
  });

  it("names the second of two wrong rules", () => {
    const lines = [
      { when: "noSuch > 2", tier: "one" },
      { when: "productCount >", tier: "two" },
    ];
    expect(problemsOf(rules(...lines))).toEqual([
      "schemes/s/rules/1/when: unknown-name",
      "schemes/s/rules/2/when: syntax",
    ]);
  });

  it("takes a flag as a condition", () => {
    expect(problemsOf(rules({ when: "doNotContact", tier: "one" }))).toEqual([]);
  });
});

describe("a scheme of two measures", () => {
  const full = { now: [[1, 1]], batch: [[0, 1]], nurture: [[1, 0]], online: [[0, 0]] };

  it("takes cells that cover it", () => {
    expect(problemsOf(matrix(assets, products, full))).toEqual([]);
  });

  it("keeps the tier of every cell", () => {
    const scheme = policyOf(matrix(assets, products, full)).schemes.get("s");
    expect(scheme?.kind === "matrix" && scheme.tierNo).toEqual([
      [4, 2],
      [3, 1],
    ]);
  });

  it.each([
    ["a free cell", { ...full, online: [] }, "schemes/s/tiers: cell-free", "[0, 0]"],
    [
      "a cell taken twice",
      {
        ...full,
        online: [
          [0, 0],
          [1, 1],
        ],
      },
      "schemes/s/tiers/online: cell-taken",
      "[1, 1]",
    ],
    [
      "a cell right of it",
      {
        ...full,
        online: [
          [0, 0],
          [2, 0],
        ],
      },
      "schemes/s/tiers/online: cell-outside",
      "[2, 0]",
    ],
    [
      "a cell above it",
      {
        ...full,
        online: [
          [0, 0],
          [0, 2],
        ],
      },
      "schemes/s/tiers/online: cell-outside",
      "[0, 2]",
    ],
  ])("refuses %s and names it", (_, cells, problem, found) => {
    const parts = matrix(assets, products, cells);
    expect(problemsOf(parts)).toEqual([problem]);
    expect(checkPolicy(documentOf(parts)).findings[0]?.facts["found"]).toBe(found);
  });

  it.each([[[-1, 0]], [[0.5, 0]], [[0]], [[0, 0, 0]]])("refuses the cell %j", (cell) => {
    expect(problemsOf(matrix(assets, products, { ...full, online: [cell] }))).toHaveLength(1);
  });

  it("names the cut that does not rise", () => {
    const cuts = { of: "productCount", cuts: [50, 50, 90] };
    const cells = {
      all: [0, 1, 2, 3].flatMap((x) => [
        [x, 0],
        [x, 1],
      ]),
    };
    expect(problemsOf(matrix(cuts, { of: "aum", cuts: ["1"] }, cells))).toEqual([
      "schemes/s/x/cuts/2: cuts-not-rising",
    ]);
  });

  it.each([
    ["numbers over money", { of: "aum", cuts: [5] }, "schemes/s/x/cuts/1: bound-is-number"],
    ["money over numbers", { of: "productCount", cuts: ["5"] }, "schemes/s/x/cuts/1: bound-is-money"],
    ["an unknown measure", { of: "noSuch", cuts: [5] }, "schemes/s/x/of: unknown-name"],
    ["texts", { of: "preferredChannel", cuts: [5] }, "schemes/s/x/of: scale-does-not-fit"],
    ["no cuts", { of: "productCount", cuts: [] }, "schemes/1/x/cuts: schema"],
  ])("refuses an axis of %s", (_, axis, problem) => {
    expect(problemsOf(matrix(axis, products, full))).toContain(problem);
  });

  it("refuses an axis of a scheme", () => {
    const other = schemeOf("other", { kind: "bands", of: "aum", tiers: tiersOf(["all", "0"]) });
    const tiers = Object.entries(full).map(([id, cells]) => ({ id, label: labelOf(id), cells }));
    const s = schemeOf("s", { kind: "matrix", x: { of: "other", cuts: [1] }, y: products, tiers });
    expect(problemsOf({ schemes: [other, s] })).toContain("schemes/s/x/of: scale-does-not-fit");
  });
});
