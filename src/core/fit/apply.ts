import type { CutRequest } from "../measure/cuts";
import { evaluate, type Evaluation } from "../measure/evaluate";
import type { Rows } from "../measure/rows";
import { isLearnt, learnCuts } from "./learn-cuts";
import type { Model } from "./model";

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
