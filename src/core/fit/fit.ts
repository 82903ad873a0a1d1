import type { CutSource } from "../measure/cuts";
import { evaluate, type Evaluation } from "../measure/evaluate";
import { canonicalHash } from "../policy/canonical-hash";
import type { CheckedPolicy } from "../policy/checked-policy";
import { isLearnt, learnCuts } from "./learn-cuts";
import type { FitRows, LearntCuts, Model } from "./model";
import { cutsJson } from "./model-json";
import type { CountedColumns } from "./order-statistics";

/**
 * Learns from a population what a policy needs: cut points, level by level.
 *
 * @param policy - the checked policy
 * @param rows - the population
 * @param asOf - days since 1970-01-01, or null
 * @returns the model, and the measures and tiers of the population itself
 */
export function fit(
  policy: CheckedPolicy,
  rows: FitRows,
  asOf: number | null,
): { readonly model: Model; readonly evaluation: Evaluation } {
  const cuts: LearntCuts[] = [];
  const known: CountedColumns = new Map();
  const learn: CutSource = (request, values) => {
    const steps = learnCuts(request, values, known);
    if (isLearnt(request)) cuts.push({ at: request.at, of: request.of, steps });
    return steps;
  };
  const evaluation = evaluate(policy, rows, asOf, learn);
  const hash = canonicalHash({ asOf, customers: rows.count, cuts: cutsJson(cuts, policy) });
  const model: Model = { policy, asOf, mapping: rows.amounts, fit: { customers: rows.count, hash, cuts } };
  return { model, evaluation };
}
