import type { CutRequest } from "../measure/cuts";
import { fixedSteps, makeSteps, type Steps } from "../measure/steps";
import type { CheckedBound, CheckedScale } from "../policy/checked-policy";
import { orderStatistics, type CountedColumns } from "./order-statistics";

/** The smallest whole number that is at least a / b. */
function ceilingOf(a: number, b: number): number {
  return Math.ceil(a / b);
}

/** Lower bounds that a share k/of of the values lies below, for k = 1 … upTo. */
function stepsByShare(
  values: Float64Array,
  upTo: number,
  least: number,
  base: number,
  places: (k: number, count: number) => number,
  known?: CountedColumns,
): Steps {
  const ks = Array.from({ length: upTo }, (_, i) => i + 1);
  const order = orderStatistics(values, (count) => ks.map((k) => places(k, count)), known);
  const pairs: [number, number][] = [];
  for (const k of ks) {
    const cut = order.count < least ? undefined : order.firstWithBelow(places(k, order.count));
    if (cut !== undefined) pairs.push([cut, base + k]);
  }
  return makeSteps(pairs, base, order.count);
}

/** Quantiles by linear interpolation (type 7 of Hyndman and Fan), each plus a constant, as lower bounds. */
function interpolatedSteps(values: Float64Array, bins: number, plus: number, known?: CountedColumns): Steps {
  const ks = Array.from({ length: bins - 1 }, (_, i) => i + 1);
  const order = orderStatistics(
    values,
    (count) =>
      ks.flatMap((k) => {
        const place = Math.floor(((count - 1) * k) / bins);
        return [place, Math.min(place + 1, Math.max(0, count - 1))];
      }),
    known,
  );
  if (order.count === 0) return makeSteps([], 1, 0);
  const pairs = ks.map((k): [number, number] => {
    const place = Math.floor(((order.count - 1) * k) / bins);
    const part = (order.count - 1) * k - place * bins;
    const low = order.at(place);
    const high = order.at(Math.min(place + 1, order.count - 1));
    // Values are whole, so reaching a broken bound is reaching the next whole number.
    return [ceilingOf(low * bins + part * (high - low) + plus * bins, bins), k + 1];
  });
  return makeSteps(pairs, 1, order.count);
}

function scaleSteps(scale: CheckedScale, values: Float64Array, known?: CountedColumns): Steps {
  switch (scale.kind) {
    case "percentile":
      return stepsByShare(values, 100, 2, 0, (k, count) => ceilingOf(k * (count - 1), 100), known);
    case "bins": {
      const { bins, few } = scale;
      if (few) {
        let count = 0;
        for (let i = 0; i < values.length && count < few.under; i++) if (values[i] === values[i]) count++;
        if (count < few.under) return fixedSteps(few.bands, count);
      }
      return stepsByShare(values, bins - 1, 1, 1, (k, count) => ceilingOf(k * count, bins), known);
    }
    case "interpolated":
      return interpolatedSteps(values, scale.bins, scale.plus, known);
    case "bands":
      return fixedSteps(scale.bands);
    case "flag":
      return makeSteps([[1, scale.score]], 0, 0);
  }
}

function boundSteps(
  base: number,
  bounds: readonly (readonly [CheckedBound, number])[],
  values: Float64Array,
  known?: CountedColumns,
): Steps {
  const quantiles = bounds.flatMap(([bound]) => (bound.kind === "quantile" ? [bound.of] : []));
  const order =
    quantiles.length > 0
      ? orderStatistics(values, (count) => quantiles.map(([a, b]) => ceilingOf(a * count, b)), known)
      : undefined;
  const pairs: [number, number][] = [];
  for (const [bound, score] of bounds) {
    const from =
      bound.kind === "fixed"
        ? bound.value
        : bound.kind === "quantile" && order
          ? order.firstWithBelow(ceilingOf(bound.of[0] * order.count, bound.of[1]))
          : undefined;
    if (from === undefined) continue;
    // A fitted bound may lie on or under a lower tier's: the higher tier then takes the lower one's place.
    while (pairs.length > 0 && (pairs.at(-1)?.[0] ?? 0) >= from) pairs.pop();
    pairs.push([from, score]);
  }
  return makeSteps(pairs, base, order?.count ?? 0);
}

/**
 * Tells whether cut points come from the population, not from the policy alone.
 *
 * @param request - what is asked for
 * @returns true if a model has to remember them
 */
export function isLearnt({ ask }: CutRequest): boolean {
  if (ask.kind === "bounds") return ask.bounds.some(([bound]) => bound.kind === "quantile");
  return ask.scale.kind === "percentile" || ask.scale.kind === "bins" || ask.scale.kind === "interpolated";
}

/**
 * Learns cut points from a population, or states those the policy fixes.
 *
 * Every cut is the smallest present value that enough values are smaller than, in whole numbers.
 *
 * @param request - what is asked for
 * @param values - the values; NaN is missing
 * @param known - the columns of the run that were counted for other cuts
 * @returns the steps
 */
export function learnCuts({ ask }: CutRequest, values: Float64Array, known?: CountedColumns): Steps {
  return ask.kind === "scale"
    ? scaleSteps(ask.scale, values, known)
    : boundSteps(ask.base, ask.bounds, values, known);
}
