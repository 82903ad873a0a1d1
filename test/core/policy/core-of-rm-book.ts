import type { CheckedPolicy } from "../../../src/core";
import { builtInPolicy } from "../../../src/policies/built-in";
import { checked } from "./policy-of";

const measures = [
  ...["assets", "contributionValue", "activity", "contributionScore"],
  ...["recencyDays", "recency", "recencyScore", "frequencyScore", "monetaryScore"],
];
const schemes = ["ladder", "contribution", "rfm"];

/** The built-in policy with three schemes alone: what a test lists does not grow with the policy. */
export function coreOfRmBook(): CheckedPolicy {
  const { document } = checked(builtInPolicy("rm-book"));
  return checked({
    ...document,
    version: "1",
    measures: document.measures.filter(({ id }) => measures.includes(id)),
    schemes: document.schemes.filter(({ id }) => schemes.includes(id)),
  });
}
