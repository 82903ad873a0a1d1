import type { PolicyDocument } from "./document";

/**
 * Puts another ladder under the scheme `ladder` of a policy.
 *
 * @param document - the policy
 * @param ladder - the id of one of its ladders
 * @returns the policy with that ladder; a policy without a scheme over a ladder is returned as it is
 */
export function chooseLadder(document: PolicyDocument, ladder: string): PolicyDocument {
  return {
    ...document,
    schemes: document.schemes.map((scheme) =>
      scheme.kind === "bands" && scheme.id === "ladder" && scheme.ladder !== undefined
        ? { ...scheme, ladder }
        : scheme,
    ),
  };
}
