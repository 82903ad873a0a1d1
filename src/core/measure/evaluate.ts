import type { CheckedPolicy } from "../policy/checked-policy";
import type { CutSource } from "./cuts";
import { lacks, type Lack } from "./inputs";
import { evaluateMeasure } from "./evaluate-measure";
import { evaluateScheme } from "./evaluate-scheme";
import type { Rows } from "./rows";
import type { Scope } from "./scope";
import type { Steps } from "./steps";

/** Everything a policy gives for a population. */
export interface Evaluation {
  readonly scope: Scope;
  /** Values of the measures that are available; NaN is missing. */
  readonly measures: ReadonlyMap<string, Float64Array>;
  /** Tier numbers of the schemes that are available, 0 for untiered. */
  readonly tiers: ReadonlyMap<string, Uint8Array>;
  /** What is lacking, per field, measure and scheme; empty if available. */
  readonly lacks: ReadonlyMap<string, Lack>;
  /** The cut points used, by place. */
  readonly cuts: ReadonlyMap<string, Steps>;
}

/**
 * Computes a policy over rows, level by level.
 *
 * @param policy - the checked policy
 * @param rows - the columns
 * @param asOf - days since 1970-01-01, or null
 * @param source - gives the cut points: learnt (fit) or remembered (apply)
 * @returns measures and tier numbers
 */
export function evaluate(
  policy: CheckedPolicy,
  rows: Rows,
  asOf: number | null,
  source: CutSource,
): Evaluation {
  const measures = new Map<string, Float64Array>();
  const tiers = new Map<string, Uint8Array>();
  const cuts = new Map<string, Steps>();
  const scope: Scope = {
    count: rows.count,
    asOf,
    numbers: (id) => {
      const column = rows.columns.get(id);
      return measures.get(id) ?? (column?.kind === "number" ? column.values : undefined);
    },
    texts: (id) => {
      const column = rows.columns.get(id);
      return column?.kind === "text" ? column.values : undefined;
    },
    tiers: (id) => tiers.get(id),
  };
  const lacking = lacks(
    policy,
    (id) => rows.columns.has(id),
    asOf !== null,
    (field) => rows.basisOf(field),
  );
  const kept: CutSource = (request, values) => {
    const steps = source(request, values);
    if (steps) cuts.set(request.at, steps);
    return steps;
  };
  for (const item of policy.order) {
    if ((lacking.get(item.id) ?? []).length > 0) continue;
    if (item.what === "measure") measures.set(item.id, evaluateMeasure(item, scope, rows, lacking, kept));
    else tiers.set(item.id, evaluateScheme(item, scope, kept));
  }
  return { scope, measures, tiers, lacks: lacking, cuts };
}
