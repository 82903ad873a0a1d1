import { builtInPolicy } from "../../../src/policies/built-in";
import { checked, expressionOf, labelOf, measureOf } from "../policy/policy-of";
import { evaluated, measured, plain } from "./compute";
import { rowsOf } from "./rows-of";

type Part = Readonly<Record<string, unknown>>;
type Columns = Parameters<typeof measured>[1];

const fields = [
  ...["demand", "time", "funds", "fees", "givenValue"].map((id) => ({
    id,
    type: "money",
    label: labelOf(id),
    headers: [],
  })),
  ...["a", "b", "c", "d"].map((id) => ({ id, type: "number", label: labelOf(id), headers: [] })),
  ...["yes", "other"].map((id) => ({ id, type: "flag", label: labelOf(id), headers: [] })),
];

function of(kind: string, parts: Part, ...others: readonly Part[]): Part {
  return { fields, measures: [measureOf("m", { kind, ...parts }), ...others] };
}

describe("a sum", () => {
  const sum = (terms: readonly Part[], parts: Part = {}): Part =>
    of("sum", { unit: "yuan", terms, ...parts });
  const rates = [
    { of: "demand", rate: 120 },
    { of: "time", rate: 40 },
  ];

  it("adds money times rate and divides once", () => {
    // 0.5 + 0.5 fen: rounded part by part it would be nothing.
    expect(
      measured(
        sum([
          { of: "demand", rate: 5000 },
          { of: "time", rate: 5000 },
        ]),
        { demand: [1], time: [1] },
      ),
    ).toEqual([1]);
  });

  it("divides a negative sum towards zero", () => {
    expect(measured(sum([{ of: "demand", rate: -1 }]), { demand: [9999] })).toEqual([0]);
    expect(measured(sum([{ of: "demand", rate: -1 }]), { demand: [10001] })).toEqual([-1]);
  });

  it("adds a term without a rate as it is", () => {
    expect(
      measured(sum([{ of: "demand", rate: 10000 }, { of: "fees" }]), { demand: [5], fees: [7] }),
    ).toEqual([12]);
  });

  it("leaves a column the list lacks out for all customers", () => {
    expect(measured(sum(rates), { demand: [1000000, 2000000] })).toEqual([12000, 24000]);
  });

  it("is missing where a cell of a mapped column is blank", () => {
    expect(measured(sum(rates), { demand: [1000000, 1000000], time: [null, 0] })).toEqual([null, 12000]);
  });

  it("is missing where a term without a rate is blank", () => {
    expect(measured(sum([{ of: "fees" }]), { fees: [null, 0] })).toEqual([null, 0]);
  });

  it("is not available without any of its columns", () => {
    expect(measured(sum(rates), { a: [1] })).toBeUndefined();
  });

  it("leaves a term out where the list has the column that replaces it", () => {
    const terms = [...rates, { of: "funds", rate: 60, unless: "fees" }, { of: "fees" }];
    expect(measured(sum(terms), { demand: [0], funds: [1000000] })).toEqual([6000]);
    expect(measured(sum(terms), { demand: [0], funds: [1000000], fees: [5] })).toEqual([5]);
  });

  it("leaves a replaced term out even where the replacing cell is blank", () => {
    const terms = [{ of: "funds", rate: 60, unless: "fees" }, { of: "fees" }];
    expect(measured(sum(terms), { funds: [1000000], fees: [null] })).toEqual([null]);
  });

  it("counts a term only on the basis it asks for", () => {
    const terms = [
      { of: "demand", rate: 120 },
      { of: "funds", rate: 200, basis: "premium12m" },
    ];
    const columns = { demand: [1000000], funds: [1000000] };
    expect(measured(sum(terms), columns, { bases: { funds: "premium12m" } })).toEqual([32000]);
    expect(measured(sum(terms), columns, { bases: { funds: "balance" } })).toEqual([12000]);
    expect(measured(sum(terms), columns)).toEqual([12000]);
  });

  it("takes the given column instead, blanks included", () => {
    expect(
      measured(sum(rates, { given: "givenValue" }), { demand: [1000000, 1000000], givenValue: [77, null] }),
    ).toEqual([77, null]);
  });

  it("computes the terms where the given column is not there", () => {
    expect(measured(sum(rates, { given: "givenValue" }), { demand: [1000000] })).toEqual([12000]);
  });

  it("is missing beyond exact whole numbers", () => {
    expect(measured(sum([{ of: "demand", rate: 100000 }]), { demand: [900000000000, 90071992547] })).toEqual([
      null,
      900719925470,
    ]);
  });

  it("is missing where a part alone is beyond exact whole numbers", () => {
    // The true sum is 899999999993 × 1 bp; two rounded parts would give something near it.
    const terms = [
      { of: "demand", rate: 100000 },
      { of: "demand", rate: -99999 },
    ];
    expect(measured(sum(terms), { demand: [899999999993] })).toEqual([null]);
  });

  it("is missing where terms without a rate leave exact whole numbers", () => {
    const terms = [{ of: "big" }, { of: "big" }];
    const parts = of("sum", { unit: "yuan", terms }, expressionOf("big", "demand * 9000", "yuan"));
    expect(measured(parts, { demand: [900000000000] })).toEqual([null]);
  });

  it("is missing where a need is missing", () => {
    expect(measured(sum(rates, { needs: ["a"] }), { demand: [1000000, 1000000], a: [1, null] })).toEqual([
      12000,
      null,
    ]);
  });

  it("needs one of a list", () => {
    const parts = sum(rates, { needs: [["a", "b"]] });
    expect(measured(parts, { demand: [1000000, 1000000], a: [1, null] })).toEqual([12000, null]);
    expect(measured(parts, { demand: [1000000] })).toBeUndefined();
  });
});

