import type { Evaluation } from "../measure/evaluate";
import type { CheckedScheme } from "../policy/checked-policy";

/** How far one row is from the bounds of its band; NaN where there is none. */
export interface Gap {
  /** What is missing to the next tier up. */
  readonly up: number;
  /** What lies above the own lower bound. */
  readonly down: number;
  /** The lower bound of the next tier up. */
  readonly upFrom: number;
  /** The own lower bound. */
  readonly from: number;
  /** The number of the next tier up, 0 if none. */
  readonly upTierNo: number;
}

const NONE: Gap = { up: NaN, down: NaN, upFrom: NaN, from: NaN, upTierNo: 0 };

/**
 * Measures how far a row is from the bounds of its band.
 *
 * @param scheme - the scheme
 * @param evaluation - the computed policy
 * @param row - the row
 * @returns the gaps, in the unit of the measure; NaN for other kinds of scheme and for untiered rows
 */
export function gapOf(scheme: CheckedScheme, evaluation: Evaluation, row: number): Gap {
  if (scheme.kind !== "bands") return NONE;
  const value = evaluation.scope.numbers(scheme.of)?.[row] ?? NaN;
  const steps = evaluation.cuts.get(scheme.at);
  if (!steps || value !== value) return NONE;
  let reached = 0;
  while (reached < steps.froms.length && value >= (steps.froms[reached] ?? Infinity)) reached++;
  const upFrom = steps.froms[reached] ?? NaN;
  const from = reached > 0 ? (steps.froms[reached - 1] ?? NaN) : NaN;
  return { up: upFrom - value, down: value - from, upFrom, from, upTierNo: steps.scores[reached] ?? 0 };
}
