import type { WideRows } from "../assemble/wide-rows";
import { apply } from "../fit/apply";
import { fit } from "../fit/fit";
import type { Model } from "../fit/model";
import type { Evaluation } from "../measure/evaluate";
import type { CheckedPolicy, CheckedScheme } from "../policy/checked-policy";

/** What a model gives for a population: labels, measures, and all that reasons are made of. */
export interface Tiering {
  readonly model: Model;
  readonly rows: WideRows;
  readonly evaluation: Evaluation;
}

/**
 * Fits a policy on a population and tiers it with what it taught.
 *
 * @param policy - the checked policy
 * @param rows - the population
 * @param asOf - days since 1970-01-01, or null
 * @returns the tiering, with its model
 */
export function fitAndTier(policy: CheckedPolicy, rows: WideRows, asOf: number | null): Tiering {
  const { model, evaluation } = fit(policy, rows, asOf);
  return { model, rows, evaluation };
}

/**
 * Tiers a population with a model learnt elsewhere.
 *
 * @param model - the model
 * @param rows - the population
 * @returns the tiering
 */
export function tierWith(model: Model, rows: WideRows): Tiering {
  return { model, rows, evaluation: apply(model, rows) };
}

/** The scheme whose tiers are the customer's tier: the first over assets, called `ladder`, else the first. */
export function primaryScheme(policy: CheckedPolicy): CheckedScheme | undefined {
  return policy.schemes.get("ladder") ?? [...policy.schemes.values()][0];
}

/**
 * Gives the amounts that count as a customer's assets.
 *
 * @param tiering - the tiering
 * @returns fen per row, or undefined if the list has no such amount
 */
export function assetsOf({ model, evaluation }: Tiering): Float64Array | undefined {
  const primary = primaryScheme(model.policy);
  const of =
    primary?.kind === "bands" && model.policy.names.get(primary.of)?.type === "money" ? primary.of : "assets";
  const { scope } = evaluation;
  return evaluation.measures.get(of) ?? scope.numbers("aumAverage") ?? scope.numbers("aum");
}
