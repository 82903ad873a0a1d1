import { LANGUAGES, sayReason, type Reason } from "../../../src/core";
import { midSentence, sayName } from "../../../src/core/say/say-name";
import type { Fact, Quantity } from "../../../src/core/tier/reason";
import { BROKEN } from "../tier/tiering-of";

const assets = { label: { "zh-CN": "资产", "en-US": "Assets" } };
const aum = { label: { "zh-CN": "AUM", "en-US": "AUM" }, field: "aum" };
const tier = { id: "wealth", label: { "zh-CN": "财富", "en-US": "Wealth" } };
const grade = { id: "A", label: { "zh-CN": "高贡献", "en-US": "High" } };
const money = (value: number): Quantity => ({ type: "money", value });
const score = (value: number): Quantity => ({ type: "number", value, unit: "score" });

const band = {
  kind: "band",
  name: assets,
  value: money(60000000),
  tier,
  from: money(50000000),
  next: null,
  composition: null,
} as const;

const compare = {
  kind: "compare",
  left: { kind: "name", name: assets },
  value: money(100),
  op: ">=",
  right: { kind: "literal", value: money(100) },
  rightValue: money(100),
} as const satisfies Fact;

const reasons: readonly (readonly [string, Reason, string, string])[] = [
  [
    "not-available",
    { kind: "not-available", needs: [[aum, assets], [assets]] },
    "名单缺少AUM或资产、资产，没有分层。",
    "The list lacks AUM or assets, assets: not tiered.",
  ],
  [
    "missing",
    { kind: "missing", names: [assets, aum] },
    "没有资产、AUM，没有分层。",
    "No assets, AUM: not tiered.",
  ],
  [
    "rejected: negative",
    { kind: "rejected", name: aum, reason: "negative", value: money(-350000), text: "-0.35" },
    "AUM是负数（-3500元），没有分层，请核对。",
    "AUM is negative (CNY -3,500): not tiered, please check it.",
  ],
  [
    "rejected: too large",
    { kind: "rejected", name: aum, reason: "too-large", value: null, text: "999999999" },
    "AUM超过 90 亿元（999999999），没有分层，请核对单位。",
    "AUM is above CNY 9 billion (999999999): not tiered, please check the unit.",
  ],
  [
    "rejected: unreadable",
    { kind: "rejected", name: aum, reason: "unreadable", value: null, text: "约五十" },
    "AUM“约五十”不能识别为金额，没有分层，请核对。",
    "AUM “约五十” cannot be read as an amount: not tiered, please check it.",
  ],
  [
    "rejected: an error",
    { kind: "rejected", name: aum, reason: "error-cell", value: null, text: "#N/A" },
    "AUM“#N/A”不能识别为金额，没有分层，请核对。",
    "AUM “#N/A” cannot be read as an amount: not tiered, please check it.",
  ],
  ["no-rule", { kind: "no-rule" }, "没有符合的规则，没有分层。", "No rule applies: not tiered."],
  [
    "no-bound",
    { kind: "no-bound", name: assets, value: money(100) },
    "资产 1元，没有客户达到各级的界线，没有分层。",
    "Assets CNY 1: no customer reaches the bounds of the tiers, so it is not tiered.",
  ],
  [
    "below-all",
    { kind: "below-all", name: assets, value: money(1), lowest: money(5000000) },
    "资产 0.01元，低于最低一级（5万元起），没有分层。",
    "Assets CNY 0.01 is below the lowest tier (from CNY 50,000): not tiered.",
  ],
  [
    "band, the highest",
    band,
    "资产 60万元，属于财富（50万元起），已是最高一级。",
    "Assets CNY 600,000: Wealth (from CNY 500,000), the highest tier.",
  ],
  [
    "band under another",
    { ...band, next: { tier: grade, from: money(200000000), gap: money(140000000) } },
    "资产 60万元，属于财富（50万元起），距A 高贡献（200万元起）还差 140万元。",
    "Assets CNY 600,000: Wealth (from CNY 500,000), CNY 1,400,000 short of A High (from CNY 2,000,000).",
  ],
  [
    "band, open below",
    { ...band, from: null },
    "资产 60万元，属于财富，已是最高一级。",
    "Assets CNY 600,000: Wealth, the highest tier.",
  ],
  [
    "band of a weighted measure",
    {
      ...band,
      name: assets,
      value: score(68),
      from: score(60),
      tier: grade,
      composition: {
        kind: "weighted",
        parts: [
          { name: aum, position: 72, share: 0.5 },
          { name: assets, position: 50, share: 1 / 3 },
        ],
        missing: [assets],
      },
    },
    "资产 68，属于A 高贡献（60分起）。位次×权重：AUM 72×50%，资产 50×33.3%；没有资产，按其余权重折算。",
    "Assets 68: A High (from 60). Position × weight: AUM 72 × 50%, Assets 50 × 33.3%; no assets, so the other weights count in full.",
  ],
  [
    "band of points",
    {
      ...band,
      value: score(60),
      from: score(50),
      composition: {
        kind: "points",
        parts: [
          { label: tier.label, points: 40 },
          { label: null, points: 20 },
        ],
      },
    },
    "资产 60，属于财富（50分起）。得分：财富 40，20。",
    "Assets 60: Wealth (from 50). Points: Wealth 40, 20.",
  ],
  [
    "band of no points",
    { ...band, value: score(0), from: score(0), composition: { kind: "points", parts: [] } },
    "资产 0，属于财富（0分起）。没有得分项。",
    "Assets 0: Wealth (from 0). No points.",
  ],
  [
    "band of a sum",
    { ...band, composition: { kind: "sum", parts: [{ name: aum, fen: 360000 }], leftOut: [assets] } },
    "资产 60万元，属于财富（50万元起）。构成：AUM 3600元；未计入：资产。",
    "Assets CNY 600,000: Wealth (from CNY 500,000). Made of: AUM CNY 3,600; left out: Assets.",
  ],
  [
    "band of a sum of nothing",
    { ...band, composition: { kind: "sum", parts: [], leftOut: [] } },
    "资产 60万元，属于财富（50万元起）。各项均为 0。",
    "Assets CNY 600,000: Wealth (from CNY 500,000). All parts are 0.",
  ],
  [
    "cell",
    {
      kind: "cell",
      x: {
        name: assets,
        value: money(60000000),
        reached: null,
        next: { cut: money(236000000), topPercent: 30 },
      },
      y: { name: aum, value: score(60), reached: { cut: score(50), topPercent: null }, next: null },
      tier,
    },
    "资产 60万元，低于前30%的界线（236万元）；AUM 60，达到 50：财富。",
    "Assets CNY 600,000 is below the line of the top 30% (CNY 2,360,000); AUM 60 reaches 50: Wealth.",
  ],
  [
    "rule",
    { kind: "rule", no: 2, facts: [compare, { kind: "there", name: { label: grade.label } }], tier },
    "第 2 条规则：资产 1元（不低于 1元），有高贡献：财富。",
    "Rule 2: Assets CNY 1 (at least CNY 1), High is known: Wealth.",
  ],
  [
    "rest",
    { kind: "rest", rules: 3, tier },
    "前面 3 条规则都不符合：财富。",
    "None of the 3 rules before applies: Wealth.",
  ],
];

