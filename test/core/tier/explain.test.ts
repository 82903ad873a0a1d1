import { apply, tierWith, type Tiering } from "../../../src/core";
import { builtInPolicy } from "../../../src/policies/built-in";
import { rowsOf } from "../measure/rows-of";
import { checked, labelOf, measureOf, policyOf, schemeOf, tiersOf } from "../policy/policy-of";
import { BROKEN, reasonOf, said, tieringOf } from "./tiering-of";

type Part = Readonly<Record<string, unknown>>;
type Columns = Parameters<typeof rowsOf>[0];

const fields = [
  { id: "money", type: "money", label: { "zh-CN": "金额", "en-US": "Amount" }, headers: [] },
  { id: "a", type: "number", label: { "zh-CN": "甲", "en-US": "Alpha" }, headers: [] },
  { id: "b", type: "number", label: { "zh-CN": "乙", "en-US": "Beta" }, headers: [] },
  { id: "d", type: "date", label: { "zh-CN": "日子", "en-US": "Day" }, headers: [] },
  { id: "yes", type: "flag", label: { "zh-CN": "要", "en-US": "Wanted" }, headers: [] },
  { id: "no", type: "flag", label: { "zh-CN": "不要", "en-US": "Unwanted" }, headers: [] },
  { id: "t", type: "text", label: { "zh-CN": "渠道", "en-US": "Channel" }, headers: [] },
];
const tier = (id: string): Part => ({ id, label: { "zh-CN": `${id}层`, "en-US": `Tier ${id}` } });
const AS_OF = 20757;

function one(scheme: Part, columns: Columns, parts: Part = {}): Tiering {
  return tieringOf(policyOf({ fields, schemes: [schemeOf("s", scheme)], ...parts }), columns, AS_OF);
}

function ruled(when: string | undefined, columns: Columns): Tiering {
  const line = { ...(when === undefined ? {} : { when }), tier: "x" };
  return one({ kind: "rules", rules: [line], tiers: [tier("x")] }, columns);
}

describe("the reason of bands", () => {
  const money = {
    kind: "bands",
    of: "money",
    tiers: [
      { ...tier("top"), from: "600000" },
      { ...tier("base"), from: "0" },
    ],
  };

  it("says the gap to the next tier", () => {
    expect(said(one(money, { money: [48200000] }), "s")).toEqual([
      "金额 48.2万元，属于base层（0元起），距top层（60万元起）还差 11.8万元。",
      "Amount CNY 482,000: Tier base (from CNY 0), CNY 118,000 short of Tier top (from CNY 600,000).",
    ]);
  });

  it("says that the tier is the highest", () => {
    expect(said(one(money, { money: [60000000] }), "s")).toEqual([
      "金额 60万元，属于top层（60万元起），已是最高一级。",
      "Amount CNY 600,000: Tier top (from CNY 600,000), the highest tier.",
    ]);
  });

  it("says what is missing", () => {
    expect(said(one(money, { money: [null] }), "s")).toEqual([
      "没有金额，没有分层。",
      "No amount: not tiered.",
    ]);
  });

  it("says which column the list lacks", () => {
    expect(said(one(money, { a: [1] }), "s")).toEqual([
      "名单缺少金额，没有分层。",
      "The list lacks amount: not tiered.",
    ]);
  });

  it("says that a value lies below the lowest tier", () => {
    const tiering = one({ kind: "bands", of: "a", tiers: [{ ...tier("x"), from: 5 }] }, { a: [4] });
    expect(said(tiering, "s")).toEqual([
      "甲 4，低于最低一级（5起），没有分层。",
      "Alpha 4 is below the lowest tier (from 5): not tiered.",
    ]);
  });

  it("says of an open tier only the tier above", () => {
    const scheme = { kind: "bands", of: "a", tiers: [{ ...tier("x"), from: 5 }, tier("y")] };
    expect(said(one(scheme, { a: [2] }), "s")).toEqual([
      "甲 2，属于y层，距x层（5起）还差 3。",
      "Alpha 2: Tier y, 3 short of Tier x (from 5).",
    ]);
  });

  it.each(["a", "money"])("is sound where a top share of %s is nobody", (of) => {
    const scheme = { kind: "bands", of, tiers: [{ ...tier("x"), from: { quantile: [7, 10] } }] };
    for (const sentence of said(one(scheme, { [of]: new Array<number>(10).fill(5) }), "s"))
      expect(sentence).not.toMatch(BROKEN);
  });

  it("is sound where the model has no cut", () => {
    const scheme = { kind: "bands", of: "a", tiers: [{ ...tier("x"), from: { quantile: [7, 10] } }] };
    const { model } = one(scheme, { b: [1, 2] });
    for (const sentence of said(tierWith(model, rowsOf({ a: [5] })), "s"))
      expect(sentence).not.toMatch(BROKEN);
  });

  it("names the rejected cell of the amount behind the measure", () => {
    const policy = checked(builtInPolicy("rm-book"));
    const rows = rowsOf({ aumAverage: [null], aum: [null] });
    const rejected = new Map([[0, { reason: "negative", value: -350000 } as const]]);
    const columns = new Map(rows.columns);
    columns.set("aumAverage", { kind: "number", values: Float64Array.of(NaN), rejected });
    const { model } = tieringOf(policy, { aumAverage: [1] });
    const given = { ...rows, columns };
    const tiering = { model, rows: given, evaluation: apply(model, given) };
    expect(reasonOf(tiering, "ladder")).toMatchObject({
      kind: "rejected",
      reason: "negative",
      name: { field: "aumAverage" },
      value: { type: "money", value: -350000 },
    });
  });

  it("names the amount the assets were picked from", () => {
    const policy = checked(builtInPolicy("rm-book"));
    const tiering = tieringOf(policy, { aumAverage: [null, 100], aum: [100, 100] });
    expect([0, 1].map((row) => said(tiering, "ladder", row)[1]?.split(" CNY")[0])).toEqual([
      "AUM",
      "Monthly average AUM",
    ]);
  });

  it("names a quarterly average as one", () => {
    const policy = checked(builtInPolicy("rm-book"));
    const tiering = tieringOf(policy, { aumAverage: [100] }, null, { aumAverage: "quarterAvg" });
    expect(said(tiering, "ladder")[0]).toMatch(/^AUM季日均 1元/);
  });
});

