import type { Expression } from "../../../src/core/policy/expression";
import { NameSpace } from "../../../src/core/policy/name-space";
import { ExpressionProblem } from "../../../src/core/policy/parse-syntax";
import { typeExpression } from "../../../src/core/policy/type-expression";

const names = new NameSpace();
for (const [id, type, zh, en] of [
  ["assets", "money", "资产", "Assets"],
  ["loans", "money", "贷款", "Loans"],
  ["products", "number", "产品数", "Products"],
  ["lastContact", "date", "最近联系", "Last contact"],
  ["openDate", "date", "开户日", "Open date"],
  ["channel", "text", "渠道", "Channel"],
  ["frozen", "flag", "冻结", "Frozen"],
  ["consent", "flag", "同意", "Consent"],
  ["twinA", "number", "孪生", "Twin"],
  ["twinB", "number", "孪生", "Twin"],
] as const)
  names.add({ id, what: "field", type, label: { "zh-CN": zh, "en-US": en } });
names.add({
  id: "ladder",
  what: "scheme",
  type: "tier",
  label: { "zh-CN": "层级", "en-US": "Ladder" },
  tiers: ["high", "middle", "low"],
});

/** The expression as text with every type settled. */
function shown(node: Expression): string {
  switch (node.kind) {
    case "number":
      return `${node.value}${node.type === "number" ? "" : `:${node.type}`}`;
    case "text":
      return `'${node.value}'`;
    case "tier":
      return `#${node.no}`;
    case "name":
      return node.id;
    case "asOf":
      return "asOf";
    case "arithmetic":
    case "comparison":
    case "logic":
      return `(${shown(node.left)} ${node.op} ${shown(node.right)})`;
    case "among":
      return `(${shown(node.of)} in ${node.values.map(shown).join(" ")})`;
    case "not":
      return `not ${shown(node.of)}`;
    case "call":
      return `${node.name}(${node.args.map(shown).join(", ")})`;
  }
}

function typed(text: string): string {
  const node = typeExpression(text, names);
  return `${node.type} ${shown(node)}`;
}

function problem(text: string): string {
  try {
    return typed(text);
  } catch (error) {
    if (error instanceof ExpressionProblem) return error.problem;
    throw error;
  }
}

