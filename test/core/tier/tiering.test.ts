import fc from "fast-check";
import {
  assetsOf,
  chooseLadder,
  fit,
  gapOf,
  modelJson,
  primaryScheme,
  readModelJson,
  tierWith,
} from "../../../src/core";
import { builtInLadderIds, builtInPolicy } from "../../../src/policies/built-in";
import { plain } from "../measure/compute";
import { rowsOf } from "../measure/rows-of";
import { checked, expressionOf, labelOf, policyOf, schemeOf, tiersOf } from "../policy/policy-of";
import { tieringOf, tierIds } from "./tiering-of";

const document = checked(builtInPolicy("rm-book")).document;
const retail = checked(document);
const hexun = checked(chooseLadder(document, "hexun"));

function gaps(policy: typeof retail, fen: number): readonly (number | null)[] {
  const tiering = tieringOf(policy, { aumAverage: [fen] });
  const scheme = primaryScheme(policy);
  if (!scheme) throw new Error("no scheme");
  const { up, down } = gapOf(scheme, tiering.evaluation, 0);
  return [up === up ? up : null, down === down ? down : null];
}

describe("the ladder retail", () => {
  it.each([
    [49999999, "vip", 1, 29999999],
    [50000000, "wealth", 150000000, 0],
    [48200000, "vip", 1800000, 28200000],
    [0, "everyday", 5000000, 0],
    [1, "everyday", 4999999, 1],
    [4999999, "everyday", 1, 4999999],
    [5000000, "gold", 15000000, 0],
    [19999999, "gold", 1, 14999999],
    [20000000, "vip", 30000000, 0],
    [199999999, "wealth", 1, 149999999],
    [200000000, "diamond", 400000000, 0],
    [599999999, "diamond", 1, 399999999],
    [600000000, "private", null, 0],
    [900000000000, "private", null, 899400000000],
  ])("puts %d fen into %s, gaps %j and %j", (fen, tier, up, down) => {
    expect(tierIds(tieringOf(retail, { aumAverage: [fen] }), "ladder")).toEqual([tier]);
    expect(gaps(retail, fen)).toEqual([up, down]);
  });

  it("leaves missing and negative assets untiered, without gaps", () => {
    expect(tierIds(tieringOf(retail, { aumAverage: [null, -1] }), "ladder")).toEqual([
      "untiered",
      "untiered",
    ]);
    expect(gaps(retail, NaN)).toEqual([null, null]);
  });

  it("takes the monthly average before the point balance", () => {
    const tiering = tieringOf(retail, { aumAverage: [5000000, null], aum: [60000000, 60000000] });
    expect(tierIds(tiering, "ladder")).toEqual(["gold", "wealth"]);
  });

  it("is not available without an amount", () => {
    const { evaluation } = tieringOf(retail, { productCount: [1] });
    expect([evaluation.tiers.has("ladder"), evaluation.lacks.get("ladder")]).toEqual([
      false,
      [["aumAverage", "aum"]],
    ]);
  });
});

describe("the ladder hexun", () => {
  it.each([
    [499999999, "middle"],
    [500000000, "hnw"],
    [49999999, "core"],
    [50000000, "middle"],
    [0, "core"],
  ])("puts %d fen into %s", (fen, tier) => {
    expect(tierIds(tieringOf(hexun, { aumAverage: [fen] }), "ladder")).toEqual([tier]);
  });
});

