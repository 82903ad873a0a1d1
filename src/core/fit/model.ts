import type { Basis } from "../list/customer-list";
import type { CutRequest, CutSource } from "../measure/cuts";
import { evaluate, type Evaluation, type Rows } from "../measure/evaluate";
import type { Steps } from "../measure/steps";
import type { MoneyUnit } from "../money-unit";
import { canonicalHash } from "../policy/canonical-hash";
import type { CheckedPolicy } from "../policy/checked-policy";
import { isLearnt, learnCuts } from "./learn-cuts";
import { cutsJson } from "./model-json";

/** How an amount column of the fitted list was read. */
export interface MappedAmount {
  readonly header: string;
  readonly unit?: MoneyUnit;
  readonly basis?: Basis;
}

/** Cut points a population taught, and the place they belong to. */
export interface LearntCuts {
  readonly at: string;
  readonly of: string;
  readonly steps: Steps;
}

/** A policy with what a population taught it: all that is needed to answer for one row. */
export interface Model {
  readonly policy: CheckedPolicy;
  /** Days since 1970-01-01, or null: what depends on dates is then not available. */
  readonly asOf: number | null;
  /** Units and bases of the amounts, by field. */
  readonly mapping: ReadonlyMap<string, MappedAmount>;
  readonly fit: {
    readonly customers: number;
    readonly hash: string;
    readonly cuts: readonly LearntCuts[];
  };
}

/** Rows with the way their amounts were read. */
export interface FitRows extends Rows {
  readonly amounts: ReadonlyMap<string, MappedAmount>;
}

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
  const learn: CutSource = (request, values) => {
    const steps = learnCuts(request, values);
    if (isLearnt(request)) cuts.push({ at: request.at, of: request.of, steps });
    return steps;
  };
  const evaluation = evaluate(policy, rows, asOf, learn);
  const hash = canonicalHash({ asOf, customers: rows.count, cuts: cutsJson(cuts, policy) });
  const model: Model = { policy, asOf, mapping: rows.amounts, fit: { customers: rows.count, hash, cuts } };
  return { model, evaluation };
}

/** The score below the first step, which a model does not repeat because the policy says it. */
function baseOf({ ask }: CutRequest, customers: number): number {
  if (ask.kind === "bounds") return ask.base;
  const { scale } = ask;
  if (scale.kind === "bins") return scale.few && customers < scale.few.under ? scale.few.bands.base : 1;
  return scale.kind === "interpolated" ? 1 : 0;
}

/**
 * Applies a model to rows: the same customer gets the same answer alone and in the whole list.
 *
 * @param model - the policy with its cut points and as-of date
 * @param rows - one row or many
 * @returns measures and tier numbers
 */
export function apply(model: Model, rows: Rows): Evaluation {
  const cuts = new Map(model.fit.cuts.map((cut) => [cut.at, cut.steps]));
  return evaluate(model.policy, rows, model.asOf, (request, values) => {
    if (!isLearnt(request)) return learnCuts(request, values);
    const steps = cuts.get(request.at);
    return steps && { ...steps, base: baseOf(request, steps.customers) };
  });
}