describe("sayReason", () => {
  it.each(reasons)("says %s in both languages", (_, reason, zh, en) => {
    expect(LANGUAGES.map((language) => sayReason(reason, language))).toEqual([zh, en]);
  });

  it.each(reasons)("says %s soundly", (_, reason) => {
    for (const language of LANGUAGES) expect(sayReason(reason, language)).not.toMatch(BROKEN);
  });

  it("covers every kind of reason", () => {
    const kinds: Readonly<Record<Reason["kind"], true>> = {
      "not-available": true,
      missing: true,
      rejected: true,
      "no-rule": true,
      "no-bound": true,
      "below-all": true,
      band: true,
      cell: true,
      rule: true,
      rest: true,
    };
    expect(new Set(reasons.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each<[Fact, string, string]>([
    [
      { kind: "among", left: compare.left, value: { type: "text", value: "app" } },
      "资产是app",
      "Assets is app",
    ],
    [{ kind: "not-there", name: assets }, "没有资产", "no assets"],
    [{ kind: "yes", name: assets }, "资产：是", "Assets: yes"],
    [{ kind: "not-yes", name: assets }, "资产：否", "Assets: no"],
    [
      { kind: "not", facts: [compare, compare] },
      "不满足“资产 1元（不低于 1元），资产 1元（不低于 1元）”",
      "not “Assets CNY 1 (at least CNY 1), Assets CNY 1 (at least CNY 1)”",
    ],
    [
      { ...compare, value: { type: "tier", label: tier.label }, rightValue: { type: "tier", label: null } },
      "资产是财富（不低于未分层）",
      "Assets is Wealth (at least untiered)",
    ],
    [
      { ...compare, left: { kind: "asOf" }, value: { type: "date", value: 20757 } },
      "数据日期 2026-10-31（不低于 1元）",
      "data date 2026-10-31 (at least CNY 1)",
    ],
  ])("says the fact %j", (fact, zh, en) => {
    const reason: Reason = { kind: "rule", no: 1, facts: [fact], tier };
    expect(LANGUAGES.map((language) => sayReason(reason, language))).toEqual([
      `第 1 条规则：${zh}：财富。`,
      `Rule 1: ${en}: Wealth.`,
    ]);
  });
});

describe("sayName", () => {
  const average = { label: { "zh-CN": "AUM月日均", "en-US": "Monthly average AUM" }, field: "aumAverage" };

  it.each([
    ["monthAvg", "AUM月日均", "Monthly average AUM"],
    ["quarterAvg", "AUM季日均", "Quarterly average AUM"],
    ["yearAvg", "AUM年日均", "Yearly average AUM"],
  ] as const)("names an average of %s as what it is", (basis, zh, en) => {
    expect(LANGUAGES.map((language) => sayName({ ...average, basis }, language))).toEqual([zh, en]);
  });
});

describe("midSentence", () => {
  it.each([
    ["Monthly average AUM", "monthly average AUM"],
    ["AUM", "AUM"],
    ["RM", "RM"],
    ["资产", "资产"],
    ["", ""],
  ])("writes %j as %j", (text, result) => {
    expect(midSentence(text)).toBe(result);
  });
});