describe("the reason of a composed measure", () => {
  const bands = {
    kind: "bands",
    of: "m",
    tiers: [
      { ...tier("x"), from: 50 },
      { ...tier("y"), from: 0 },
    ],
  };
  const composed = (measure: Part, columns: Columns, row = 0, scheme: Part = bands) =>
    reasonOf(one(scheme, columns, { measures: [measureOf("m", measure)] }), "s", row);
  const weighted = {
    kind: "weighted",
    terms: ["a", "b"].map((of, i) => ({
      of,
      weight: 3 - 2 * i,
      scale: { kind: "bands", bands: [{ from: 5, score: 100 }, { score: 20 }] },
    })),
  };

  it("tells positions and shares of a weighted one", () => {
    expect(composed(weighted, { a: [5], b: [1] })).toMatchObject({
      composition: {
        kind: "weighted",
        parts: [
          { position: 100, share: 0.75 },
          { position: 20, share: 0.25 },
        ],
        missing: [],
      },
    });
  });

  it("names the missing parts of a weighted one", () => {
    expect(composed(weighted, { a: [5], b: [null] })).toMatchObject({
      composition: { parts: [{ position: 100 }], missing: [{ field: "b" }] },
    });
  });

  it("tells the points that make the score, the largest of each group", () => {
    const points = {
      kind: "points",
      terms: [
        { when: "a > 0", points: 40, group: "g", label: labelOf("forty") },
        { when: "a > 5", points: 50, group: "g", label: labelOf("fifty") },
        { when: "b > 0", points: 7 },
        { when: "b > 99", points: 9 },
      ],
    };
    expect(composed(points, { a: [6], b: [1] })).toMatchObject({
      value: { value: 57 },
      composition: {
        kind: "points",
        parts: [
          { label: labelOf("fifty"), points: 50 },
          { label: null, points: 7 },
        ],
      },
    });
  });

  it("tells no points that did not count because the list lacks their column", () => {
    const points = {
      kind: "points",
      terms: [
        { when: "a > 0", points: 40 },
        { when: "not (b > 0)", points: 7 },
      ],
    };
    expect(composed(points, { a: [6] })).toMatchObject({
      value: { value: 40 },
      composition: { parts: [{ label: null, points: 40 }] },
    });
  });

  it("tells the parts of a sum and what was left out", () => {
    const sum = {
      kind: "sum",
      unit: "yuan",
      terms: [
        { of: "money", rate: 120 },
        { of: "aum", rate: 40 },
      ],
    };
    const scheme = { kind: "bands", of: "m", tiers: [{ ...tier("x"), from: "0" }] };
    const parts = { fields: [...fields, "aum"], measures: [measureOf("m", sum)] };
    expect(reasonOf(one(scheme, { money: [1000000] }, parts), "s")).toMatchObject({
      composition: { kind: "sum", parts: [{ fen: 12000 }], leftOut: [{ field: "aum" }] },
    });
  });
});