describe.each(builtInLadderIds)("the ladder %s", (ladder) => {
  const policy = checked(chooseLadder(document, ladder));
  const cuts = (policy.document.ladders.find(({ id }) => id === ladder)?.tiers ?? []).flatMap(({ from }) =>
    from === undefined ? [] : [Math.round(Number(from) * 100)],
  );

  it("gives every amount a tier whose number never rises with the amount", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900000000000 }), { minLength: 1, maxLength: 50 }),
        (amounts) => {
          const rising = [...amounts, ...cuts, ...cuts.map((cut) => Math.max(0, cut - 1))].sort(
            (a, b) => a - b,
          );
          const numbers = tieringOf(policy, { aumAverage: rising }).evaluation.tiers.get("ladder") ?? [];
          for (const [i, no] of numbers.entries()) {
            expect(no).toBeGreaterThan(0);
            expect(no).toBeLessThanOrEqual(numbers[i - 1] ?? 255);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reaches the next tier with the gap, and not a fen before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900000000000 }), (fen) => {
        const [up] = gaps(policy, fen);
        if (up === null || up === undefined) return;
        const numbers = tieringOf(policy, { aumAverage: [fen, fen + up - 1, fen + up] }).evaluation.tiers.get(
          "ladder",
        );
        const [own = 0, before, reached] = numbers ?? [];
        expect([before, reached]).toEqual([own, own - 1]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the weighted assets `half`", () => {
  const value = "depositsDemand * 10000 + depositsTime * 10000 + funds * 5000 >= 500000 * 10000";
  const policy = policyOf({
    fields: ["depositsDemand", "depositsTime", "funds"],
    measures: [expressionOf("m", value, "flag")],
  });

  it("are 50万 of deposits 30万 and funds 40万", () => {
    const columns = {
      depositsDemand: [30000000, 29999999],
      depositsTime: [0, 0],
      funds: [40000000, 40000000],
    };
    expect(plain(tieringOf(policy, columns).evaluation.measures.get("m"))).toEqual([1, 0]);
  });
});

describe("RFM with fixed cuts", () => {
  const AS_OF = 20757;

  it.each([
    [0, 5],
    [7, 5],
    [8, 4],
    [30, 4],
    [31, 3],
    [90, 3],
    [91, 2],
    [180, 2],
    [181, 1],
  ])("scores %d days since the last transaction %d", (days, score) => {
    const tiering = tieringOf(retail, { lastTransaction: [AS_OF - days] }, AS_OF);
    expect(plain(tiering.evaluation.measures.get("recencyScore"))).toEqual([score]);
  });

  it.each([
    [0, 1],
    [1, 2],
    [2, 2],
    [3, 3],
    [5, 3],
    [6, 4],
    [11, 4],
    [12, 5],
    [99, 5],
  ])("scores %d transactions %d", (transactions90d, score) => {
    const tiering = tieringOf(retail, { transactions90d: [transactions90d] });
    expect(plain(tiering.evaluation.measures.get("frequencyScore"))).toEqual([score]);
  });

  it.each([
    [0, 1],
    [4999999, 1],
    [5000000, 2],
    [20000000, 3],
    [50000000, 4],
    [199999999, 4],
    [200000000, 5],
  ])("scores %d fen %d", (aum, score) => {
    const tiering = tieringOf(retail, { aum: [aum] });
    expect(plain(tiering.evaluation.measures.get("monetaryScore"))).toEqual([score]);
  });

  it.each([
    [24, 5],
    [25, 1],
  ])("are fixed up to 24 customers: the last of %d equal ones scores %d", (count, score) => {
    const tiering = tieringOf(retail, { transactions90d: new Array<number>(count).fill(12) });
    expect(plain(tiering.evaluation.measures.get("frequencyScore"))?.at(-1)).toBe(score);
  });

  it("leaves untiered whoever lacks a digit", () => {
    const columns = {
      lastTransaction: [AS_OF, null, AS_OF, AS_OF],
      transactions90d: [12, 12, null, 12],
      aum: [200000000, 200000000, 200000000, null],
    };
    expect(tierIds(tieringOf(retail, columns, AS_OF), "rfm")).toEqual([
      "core",
      "untiered",
      "untiered",
      "untiered",
    ]);
  });

  it.each([
    [0, 12, 200000000, "core"],
    [0, 12, 0, "active"],
    [0, 0, 200000000, "large-infrequent"],
    [0, 0, 0, "recent"],
    [99, 12, 200000000, "retain"],
    [99, 12, 0, "regular"],
    [99, 0, 200000000, "dormant-large"],
    [99, 0, 0, "inactive"],
    [30, 6, 50000000, "core"],
    [31, 5, 49999999, "inactive"],
  ])("puts %d days, %d transactions and %d fen into %s", (days, transactions90d, aum, tier) => {
    const columns = { lastTransaction: [AS_OF - days], transactions90d: [transactions90d], aum: [aum] };
    expect(tierIds(tieringOf(retail, columns, AS_OF), "rfm")).toEqual([tier]);
  });
});