describe("contributionValue of the built-in policy", () => {
  const policy = checked(builtInPolicy("rm-book"));
  const book = {
    depositsDemand: [30000000],
    depositsTime: [20000000],
    funds: [10000000],
    mortgage: [50000000],
  };
  const value = (columns: Columns, bases: Parameters<typeof rowsOf>[1] = {}) =>
    plain(evaluated(policy, rowsOf(columns, bases)).measures.get("contributionValue"));

  it("is 8,250.00 for demand 30万, time 20万, funds 10万 and mortgage 50万", () => {
    expect(value(book)).toEqual([825000]);
  });

  it("is 8,650.00 with fee income 1,000, funds left out", () => {
    expect(value({ ...book, feeIncome: [100000] })).toEqual([865000]);
  });

  it("takes what the bank gives as contribution", () => {
    expect(value({ ...book, contributionGiven: [123456] })).toEqual([123456]);
  });

  it("leaves a balance of insurance out", () => {
    expect(value({ ...book, insurance: [10000000] }, { insurance: "balance" })).toEqual([825000]);
  });

  it("counts the insurance premiums of twelve months", () => {
    expect(value({ ...book, insurance: [10000000] }, { insurance: "premium12m" })).toEqual([1025000]);
  });

  it("counts the sales of precious metals of twelve months", () => {
    expect(value({ ...book, preciousMetals: [10000000] }, { preciousMetals: "sales12m" })).toEqual([925000]);
  });

  it("counts a consumer loan at 30 bp", () => {
    expect(value({ ...book, consumerLoans: [10000000] })).toEqual([855000]);
  });

  it("is 1,170.00 for demand 3万, funds 0.5万 and mortgage 12万", () => {
    expect(value({ depositsDemand: [3000000], funds: [500000], mortgage: [12000000] })).toEqual([117000]);
  });
});

describe("points", () => {
  const points = (terms: readonly Part[], parts: Part = {}): Part => of("points", { terms, ...parts });
  const over = (id: string, than: number, worth: number, group?: string): Part => ({
    when: `${id} > ${than}`,
    points: worth,
    ...(group === undefined ? {} : { group }),
  });

  it("adds what holds", () => {
    expect(measured(points([over("a", 1, 10), over("b", 1, 5)]), { a: [2, 2, 0], b: [2, 0, 0] })).toEqual([
      15, 10, 0,
    ]);
  });

  it("counts a group once with its largest", () => {
    const terms = [over("a", 0, 40, "g"), over("a", 5, 50, "g"), over("a", 9, 30, "g"), over("b", 0, 1)];
    expect(measured(points(terms), { a: [1, 6, 10, 0], b: [1, 1, 1, 1] })).toEqual([41, 51, 51, 1]);
  });

  it("keeps groups apart", () => {
    expect(measured(points([over("a", 0, 40, "g"), over("a", 0, 50, "h")]), { a: [1] })).toEqual([90]);
  });

  it("counts the largest of a group whose points are negative", () => {
    expect(measured(points([over("a", 0, -9, "g"), over("a", 0, -4, "g")]), { a: [1, 0] })).toEqual([-4, 0]);
  });

  it("stops at the cap", () => {
    const terms = [over("a", 0, 60), over("b", 0, 40), over("c", 0, 1)];
    expect(measured(points(terms, { cap: 100 }), { a: [1, 1], b: [1, 1], c: [1, 0] })).toEqual([100, 100]);
  });

  it("is missing where nothing it asks about is known", () => {
    const terms = [over("a", 0, 60), over("b", 0, 40)];
    expect(measured(points(terms), { a: [null, null, 0], b: [null, 1, null] })).toEqual([null, 40, 0]);
  });

  it("does not ask about a column the list lacks", () => {
    const terms = [over("a", 0, 60), { when: "not (b > 0)", points: 7 }];
    expect(measured(points(terms), { a: [1, 0] })).toEqual([60, 0]);
  });

  it("is not available without any of its columns", () => {
    expect(measured(points([over("a", 0, 60)]), { b: [1] })).toBeUndefined();
  });

  it("counts a flag that says yes", () => {
    expect(measured(points([{ when: "yes", points: 5 }]), { yes: [1, 0, null] })).toEqual([5, 0, null]);
  });

  it("holds over many blocks of rows", () => {
    const a = Float64Array.from({ length: 5000 }, (_, i) => i % 3);
    const values = measured(points([over("a", 0, 1, "g"), over("a", 1, 2, "g")]), { a });
    expect(values).toEqual(Array.from(a));
  });
});