describe("the reason of a matrix", () => {
  const matrix = {
    kind: "matrix",
    x: { of: "money", cuts: [{ quantile: [7, 10] }] },
    y: { of: "a", cuts: [50] },
    tiers: [
      {
        ...tier("p"),
        cells: [
          [0, 0],
          [0, 1],
        ],
      },
      {
        ...tier("q"),
        cells: [
          [1, 0],
          [1, 1],
        ],
      },
    ],
  };

  it("says which cuts the two sides reach", () => {
    const tiering = one(matrix, { money: [100, 200, 300, 400], a: [50, 50, 50, 49] });
    expect(said(tiering, "s", 3)).toEqual([
      "金额 4元，达到前30%的界线（4元）；甲 49，低于 50：q层。",
      "Amount CNY 4 reaches the line of the top 30% (CNY 4); Alpha 49 is below 50: Tier q.",
    ]);
  });

  it("names the missing sides", () => {
    const tiering = one(matrix, { money: [null, 1], a: [null, 1] });
    expect(said(tiering, "s")).toEqual(["没有金额、甲，没有分层。", "No amount, alpha: not tiered."]);
  });

  it("is sound where nobody reaches a fitted cut", () => {
    const tiering = one(matrix, {
      money: new Array<number>(10).fill(100),
      a: new Array<number>(10).fill(50),
    });
    for (const sentence of said(tiering, "s")) expect(sentence).not.toMatch(BROKEN);
  });
});

