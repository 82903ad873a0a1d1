import { checkPolicy, type CheckedPolicy } from "../../../src/core";

type Part = Readonly<Record<string, unknown>>;

/** A label in both languages, made of the id. */
export function labelOf(id: string): Part {
  return { "zh-CN": `“${id}”`, "en-US": `Label of ${id}` };
}

/** A complete policy document without rules, with the parts a test is about. */
export function documentOf(parts: Part): Part {
  return {
    format: "tierbook/policy@1",
    id: "test",
    version: "1",
    date: "2026-11-01",
    label: labelOf("test"),
    fields: ["aumAverage", "aum", "productCount", "lastContact", "doNotContact", "preferredChannel"],
    sources: { working: { standing: "working", date: "2026-11-01", label: labelOf("working") } },
    ladders: [],
    measures: [],
    schemes: [],
    ...parts,
  };
}

/** A measure with what all kinds share filled in. */
export function measureOf(id: string, parts: Part): Part {
  return { id, label: labelOf(id), source: "working", unit: "score", ...parts };
}

/** A measure that is an expression. */
export function expressionOf(id: string, value: string, unit = "count"): Part {
  return measureOf(id, { kind: "expression", unit, value });
}

/** A scheme with what all kinds share filled in. */
export function schemeOf(id: string, parts: Part): Part {
  return { id, label: labelOf(id), source: "working", ...parts };
}

/** Tiers named and bounded; null is open below. */
export function tiersOf(...tiers: readonly (readonly [id: string, from: unknown])[]): readonly Part[] {
  return tiers.map(([id, from]) => ({ id, label: labelOf(id), ...(from === null ? {} : { from }) }));
}

/** The policy of a document that must be right. */
export function checked(document: unknown): CheckedPolicy {
  const { policy, findings } = checkPolicy(document);
  if (!policy) throw new Error(JSON.stringify(findings));
  return policy;
}

/** The policy made of the parts of a document. */
export function policyOf(parts: Part): CheckedPolicy {
  return checked(documentOf(parts));
}

/** What is wrong with the document made of the parts: "path: problem". */
export function problemsOf(parts: Part): readonly string[] {
  return checkPolicy(documentOf(parts)).findings.map(
    ({ cells, facts }) => `${cells.join()}: ${String(facts["problem"])}`,
  );
}