describe("a weighted measure", () => {
  const direct = (id: string, weight: number): Part => ({
    of: id,
    weight,
    // Bands from 0 to 100 in steps of one give the number itself.
    scale: {
      kind: "bands",
      bands: Array.from({ length: 101 }, (_, i) => ({ from: 100 - i, score: 100 - i })),
    },
  });
  const score = of("weighted", {
    terms: [direct("a", 50), direct("b", 25), direct("c", 15), direct("d", 10)],
  });

  it.each([
    ["90, 80, 50, 20", [90, 80, 50, 20], 74],
    ["90, 50, 20 without the second", [90, null, 50, 20], 72],
    ["80, 80, 80, 79", [80, 80, 80, 79], 79],
    ["only the last", [null, null, null, 33], 33],
    ["100 everywhere", [100, 100, 100, 100], 100],
    ["0 everywhere", [0, 0, 0, 0], 0],
    ["nothing", [null, null, null, null], null],
  ])("of %s gives %j: %j", (_, [a = null, b = null, c = null, d = null], result) => {
    // The second row makes every column one of numbers.
    expect(measured(score, { a: [a, 1], b: [b, 1], c: [c, 1], d: [d, 1] })?.[0]).toBe(result);
  });

  it("reweights where the list lacks a column as where a cell is blank", () => {
    expect(measured(score, { a: [90], c: [50], d: [20] })).toEqual([72]);
  });

  it("is not available without any of its columns", () => {
    expect(measured(score, { demand: [1] })).toBeUndefined();
  });

  it("gives a flag its score, no and blank being 0 and missing", () => {
    const parts = of("weighted", {
      terms: [{ of: "yes", weight: 3, scale: { kind: "flag", score: 80 } }, direct("a", 1)],
    });
    expect(measured(parts, { yes: [1, 0, null], a: [40, 40, 40] })).toEqual([70, 10, 40]);
  });

  it("scores bands from the lower bound on, 0 below the last", () => {
    const scale = {
      kind: "bands",
      bands: [
        { from: 10, score: 100 },
        { from: 5, score: 50 },
      ],
    };
    const parts = of("weighted", { terms: [{ of: "a", weight: 1, scale }] });
    expect(measured(parts, { a: [10, 9, 5, 4, -1, null] })).toEqual([100, 50, 50, 0, 0, null]);
  });

  it("scores what lies below bands that are open", () => {
    const scale = { kind: "bands", bands: [{ from: 10, score: 100 }, { score: 7 }] };
    const parts = of("weighted", { terms: [{ of: "a", weight: 1, scale }] });
    expect(measured(parts, { a: [10, -99] })).toEqual([100, 7]);
  });

  it("is missing where one customer alone would be its own percentile", () => {
    const parts = of("weighted", { terms: [{ of: "a", weight: 1, scale: { kind: "percentile" } }] });
    expect(measured(parts, { a: [5] })).toEqual([null]);
  });
});

describe("contributionScore of the built-in policy", () => {
  const policy = checked(builtInPolicy("rm-book"));

  it("is missing where assets and contribution both are", () => {
    const columns = { aum: [null, 100, 200], productCount: [3, 1, 2], feeIncome: [null, 1, 2] };
    expect(plain(evaluated(policy, rowsOf(columns)).measures.get("contributionScore"))?.[0]).toBeNull();
  });

  it("counts without assets where the contribution is known", () => {
    const columns = { aum: [null, 100, 200], feeIncome: [5, 1, 2] };
    expect(plain(evaluated(policy, rowsOf(columns)).measures.get("contributionScore"))?.[0]).toBe(100);
  });
});
