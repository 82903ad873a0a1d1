import { checkPolicy } from "../../../src/core";
import {
  documentOf,
  expressionOf,
  labelOf,
  measureOf,
  policyOf,
  problemsOf,
  schemeOf,
  tiersOf,
} from "./policy-of";

const ladderOf = (id: string, source: string): Readonly<Record<string, unknown>> => ({
  id,
  label: labelOf(id),
  unit: "yuan",
  date: "2026-11-01",
  source,
  tiers: [{ id: "all", label: labelOf("all"), from: "0", class: "everyday" }],
});

describe("checkPolicy", () => {
  it("takes a document without rules", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(["colour", "constructor", "toString", "hasOwnProperty"])(
    "refuses the unknown key %s with its path",
    (key) => {
      expect(problemsOf({ [key]: 1 })).toEqual([`${key}: unknown-key`]);
    },
  );

  it("refuses an own key __proto__", () => {
    const document: unknown = JSON.parse(
      JSON.stringify(documentOf({ zzz: 1 })).replace('"zzz"', '"__proto__"'),
    );
    expect(checkPolicy(document).policy).toBeNull();
  });

  it("refuses an unknown key inside a measure with its path", () => {
    const measures = [{ ...expressionOf("a", "productCount"), colour: "red" }];
    expect(problemsOf({ measures })).toEqual(["measures/1/colour: unknown-key"]);
  });

  it("refuses an unknown key inside a tier with its path", () => {
    const tiers = [{ ...tiersOf(["all", 0])[0], colour: "red" }];
    const schemes = [schemeOf("s", { kind: "bands", of: "productCount", tiers })];
    expect(problemsOf({ schemes })).toEqual(["schemes/1/tiers/1/colour: unknown-key"]);
  });

  it.each([[null], [undefined], ["text"], [42], [[]], [{}], [{ format: "tierbook/policy@2" }]])(
    "refuses %j without throwing",
    (input) => {
      const { policy, findings } = checkPolicy(input);
      expect(policy).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  it("finds everything with severity error and code policy-invalid", () => {
    const [finding] = checkPolicy(documentOf({ fields: ["noSuchField"] })).findings;
    expect(finding).toEqual({
      code: "policy-invalid",
      severity: "error",
      count: 1,
      cells: ["fields/1"],
      facts: { problem: "unknown-field", found: "noSuchField" },
    });
  });

  it("does not change the document", () => {
    const document = documentOf({ measures: [expressionOf("a", "productCount + 1")] });
    const before = JSON.stringify(document);
    checkPolicy(document);
    expect(JSON.stringify(document)).toBe(before);
  });

  it("names the measures of a cycle in order", () => {
    const measures = [expressionOf("a", "b + 1"), expressionOf("b", "c + 1"), expressionOf("c", "a + 1")];
    const [finding] = checkPolicy(documentOf({ measures })).findings;
    expect(finding?.facts).toEqual({ problem: "cycle", found: "a → b → c → a" });
  });

  it("names a cycle without the measures that only lead to it", () => {
    const measures = [expressionOf("lead", "a"), expressionOf("a", "b"), expressionOf("b", "a")];
    expect(checkPolicy(documentOf({ measures })).findings[0]?.facts["found"]).toBe("a → b → a");
  });

  it("refuses a measure that uses itself", () => {
    const measures = [expressionOf("a", "a + 1")];
    expect(checkPolicy(documentOf({ measures })).findings[0]?.facts["found"]).toBe("a → a");
  });

  it("refuses a cycle through a scheme", () => {
    const measures = [measureOf("m", { kind: "points", terms: [{ when: "s >= 'high'", points: 1 }] })];
    const schemes = [schemeOf("s", { kind: "bands", of: "m", tiers: tiersOf(["high", 5], ["low", 0]) })];
    expect(problemsOf({ measures, schemes })).toEqual(["m: cycle"]);
  });

  it("refuses a cycle through needs alone", () => {
    const measures = [
      { ...expressionOf("a", "productCount"), needs: ["b"] },
      { ...expressionOf("b", "productCount"), needs: ["a"] },
    ];
    expect(problemsOf({ measures })).toEqual(["a: cycle"]);
  });

  it("orders a chain of a thousand measures written backwards", () => {
    const measures = Array.from({ length: 1000 }, (_, i) =>
      expressionOf(`m${999 - i}`, i === 999 ? "productCount" : `m${998 - i} + 1`),
    );
    expect(policyOf({ measures }).order.map(({ id }) => id)).toEqual(
      Array.from({ length: 1000 }, (_, i) => `m${i}`),
    );
  });

  it("takes a thousand rules", () => {
    const rules = Array.from({ length: 1000 }, (_, i) => ({ when: `productCount == ${i}`, tier: "all" }));
    const schemes = [schemeOf("s", { kind: "rules", rules, tiers: tiersOf(["all", null]) })];
    expect(problemsOf({ schemes })).toEqual([]);
  });

  it("refuses ten thousand rules with the path of the list", () => {
    const rules = Array.from({ length: 10000 }, (_, i) => ({ when: `productCount == ${i}`, tier: "all" }));
    const schemes = [schemeOf("s", { kind: "rules", rules, tiers: tiersOf(["all", null]) })];
    expect(problemsOf({ schemes })).toEqual(["schemes/1/rules: too-many-lines"]);
  });

  it("tells at most twenty problems of one policy", () => {
    const fields = Array.from({ length: 100 }, (_, i) => `noSuchField${i}`);
    expect(problemsOf({ fields })).toHaveLength(20);
  });

  it("shortens what was found to 200 characters", () => {
    const measures = [expressionOf("a", `${"x".repeat(1999)}`)];
    const [finding] = checkPolicy(documentOf({ measures })).findings;
    expect(String(finding?.facts["found"])).toHaveLength(200);
  });

  it.each([
    ["two measures", { measures: [expressionOf("same", "1"), expressionOf("same", "2")] }, "measures/same"],
    [
      "measures that differ in case",
      { measures: [expressionOf("ab", "1"), expressionOf("aB", "2")] },
      "measures/aB",
    ],
    ["a measure and a field", { measures: [expressionOf("aum", "1")] }, "measures/aum"],
    ["a measure and a field in another case", { measures: [expressionOf("aUm", "1")] }, "measures/aUm"],
    ["a field twice", { fields: ["aum", "aum"] }, "fields/aum"],
    ["the name of the as-of date", { measures: [expressionOf("asOf", "1")] }, "measures/asOf"],
  ])("refuses one id for %s", (_, parts, path) => {
    expect(problemsOf(parts)).toEqual([`${path}: id-taken`]);
  });

  it("refuses one id for a measure and a scheme", () => {
    const measures = [expressionOf("same", "1")];
    const schemes = [schemeOf("same", { kind: "bands", of: "productCount", tiers: tiersOf(["all", 0]) })];
    expect(problemsOf({ measures, schemes })).toEqual(["schemes/same: id-taken"]);
  });

  it.each(["Ab", "a-b", "a b", "1a", "_a", "__proto__", "a.b", "", "资产", "a".repeat(65)])(
    "refuses the measure id %j",
    (id) => {
      expect(problemsOf({ measures: [expressionOf(id, "1")] })).toEqual(["measures/1/id: camel-id"]);
    },
  );

  it.each(["constructor", "toString", "valueOf", "hasOwnProperty"])(
    "takes %s as an ordinary measure id",
    (id) => {
      const policy = policyOf({
        measures: [expressionOf(id, "productCount + 1"), expressionOf("b", `${id} * 2`)],
      });
      expect(policy.order.map((item) => item.id)).toEqual([id, "b"]);
    },
  );

  it.each(["constructor", "toString"])("does not take the inherited key %s for a source", (source) => {
    const measures = [{ ...expressionOf("a", "1"), source }];
    expect(problemsOf({ measures })).toEqual(["measures/a/source: unknown-source"]);
  });

  it("refuses an unknown source of a scheme", () => {
    const schemes = [
      { ...schemeOf("s", { kind: "bands", of: "productCount", tiers: tiersOf(["all", 0]) }), source: "XYZ" },
    ];
    expect(problemsOf({ schemes })).toEqual(["schemes/s/source: unknown-source"]);
  });

  it("refuses an unknown source of a ladder", () => {
    expect(problemsOf({ ladders: [ladderOf("l", "XYZ")] })).toEqual(["ladders/l/source: unknown-source"]);
  });

  it.each([["noSuchField"], [["noSuchField", "aum"]]])("refuses to need %j", (need) => {
    const measures = [{ ...expressionOf("a", "1"), needs: [need] }];
    expect(problemsOf({ measures })).toEqual(["measures/a/needs: unknown-name"]);
  });

  it("needs ids, not labels", () => {
    const measures = [{ ...expressionOf("a", "1"), needs: ["资产"] }];
    expect(problemsOf({ measures })).toEqual(["measures/1/needs/1: camel-id"]);
  });

  it("gives the same hash whatever the order of the keys", () => {
    const document = documentOf({ measures: [expressionOf("a", "1")] });
    const turned = Object.fromEntries(Object.entries(document).reverse());
    expect(checkPolicy(turned).policy?.hash).toBe(checkPolicy(document).policy?.hash);
  });

  it("gives another hash for another order of rules", () => {
    const measures = [expressionOf("a", "1"), expressionOf("b", "2")];
    expect(policyOf({ measures }).hash).not.toBe(policyOf({ measures: [...measures].reverse() }).hash);
  });

  it("takes a bank's own field of every type", () => {
    const types = ["id", "text", "money", "number", "count", "date", "flag", "rating", "category"];
    const fields = types.map((type) => ({ id: `own${type}`, type, label: labelOf(type), headers: [type] }));
    const policy = policyOf({ fields });
    expect(types.map((type) => policy.names.get(`own${type}`)?.type)).toEqual([
      "text",
      "text",
      "money",
      "number",
      "number",
      "date",
      "flag",
      "number",
      "text",
    ]);
  });
});
