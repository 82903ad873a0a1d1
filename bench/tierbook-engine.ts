import {
  apply,
  checkPolicy,
  fit,
  ownFieldsOf,
  type Cell,
  type CheckedPolicy,
  type Field,
  type Model,
  type WideRows,
} from "../src/core";
import type { Answers } from "./answers";
import { summarise } from "./summarise";
import document from "./w.policy.json";

type Evaluation = ReturnType<typeof apply>;

/** What a run of W gives a user of core: columns, and the summary made of them. */
export interface TierbookResult {
  readonly model: Model;
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}

/**
 * Reads the policy of W.
 *
 * @returns the checked policy
 */
export function policyOfW(): CheckedPolicy {
  const { policy, findings } = checkPolicy(document);
  if (!policy) throw new Error(`w.policy.json: ${JSON.stringify(findings)}`);
  return policy;
}

/**
 * Gives the columns that W's policy defines itself.
 *
 * @returns the fields, for reading the list
 */
export function ownFieldsOfW(): readonly Field[] {
  return ownFieldsOf(policyOfW().document);
}

/**
 * Runs W: learns the cuts, tiers, scores, and sums up.
 *
 * @param policy - the policy of W
 * @param rows - the customers
 * @returns model and answers
 */
export function fitAndApply(policy: CheckedPolicy, rows: WideRows): TierbookResult {
  const { model, evaluation } = fit(policy, rows, null);
  return { model, evaluation, answers: answersOf(policy, rows, evaluation) };
}

/**
 * Runs W with cuts learnt before.
 *
 * @param model - the model
 * @param rows - the customers
 * @returns model and answers
 */
export function applyOnly(model: Model, rows: WideRows): TierbookResult {
  const evaluation = apply(model, rows);
  return { model, evaluation, answers: answersOf(model.policy, rows, evaluation) };
}

/**
 * Writes six result columns as the cells of a sheet.
 *
 * @param result - the result of a run
 * @returns one row of cells per customer: tier, score, score tier, RFM, quadrant, growth
 */
export function resultCells({ model, evaluation, answers }: TierbookResult): Cell[][] {
  const labels = (scheme: string): readonly (string | null)[] => [
    null,
    ...(model.policy.schemes.get(scheme)?.tiers ?? []).map(({ label }) => label["zh-CN"]),
  ];
  const [ladder, grade, quadrants] = [labels("ladder"), labels("scoreTier"), labels("quadrant")];
  const { tier, score, scoreTier, rfm, quadrant } = answers;
  const growth = measureOf(evaluation, "growth");
  const rows = new Array<Cell[]>(tier.length);
  for (let i = 0; i < rows.length; i++) {
    rows[i] = [
      ladder[tier[i]],
      cellOf(score[i]),
      grade[scoreTier[i]],
      cellOf(rfm[i]),
      quadrants[quadrant[i]],
      cellOf(growth[i]),
    ];
  }
  return rows;
}

function cellOf(value: number): number | null {
  return value === value ? value : null;
}

function answersOf(policy: CheckedPolicy, rows: WideRows, evaluation: Evaluation): Answers {
  const tiers = tiersOf(evaluation, "ladder");
  const scores = measureOf(evaluation, "score");
  const [aum, branches] = [rows.columns.get("aum"), rows.columns.get("branch")];
  if (aum?.kind !== "number" || branches?.kind !== "text") throw new Error("W has assets and branches");
  const tierCount = policy.schemes.get("ladder")?.tiers.length ?? 0;
  return {
    tier: tiers,
    score: scores,
    scoreTier: tiersOf(evaluation, "scoreTier"),
    rfm: measureOf(evaluation, "rfm"),
    quadrant: tiersOf(evaluation, "quadrant"),
    summary: summarise({ tiers, tierCount, branches: branches.values, aum: aum.values, scores }),
  };
}

function tiersOf(evaluation: Evaluation, scheme: string): Uint8Array {
  const tiers = evaluation.tiers.get(scheme);
  if (!tiers) throw new Error(`W has the scheme ${scheme}`);
  return tiers;
}

function measureOf(evaluation: Evaluation, measure: string): Float64Array {
  const values = evaluation.measures.get(measure);
  if (!values) throw new Error(`W has the measure ${measure}`);
  return values;
}