describe("typeExpression", () => {
  it.each([
    ["assets >= 500000", "condition (assets >= 50000000:money)"],
    ["500000 <= assets", "condition (50000000:money <= assets)"],
    ["assets >= 0.01", "condition (assets >= 1:money)"],
    ["assets >= 12.5", "condition (assets >= 1250:money)"],
    ["assets > -0.01", "condition (assets > -1:money)"],
    ["assets + 100", "money (assets + 10000:money)"],
    ["assets - loans", "money (assets - loans)"],
    ["assets * 2", "money (assets * 2)"],
    ["100 * assets >= 40 * loans", "condition ((100 * assets) >= (40 * loans))"],
    ["min(assets, 1.5)", "money min(assets, 150:money)"],
    ["coalesce(assets, loans, 0)", "money coalesce(assets, loans, 0:money)"],
    ["iif(frozen, assets, 5)", "money iif(frozen, assets, 500:money)"],
    ["div(assets, 2)", "money div(assets, 2)"],
    ["div(assets, loans)", "number div(assets, loans)"],
    ["div(1.5, assets)", "number div(150:money, assets)"],
    ["abs(assets)", "money abs(assets)"],
    ["assets in (1, 2.5)", "condition (assets in 100:money 250:money)"],
    ["products + 1", "number (products + 1)"],
    ["div(products, 2)", "number div(products, 2)"],
    ["2 + 3 * 4", "number 14"],
    ["assets >= 2 * 250000", "condition (assets >= 50000000:money)"],
    ["-products", "number (0 - products)"],
    ["-5", "number -5"],
    ["--5", "number 5"],
    ["-assets", "money (0:money - assets)"],
  ])("reads %s as %s", (text, result) => {
    expect(typed(text)).toBe(result);
  });

  it.each([
    ["lastContact >= '2026-10-31'", "condition (lastContact >= 20757:date)"],
    ["'2024-02-29' < openDate", "condition (19782:date < openDate)"],
    ["lastContact < asOf", "condition (lastContact < asOf)"],
    ["asOf == '2026-10-31'", "condition (asOf == 20757:date)"],
    ["days(lastContact, asOf) > 90", "condition (days(lastContact, asOf) > 90)"],
    ["months(openDate, asOf)", "number months(openDate, asOf)"],
    ["addMonths(openDate, 12) <= asOf", "condition (addMonths(openDate, 12) <= asOf)"],
    ["max(lastContact, openDate)", "date max(lastContact, openDate)"],
  ])("reads the dates of %s", (text, result) => {
    expect(typed(text)).toBe(result);
  });

  it.each([
    ["ladder >= 'middle'", "condition (ladder >= #2)"],
    ["'low' < ladder", "condition (#3 < ladder)"],
    ["ladder == 'high'", "condition (ladder == #1)"],
    ["ladder in ('high', 'low')", "condition (ladder in #1 #3)"],
    ["has(ladder)", "condition has(ladder)"],
    ["channel == 'app'", "condition (channel == 'app')"],
    ["channel in ('app', 'phone')", "condition (channel in 'app' 'phone')"],
    ["channel in 'app'", "condition (channel in 'app')"],
    ["products in (1, 2)", "condition (products in 1 2)"],
    ["products in [1, 2]", "condition (products in 1 2)"],
    ["frozen", "flag frozen"],
    ["frozen and products > 1", "condition (frozen and (products > 1))"],
    ["frozen or products > 1 and consent", "condition (frozen or ((products > 1) and consent))"],
    ["not (products > 1)", "condition not (products > 1)"],
    ["not frozen", "condition not frozen"],
    ["not has(assets)", "condition not has(assets)"],
    ["coalesce(frozen, consent)", "flag coalesce(frozen, consent)"],
    ["products = 1", "condition (products == 1)"],
    ["products <> 1", "condition (products != 1)"],
    ["products === 1", "condition (products == 1)"],
    ["products !== 1", "condition (products != 1)"],
  ])("reads the condition %s", (text, result) => {
    expect(typed(text)).toBe(result);
  });

  it.each([
    ["资产 >= 500000", "condition (assets >= 50000000:money)"],
    ["资产＞＝５０００００", "condition (assets >= 50000000:money)"],
    ["资产 ≥ 500000", "condition (assets >= 50000000:money)"],
    ["资产 ≤ 1.5", "condition (assets <= 150:money)"],
    ["产品数 ≠ 3", "condition (products != 3)"],
    ["产品数 × 2", "number (products * 2)"],
    ["产品数 in （1，2、3）", "condition (products in 1 2 3)"],
    ["渠道 == ‘app’", "condition (channel == 'app')"],
    ["渠道 == “app”", "condition (channel == 'app')"],
    ["层级 >= 'middle'", "condition (ladder >= #2)"],
    ["Products + 1", "number (products + 1)"],
    ["max（资产，贷款）", "money max(assets, loans)"],
    ["has（资产） and not （产品数 ＞ 2）", "condition (has(assets) and not (products > 2))"],
  ])("reads the Chinese keyboard in %s", (text, result) => {
    expect(typed(text)).toBe(result);
  });

  it("leaves full-width signs inside quotes as they are", () => {
    expect(typed("渠道 == 'ＡＰＰ（新）'")).toBe("condition (channel == 'ＡＰＰ（新）')");
  });

  it.each([
    ["products > 1.5", "fraction"],
    ["assets > 1.555", "fraction"],
    ["assets * 0.5", "fraction"],
    ["div(assets, 0.5)", "fraction"],
    ["assets > 1e6", "number"],
    ["assets > 99999999999999999", "number"],
    ["products > 9007199254740992", "number"],
    ["assets > products", "mixed-types"],
    ["assets + products", "mixed-types"],
    ["lastContact + 1", "mixed-types"],
    ["lastContact - openDate", "mixed-types"],
    ["lastContact > 5", "mixed-types"],
    ["channel == 5", "mixed-types"],
    ["channel == assets", "mixed-types"],
    ["min(assets, products)", "mixed-types"],
    ["max(channel, channel)", "mixed-types"],
    ["abs(lastContact)", "mixed-types"],
    ["iif(frozen, assets, products)", "mixed-types"],
    ["iif(frozen, 'a', 'b')", "mixed-types"],
    ["div(products, assets)", "mixed-types"],
    ["days(products, asOf)", "mixed-types"],
    ["addMonths(openDate, assets)", "mixed-types"],
    ["assets * loans", "money-times-money"],
    ["channel < 'b'", "not-ordered"],
    ["frozen == consent", "not-ordered"],
    ["not products > 1", "not-a-condition"],
    ["products and frozen", "not-a-condition"],
    ["1 or frozen", "not-a-condition"],
    ["not 1", "not-a-condition"],
    ["iif(products, 1, 2)", "not-a-condition"],
    ["lastContact > '2026-02-30'", "date"],
    ["lastContact > '31/10/2026'", "date"],
    ["lastContact > 'soon'", "date"],
    ["ladder >= 'gold'", "unknown-tier"],
    ["ladder >= 2", "unknown-tier"],
    ["ladder == ladder", "unknown-tier"],
    ["ladder in ('high', 'gold')", "unknown-tier"],
    ["products in (twinA, 2)", "list"],
    ["(1, 2)", "list"],
    ["has(1)", "has-needs-a-name"],
    ["has(products + 1)", "has-needs-a-name"],
    ["has(asOf)", "has-needs-a-name"],
    ["has()", "argument-count"],
    ["has(assets, loans)", "argument-count"],
    ["div(assets)", "argument-count"],
    ["iif(frozen, 1)", "argument-count"],
    ["min()", "argument-count"],
    ["addMonths(openDate)", "argument-count"],
    ["unheardOf > 1", "unknown-name"],
    ["未知 > 1", "unknown-name"],
    ["孪生 > 1", "unknown-name"],
    ["assets / 2", "operator"],
    ["products % 2", "operator"],
    ["frozen && consent", "operator"],
    ["frozen || consent", "operator"],
    ["!frozen", "operator"],
    ["+products", "operator"],
    ["products >> 1", "operator"],
    ["products ^ 1", "operator"],
  ])("refuses %s: %s", (text, code) => {
    expect(problem(text)).toBe(code);
  });

  it.each([
    ["constructor", "unknown-name"],
    ["__proto__", "unknown-name"],
    ["toString", "unknown-name"],
    ["window", "unknown-name"],
    ["true", "unknown-name"],
    ["null", "unknown-name"],
    ["undefined", "unknown-name"],
    ["alert(1)", "unknown-function"],
    ["constructor(1)", "unknown-function"],
    ["hasOwnProperty('a')", "unknown-function"],
    ["__proto__(1)", "unknown-function"],
    ["eval('1')", "unknown-function"],
    ["Function('return 1')", "unknown-function"],
    ["assets.length", "construct"],
    ["assets.constructor", "construct"],
    ["assets.constructor('return 1')()", "construct"],
    ["assets?.b", "construct"],
    ["assets[0]", "construct"],
    ["assets['constructor']", "construct"],
    ["assets.b(1)", "construct"],
    ["has.call(1)", "construct"],
    ["frozen ? 1 : 2", "construct"],
    ["this", "construct"],
    ["this.assets", "construct"],
    ["`assets`", "syntax"],
    ["`${assets}`", "syntax"],
    ["(a) => a", "syntax"],
    ["a => a", "syntax"],
    ["() => 1", "syntax"],
    ["assets += 1", "syntax"],
    ["assets++", "syntax"],
    ["new Date()", "syntax"],
    ["assets; loans", "syntax"],
    ["assets, loans", "syntax"],
    ["assets loans", "syntax"],
    ["{ a: 1 }", "syntax"],
    ["/a/", "syntax"],
    ["/* a */ 1", "syntax"],
    ["'unfinished", "syntax"],
    ["(assets", "syntax"],
    ["assets)", "syntax"],
    ["assets >", "syntax"],
    ["min(,1)", "syntax"],
    ["products in ()", "syntax"],
    ["1 2", "syntax"],
    ["1a", "syntax"],
    ["0x10", "syntax"],
    [" ", "syntax"],
    ["#", "syntax"],
    ["@assets", "syntax"],
    ["=assets", "syntax"],
  ])("refuses what looks like code: %s", (text, code) => {
    expect(problem(text)).toBe(code);
  });

  it("does not assign with a single equals sign", () => {
    expect(typed("assets = 5")).toBe("condition (assets == 500:money)");
  });

  it("finishes with a thousand brackets", () => {
    expect(typed(`${"(".repeat(990)}products${")".repeat(990)}`)).toBe("number products");
  });
});
