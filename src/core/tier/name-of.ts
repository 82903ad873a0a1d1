import type { Basis } from "../list/customer-list";
import type { CheckedPolicy } from "../policy/checked-policy";
import type { MeasureUnit } from "../policy/document";
import type { Name } from "./reason";

const BASES: readonly string[] = [
  "monthAvg",
  "quarterAvg",
  "yearAvg",
  "point",
  "premium12m",
  "sales12m",
  "balance",
];

function isBasis(text: string | undefined): text is Basis {
  return text !== undefined && BASES.includes(text);
}

/**
 * Names a field, measure or scheme in both languages.
 *
 * @param id - its id
 * @param policy - the policy that knows it
 * @param basisOf - the basis an amount was read on
 * @returns its label; for a field also the id and the basis
 */
export function nameOf(
  id: string,
  policy: CheckedPolicy,
  basisOf: (field: string) => string | undefined,
): Name {
  const thing = policy.names.get(id);
  const label = thing?.label ?? {
    "zh-CN": id === "asOf" ? "数据日期" : id,
    "en-US": id === "asOf" ? "Data date" : id,
  };
  if (thing?.what !== "field") return { label };
  const basis = basisOf(id);
  return { label, field: id, ...(isBasis(basis) ? { basis } : {}) };
}

/**
 * Gives the unit of a measure.
 *
 * @param id - the id of a measure, or of anything else
 * @param policy - the policy that knows it
 * @returns the unit, or undefined
 */
export function unitOf(id: string, policy: CheckedPolicy): MeasureUnit | undefined {
  return policy.measures.get(id)?.unit;
}
