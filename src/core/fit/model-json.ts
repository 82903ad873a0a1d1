import * as v from "valibot";
import { isoDate, parseIsoDate } from "../calendar";
import type { Finding } from "../finding";
import type { Steps } from "../measure/steps";
import { fenOfYuan, yuanText } from "../yuan";
import type { CheckedPolicy } from "../policy/checked-policy";
import { checkPolicy } from "../policy/check-policy";
import type { LearntCuts, MappedAmount, Model } from "./model";

const stepsEntry = v.tuple([v.union([v.string(), v.number()]), v.number()]);
const cutEntry = v.strictObject({
  at: v.string(),
  of: v.string(),
  customers: v.number(),
  steps: v.array(stepsEntry),
});
const amount = v.strictObject({
  header: v.string(),
  unit: v.optional(v.picklist(["元", "千元", "万元", "百万元", "亿元"])),
  basis: v.optional(
    v.picklist(["monthAvg", "quarterAvg", "yearAvg", "point", "premium12m", "sales12m", "balance"]),
  ),
});
const modelDocument = v.strictObject({
  format: v.literal("tierbook/model@1"),
  policy: v.strictObject({ id: v.string(), version: v.string(), hash: v.string() }),
  asOf: v.nullable(v.string()),
  mapping: v.record(v.string(), amount),
  fit: v.strictObject({ customers: v.number(), hash: v.string(), cuts: v.array(cutEntry) }),
  document: v.unknown(),
});

/** A model as JSON `tierbook/model@1`. */
export type ModelJson = v.InferOutput<typeof modelDocument>;

function isMoney(policy: CheckedPolicy, id: string): boolean {
  return policy.names.get(id)?.type === "money";
}

/**
 * Writes cut points as JSON: bounds of money are yuan as text with two decimals.
 *
 * @param cuts - the cut points
 * @param policy - the policy they belong to
 * @returns the entries of `fit.cuts`
 */
export function cutsJson(cuts: readonly LearntCuts[], policy: CheckedPolicy): ModelJson["fit"]["cuts"] {
  return cuts.map(({ at, of, steps }) => ({
    at,
    of,
    customers: steps.customers,
    steps: Array.from(steps.froms, (from, k): [string | number, number] => [
      isMoney(policy, of) ? yuanText(from) : from,
      steps.scores[k] ?? NaN,
    ]),
  }));
}

/**
 * Writes a model as JSON.
 *
 * @param model - the model
 * @returns the document `tierbook/model@1`
 */
export function modelJson(model: Model): ModelJson {
  const { id, version } = model.policy.document;
  return {
    format: "tierbook/model@1",
    policy: { id, version, hash: model.policy.hash },
    asOf: model.asOf === null ? null : isoDate(model.asOf),
    mapping: Object.fromEntries(model.mapping),
    fit: {
      customers: model.fit.customers,
      hash: model.fit.hash,
      cuts: cutsJson(model.fit.cuts, model.policy),
    },
    document: model.policy.document,
  };
}

function invalid(
  path: string,
  problem: string,
  found: string,
): { model: null; findings: readonly Finding[] } {
  const facts = { problem, found };
  return {
    model: null,
    findings: [{ code: "model-invalid", severity: "error", count: 1, cells: [path], facts }],
  };
}

function readSteps(entry: ModelJson["fit"]["cuts"][number], money: boolean): Steps | undefined {
  const froms = entry.steps.map(([from]) =>
    money === (typeof from === "string") ? (typeof from === "string" ? fenOfYuan(from) : from) : null,
  );
  const values = froms.filter((from) => from !== null);
  const rising = values.every((from, k) => k === 0 || from > (values[k - 1] ?? Infinity));
  if (values.length !== froms.length || !rising) return undefined;
  return {
    customers: entry.customers,
    base: 0,
    froms: Float64Array.from(values),
    scores: Float64Array.from(entry.steps, ([, score]) => score),
  };
}

/**
 * Reads a model from JSON.
 *
 * @param input - parsed JSON of a document `tierbook/model@1`
 * @returns the model, or findings `model-invalid` or `policy-invalid` with their paths
 */
export function readModelJson(input: unknown): {
  readonly model: Model | null;
  readonly findings: readonly Finding[];
} {
  const parsed = v.safeParse(modelDocument, input);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return invalid((v.getDotPath(issue) ?? "").replaceAll(".", "/"), "schema", issue.message);
  }
  const json = parsed.output;
  const checked = checkPolicy(json.document);
  if (!checked.policy) return { model: null, findings: checked.findings };
  const policy = checked.policy;
  if (policy.hash !== json.policy.hash) return invalid("policy/hash", "hash-differs", json.policy.hash);
  const asOf = json.asOf === null ? null : parseIsoDate(json.asOf);
  if (json.asOf !== null && asOf === null) return invalid("asOf", "date", json.asOf);
  const cuts: LearntCuts[] = [];
  for (const [i, entry] of json.fit.cuts.entries()) {
    const steps = readSteps(entry, isMoney(policy, entry.of));
    if (!steps) return invalid(`fit/cuts/${i + 1}`, "steps-not-rising", entry.at);
    cuts.push({ at: entry.at, of: entry.of, steps });
  }
  const mapping = new Map(
    Object.entries(json.mapping).map(([field, { header, unit, basis }]): [string, MappedAmount] => [
      field,
      { header, ...(unit === undefined ? {} : { unit }), ...(basis === undefined ? {} : { basis }) },
    ]),
  );
  const { customers, hash } = json.fit;
  return { model: { policy, asOf, mapping, fit: { customers, hash, cuts } }, findings: [] };
}