describe("the reason of rules", () => {
  it.each([
    ["a > 5", { a: [6] }, "甲 6（超过 5）", "Alpha 6 (more than 5)"],
    ["5 < a", { a: [6] }, "甲 6（超过 5）", "Alpha 6 (more than 5)"],
    [
      "a >= 6 and b < 3",
      { a: [6], b: [2] },
      "甲 6（不低于 6），乙 2（低于 3）",
      "Alpha 6 (at least 6), Beta 2 (below 3)",
    ],
    ["a > 9 or b < 3", { a: [6], b: [2] }, "乙 2（低于 3）", "Beta 2 (below 3)"],
    ["a == 6", { a: [6] }, "甲 6（等于 6）", "Alpha 6 (equal to 6)"],
    ["a != 5", { a: [6] }, "甲 6（不是 5）", "Alpha 6 (other than 5)"],
    ["a <= b", { a: [6], b: [7] }, "甲 6（不超过 乙 7）", "Alpha 6 (at most Beta 7)"],
    ["money >= 1.5", { money: [150] }, "金额 1.5元（不低于 1.5元）", "Amount CNY 1.50 (at least CNY 1.50)"],
    ["a in (6, 7)", { a: [6] }, "甲是6", "Alpha is 6"],
    ["t == 'app'", { t: ["app"] }, "渠道是app（等于 app）", "Channel is app (equal to app)"],
    ["t in ('app', 'phone')", { t: ["app"] }, "渠道是app", "Channel is app"],
    ["has(b)", { b: [6] }, "有乙", "Beta is known"],
    ["not has(a)", { a: [null] }, "没有甲", "no alpha"],
    ["yes", { yes: [1] }, "要：是", "Wanted: yes"],
    ["not yes", { yes: [0] }, "要：否", "Wanted: no"],
    ["not yes", { yes: [null] }, "没有要", "no wanted"],
    ["not (a > 5)", { a: [4] }, "不满足“甲 4（超过 5）”", "not “Alpha 4 (more than 5)”"],
    [
      "d >= '2026-10-01'",
      { d: [AS_OF] },
      "日子 2026-10-31（不低于 2026-10-01）",
      "Day 2026-10-31 (at least 2026-10-01)",
    ],
    [
      "days(d, asOf) > 9",
      { d: [AS_OF - 10] },
      "日子距数据日期 10 天（超过 9 天）",
      "Day to data date 10 days (more than 9)",
    ],
    [
      "months(d, asOf) >= 1",
      { d: [AS_OF - 70] },
      "日子距数据日期 2 个月（不低于 1 个月）",
      "Day to data date 2 months (at least 1)",
    ],
    ["a + b * 2 > 5", { a: [6], b: [1] }, "甲 + 乙 × 2 8（超过 5）", "Alpha + Beta × 2 8 (more than 5)"],
    ["max(a, b) > 5", { a: [6], b: [1] }, "max(甲, 乙) 6（超过 5）", "max(Alpha, Beta) 6 (more than 5)"],
  ])("says of %s for %j", (when, columns, zh, en) => {
    expect(said(ruled(when, columns), "s")).toEqual([`第 1 条规则：${zh}：x层。`, `Rule 1: ${en}: Tier x.`]);
  });

  it.each([
    ["not (a > 5)", { a: [null] }],
    ["not (a > 5 and b > 5)", { a: [null], b: [9] }],
    ["not (a in (1, 2))", { a: [null] }],
    ["not (money >= 5)", { money: [null] }],
    ["not (d >= '2026-10-01')", { d: [null] }],
    ["not (days(d, asOf) > 9)", { d: [null] }],
    ["not (t == 'app')", { t: [null, "x"] }],
    ["not (t in ('app', 'phone'))", { t: [null, "x"] }],
    ["not (not (a > 5) and b > 5)", { a: [null], b: [null] }],
    ["has(a) or not (b > 5)", { a: [null], b: [null] }],
    ["not (s2 >= 'high')", { a: [null] }],
    ["coalesce(yes, no)", { yes: [1], no: [0] }],
    ["iif(a > 5, yes, no)", { a: [6], yes: [1], no: [0] }],
    ["not coalesce(yes, no)", { yes: [null], no: [0] }],
    ["1 < 2", { a: [1] }],
    ["iif(a > 5, b, 0) >= 0", { a: [6], b: [1] }],
    ["abs(a - b) == 0", { a: [6], b: [6] }],
    ["has(yes) and not yes", { yes: [0] }],
  ])("is sound for %s of %j", (when, columns) => {
    const other = schemeOf("s2", { kind: "bands", of: "a", tiers: tiersOf(["high", 5]) });
    const s = schemeOf("s", { kind: "rules", rules: [{ when, tier: "x" }], tiers: [tier("x")] });
    const tiering = tieringOf(policyOf({ fields, schemes: [s, other] }), columns, AS_OF);
    expect(reasonOf(tiering, "s").kind).toBe("rule");
    for (const sentence of said(tiering, "s")) expect(sentence).not.toMatch(BROKEN);
  });

  it("says that the rules before do not apply", () => {
    const rules = [{ when: "a > 5", tier: "x" }, { when: "a > 4", tier: "x" }, { tier: "x" }];
    expect(said(one({ kind: "rules", rules, tiers: [tier("x")] }, { a: [1] }), "s")).toEqual([
      "前面 2 条规则都不符合：x层。",
      "None of the 2 rules before applies: Tier x.",
    ]);
  });

  it("says that no rule applies", () => {
    expect(said(ruled("a > 5", { a: [1] }), "s")).toEqual([
      "没有符合的规则，没有分层。",
      "No rule applies: not tiered.",
    ]);
  });

  it("names the needs that are missing", () => {
    const scheme = {
      kind: "rules",
      needs: ["a", ["b", "money"]],
      rules: [{ tier: "x" }],
      tiers: [tier("x")],
    };
    expect(said(one(scheme, { a: [null], b: [null], money: [null] }), "s")).toEqual([
      "没有甲、乙，没有分层。",
      "No alpha, beta: not tiered.",
    ]);
  });

  it("says the number of the rule that holds", () => {
    const rules = [
      { when: "a > 5", tier: "x" },
      { when: "a > 4", tier: "x" },
    ];
    expect(reasonOf(one({ kind: "rules", rules, tiers: [tier("x")] }, { a: [5] }), "s")).toMatchObject({
      kind: "rule",
      no: 2,
    });
  });

  it("says a tier by its label", () => {
    const other = schemeOf("s2", {
      kind: "bands",
      of: "a",
      tiers: [
        { ...tier("high"), from: 5 },
        { ...tier("low"), from: 0 },
      ],
    });
    const s = schemeOf("s", {
      kind: "rules",
      rules: [{ when: "s2 >= 'low'", tier: "x" }],
      tiers: [tier("x")],
    });
    const tiering = tieringOf(policyOf({ fields, schemes: [s, other] }), { a: [6] });
    expect(reasonOf(tiering, "s")).toMatchObject({
      facts: [
        {
          kind: "compare",
          value: { label: tier("high")["label"] },
          rightValue: { label: tier("low")["label"] },
        },
      ],
    });
  });
});
