import { existsSync, readFileSync } from "node:fs";
import {
  checkPolicy,
  chooseLadder,
  readModelJson,
  type CheckedPolicy,
  type Finding,
  type Model,
} from "../core";
import { builtInLadderIds, builtInPolicy } from "../policies/built-in";
import { UsageProblem } from "./exit-code";
import type { RawOptions } from "./read-options";

/** A policy to fit, or a model learnt elsewhere; or what is wrong with it. */
export type PolicyChoice =
  { readonly policy: CheckedPolicy } | { readonly model: Model } | { readonly findings: readonly Finding[] };

function invalid(
  code: string,
  path: string,
  problem: string,
  found: string,
): { findings: readonly Finding[] } {
  return { findings: [{ code, severity: "error", count: 1, cells: [path], facts: { problem, found } }] };
}

function readJson(path: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(readFileSync(path, "utf8")) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function readModel(path: string): PolicyChoice {
  const json = readJson(path);
  if ("problem" in json) return invalid("model-invalid", path, "not-json", json.problem);
  const read = readModelJson(json.value);
  return read.model ? { model: read.model } : { findings: read.findings };
}

/**
 * Reads the policy of a run: a model, a policy file, or a built-in policy; with the ladder asked for.
 *
 * @param raw - the options as typed
 * @returns the checked policy or model, or findings
 * @throws UsageProblem if options exclude each other or name a ladder there is not
 */
export function readPolicy(raw: RawOptions): PolicyChoice {
  if (raw.model !== undefined) {
    if (raw.policy !== undefined || raw.ladder !== undefined)
      throw new UsageProblem("--model brings its own policy and ladder: leave --policy and --ladder out.");
    return readModel(raw.model);
  }
  const name = raw.policy ?? "rm-book";
  let document = builtInPolicy(name);
  if (document === undefined) {
    if (!existsSync(name)) return invalid("policy-invalid", "", "unknown-policy", name);
    const json = readJson(name);
    if ("problem" in json) return invalid("policy-invalid", name, "not-json", json.problem);
    document = json.value;
  }
  const checked = checkPolicy(document);
  if (!checked.policy) return { findings: checked.findings };
  if (raw.ladder === undefined) return { policy: checked.policy };
  const ladders = checked.policy.document.ladders.map(({ id }) => id);
  if (!ladders.includes(raw.ladder)) {
    throw new UsageProblem(
      `--ladder ${raw.ladder}: this policy has ${(ladders.length > 0 ? ladders : builtInLadderIds).join(", ")}.`,
    );
  }
  const chosen = checkPolicy(chooseLadder(checked.policy.document, raw.ladder));
  return chosen.policy ? { policy: chosen.policy } : { findings: chosen.findings };
}
