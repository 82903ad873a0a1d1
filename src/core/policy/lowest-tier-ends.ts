import type { CheckedPolicy } from "./checked-policy";

/**
 * Finds where the lowest tier of the ladder in use ends: below it lies what a wrong unit would fill.
 *
 * @param policy - the policy
 * @returns the lower bound of the second-lowest tier in fen, or undefined if no ladder is in use
 */
export function lowestTierEnds(policy: CheckedPolicy): number | undefined {
  const scheme = policy.schemes.get("ladder");
  if (scheme?.kind !== "bands" || policy.names.get(scheme.of)?.type !== "money") return undefined;
  const from = scheme.tiers.at(-2)?.from;
  return from?.kind === "fixed" ? from.value : undefined;
}
