import { lacks } from "../../../src/core/measure/inputs";
import { expressionOf, labelOf, measureOf, policyOf, schemeOf, tiersOf } from "../policy/policy-of";

const fields = ["a", "b", "c"].map((id) => ({ id, type: "number", label: labelOf(id), headers: [] }));

function lacking(
  measure: Readonly<Record<string, unknown>>,
  there: readonly string[],
  dated = false,
): unknown {
  const policy = policyOf({ fields: [...fields, "lastContact"], measures: [measure] });
  return lacks(
    policy,
    (id) => there.includes(id),
    dated,
    () => undefined,
  ).get("m");
}

describe("lacks", () => {
  it.each([
    ["a + b", [], ["a", "b"]],
    ["a + b", ["a"], ["b"]],
    ["a + b", ["a", "b"], []],
    ["a + a", [], ["a"]],
    ["coalesce(a, b)", [], [["a", "b"]]],
    ["coalesce(a, b)", ["b"], []],
    ["min(a, b) + c", [], [["a", "b"], "c"]],
    ["max(a, a)", [], ["a"]],
    ["abs(a)", [], ["a"]],
    ["iif(a > 1, b, c)", ["b"], ["a", "c"]],
    ["iif(a > 1 or b > 1, 1, 2)", [], [["a", "b"]]],
    ["iif(a > 1 and b > 1, 1, 2)", ["a"], ["b"]],
    ["iif(not has(a), 1, 2)", [], []],
    ["iif(not (a > 1), 1, 2)", [], ["a"]],
    ["iif(a in (1, 2), 1, 2)", [], ["a"]],
    ["1 + 1", [], []],
  ])("of %s over %j is %j", (value, there, lack) => {
    expect(lacking(expressionOf("m", value), there)).toEqual(lack);
  });

  it("names the as-of date where the run has none", () => {
    const measure = expressionOf("m", "days(lastContact, asOf)", "days");
    expect(lacking(measure, ["lastContact"])).toEqual(["asOf"]);
    expect(lacking(measure, ["lastContact"], true)).toEqual([]);
  });

  it("names what is needed before what is used", () => {
    expect(lacking({ ...expressionOf("m", "a"), needs: ["b", ["b", "c"]] }, [])).toEqual(["b", ["b", "c"]]);
  });

  it("names all columns of a sum without any", () => {
    const sum = measureOf("m", { kind: "sum", unit: "count", terms: [{ of: "a" }, { of: "b" }], given: "c" });
    expect(lacking(sum, [])).toEqual([["a", "b"]]);
    expect(lacking(sum, ["c"])).toEqual([]);
  });

  it("counts a column of another basis as lacking", () => {
    const measure = measureOf("m", {
      kind: "sum",
      unit: "yuan",
      terms: [{ of: "insurance", rate: 200, basis: "premium12m" }],
    });
    const policy = policyOf({ fields: ["insurance"], measures: [measure] });
    expect(
      lacks(
        policy,
        () => true,
        true,
        () => "balance",
      ).get("m"),
    ).toEqual(["insurance"]);
    expect(
      lacks(
        policy,
        () => true,
        true,
        () => "premium12m",
      ).get("m"),
    ).toEqual([]);
  });

  it("names the columns behind a measure of a scheme", () => {
    const policy = policyOf({
      fields,
      measures: [expressionOf("m", "coalesce(a, b)")],
      schemes: [schemeOf("s", { kind: "bands", of: "m", tiers: tiersOf(["all", 0]) })],
    });
    expect(
      lacks(
        policy,
        () => false,
        true,
        () => undefined,
      ).get("s"),
    ).toEqual([["a", "b"]]);
  });
});