describe("RFM with bins forced on ten customers", () => {
  const AS_OF = 20757;
  const forced = checked({
    ...document,
    measures: document.measures.map((measure) =>
      measure.kind === "weighted"
        ? {
            ...measure,
            terms: measure.terms.map((term) =>
              term.scale.kind === "bins" ? { ...term, scale: { kind: "bins", bins: 5 } } : term,
            ),
          }
        : measure,
    ),
  });
  const tiering = tieringOf(
    forced,
    {
      lastTransaction: [2, 5, 9, 14, 20, 35, 60, 95, 200, 400].map((days) => AS_OF - days),
      transactions90d: [30, 12, 8, 15, 4, 3, 2, 1, 0, 0],
      aumAverage: [600, 12, 80, 300, 9, 55, 7, 150, 220, 3].map((wan) => wan * 1000000),
    },
    AS_OF,
  );

  it("gives the ten scores of methods §8", () => {
    const digits = ["recencyScore", "frequencyScore", "monetaryScore"].map((id) =>
      plain(tiering.evaluation.measures.get(id)),
    );
    const scores = Array.from({ length: 10 }, (_, row) =>
      digits.map((column) => String(column?.[row])).join(""),
    );
    expect(scores.join()).toBe("555,542,443,455,332,333,221,224,114,111");
  });

  it("gives the ten groups of methods §8", () => {
    expect(tierIds(tiering, "rfm")).toEqual([
      ...["core", "active", "active", "core", "inactive"],
      ...["inactive", "inactive", "dormant-large", "dormant-large", "inactive"],
    ]);
  });
});

describe("RFM as the R package has it", () => {
  const AS_OF = 13514;
  const policy = checked(builtInPolicy("rfm-r"));

  // The cuts its 39,999 customers teach, and the first ten of them (rfm by Aravind Hebbali, MIT licence).
  const cuts: Readonly<Record<string, readonly (readonly [string | number, number])[]>> = {
    "measures/recencyBin/recencyDays": [
      [77, 2],
      [126, 3],
      [177, 4],
      [266, 5],
    ],
    "measures/frequencyScore/transactions90d": [
      [8, 2],
      [10, 3],
      [11, 4],
      [13, 5],
    ],
    "measures/monetaryScore/aumAverage": [
      ["641.00", 2],
      ["827.00", 3],
      ["1003.00", 4],
      ["1226.00", 5],
    ],
  };
  const columns = {
    lastTransaction: [232, 115, 43, 64, 23, 72, 112, 142, 43, 131].map((days) => AS_OF - days),
    transactions90d: [9, 16, 5, 12, 12, 11, 17, 11, 9, 10],
    aumAverage: [777, 1555, 336, 1189, 1229, 929, 1569, 778, 641, 970].map((revenue) => revenue * 100),
  };

  it("gives the first ten published scores with the cuts of its customers", () => {
    const json = modelJson(fit(policy, rowsOf(columns), AS_OF).model);
    const learnt = json.fit.cuts.map((cut) => ({ ...cut, customers: 39999, steps: cuts[cut.at] }));
    const { model } = readModelJson({ ...json, fit: { ...json.fit, cuts: learnt } });
    if (!model) throw new Error("no model");
    const scores = plain(tierWith(model, rowsOf(columns)).evaluation.measures.get("rfmScore"));
    expect(scores).toEqual([222, 455, 511, 544, 545, 543, 455, 342, 522, 333]);
  });
});

describe("the primary scheme", () => {
  const bands = (id: string): unknown =>
    schemeOf(id, { kind: "bands", of: "productCount", tiers: tiersOf(["all", 0]) });

  it("is the ladder, wherever it stands", () => {
    expect(primaryScheme(policyOf({ schemes: [bands("first"), bands("ladder")] }))?.id).toBe("ladder");
  });

  it("is the first where there is no ladder", () => {
    expect(primaryScheme(policyOf({ schemes: [bands("first"), bands("second")] }))?.id).toBe("first");
  });

  it("is none of a policy without schemes", () => {
    expect(primaryScheme(policyOf({ label: labelOf("x") }))).toBeUndefined();
  });
});

describe("assetsOf", () => {
  it("gives what the ladder is of", () => {
    expect(plain(assetsOf(tieringOf(retail, { aumAverage: [1, null], aum: [5, 7] })))).toEqual([1, 7]);
  });

  it("falls back on the columns of the list", () => {
    expect(plain(assetsOf(tieringOf(policyOf({}), { aum: [5] })))).toEqual([5]);
  });

  it("gives none where there is none", () => {
    expect(assetsOf(tieringOf(policyOf({}), { productCount: [5] }))).toBeUndefined();
  });
});
