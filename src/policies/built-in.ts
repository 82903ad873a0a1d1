import abc from "./ladders/abc.json";
import boc from "./ladders/boc.json";
import bocom from "./ladders/bocom.json";
import ccb from "./ladders/ccb.json";
import cib from "./ladders/cib.json";
import citic from "./ladders/citic.json";
import cmb from "./ladders/cmb.json";
import hexun from "./ladders/hexun.json";
import icbc from "./ladders/icbc.json";
import psbc from "./ladders/psbc.json";
import retail from "./ladders/retail.json";
import spdb from "./ladders/spdb.json";
import rfmR from "./rfm-r.json";
import rmBook from "./rm-book.json";
import sources from "./sources.json";

const ladders = [retail, hexun, icbc, abc, boc, ccb, bocom, psbc, citic, spdb, cib, cmb];

const policies = [
  { ...rmBook, ladders },
  // No scheme of this policy names a ladder.
  { ...rfmR, ladders: [] },
];

/** Ids of the policies that need no file, the default one first. */
export const builtInPolicyIds: readonly string[] = policies.map((policy) => policy.id);

/** Ids of the ladders a built-in policy can be run with, the default one first. */
export const builtInLadderIds: readonly string[] = ladders.map((ladder) => ladder.id);

/**
 * Gives a built-in policy as the document a file would hold, with its ladders and the sources it cites.
 *
 * It is as unchecked as a document from a file.
 *
 * @param id - the id of the policy
 * @returns a document of its own for each call; undefined if no built-in policy has the id
 * @example builtInPolicy("rm-book") //=> { format: "tierbook/policy@1", id: "rm-book", … }
 */
export function builtInPolicy(id: string): unknown {
  const policy = policies.find((candidate) => candidate.id === id);
  if (policy === undefined) return undefined;
  const cited = sourceKeys(policy);
  const own = Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key)));
  return structuredClone({ ...policy, sources: own });
}

function sourceKeys(node: unknown): Set<string> {
  const keys = new Set<string>();
  if (typeof node !== "object" || node === null) return keys;
  for (const [name, value] of Object.entries(node)) {
    if (name === "source" && typeof value === "string") keys.add(value);
    else for (const key of sourceKeys(value)) keys.add(key);
  }
  return keys;
}
