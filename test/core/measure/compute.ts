import { fit, type CheckedPolicy, type WideRows } from "../../../src/core";
import type { Evaluation } from "../../../src/core/measure/evaluate";
import { policyOf } from "../policy/policy-of";
import { rowsOf } from "./rows-of";

/** Missing is null, so that a test can write it. */
export function plain(values: Float64Array | undefined): readonly (number | null)[] | undefined {
  return values && Array.from(values, (value) => (value === value ? value : null));
}

/** A policy fitted on rows and applied to them. */
export function evaluated(policy: CheckedPolicy, rows: WideRows, asOf: number | null = null): Evaluation {
  return fit(policy, rows, asOf).evaluation;
}

/** The values of the measure `m` of the policy made of the parts; undefined if it is not available. */
export function measured(
  parts: Readonly<Record<string, unknown>>,
  columns: Parameters<typeof rowsOf>[0],
  options: { readonly asOf?: number; readonly bases?: Parameters<typeof rowsOf>[1] } = {},
): readonly (number | null)[] | undefined {
  const rows = rowsOf(columns, options.bases);
  return plain(evaluated(policyOf(parts), rows, options.asOf ?? null).measures.get("m"));
}
