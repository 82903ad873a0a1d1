import { fitAndTier, type CheckedPolicy, type Reason, type Tiering } from "../../../src/core";
import { Explainer, LANGUAGES, sayReason } from "../../../src/core";
import { rowsOf } from "../measure/rows-of";

/** A policy fitted on columns and applied to them. */
export function tieringOf(
  policy: CheckedPolicy,
  columns: Parameters<typeof rowsOf>[0],
  asOf: number | null = null,
  bases: Parameters<typeof rowsOf>[1] = {},
): Tiering {
  return fitAndTier(policy, rowsOf(columns, bases), asOf);
}

/** The tier ids of a scheme, row by row. */
export function tierIds({ model, evaluation }: Tiering, scheme: string): readonly string[] {
  const tiers = model.policy.schemes.get(scheme)?.tiers ?? [];
  return Array.from(evaluation.tiers.get(scheme) ?? [], (no) => tiers[no - 1]?.id ?? "untiered");
}

/** Why a row has its tier in a scheme. */
export function reasonOf(tiering: Tiering, scheme: string, row = 0): Reason {
  const found = tiering.model.policy.schemes.get(scheme);
  if (!found) throw new Error(scheme);
  return new Explainer(tiering).reason(found, row);
}

/** The reason in Chinese and English. */
export function said(tiering: Tiering, scheme: string, row = 0): readonly string[] {
  const reason = reasonOf(tiering, scheme, row);
  return LANGUAGES.map((language) => sayReason(reason, language));
}

/** What no sentence may hold: a value that is not there, or a place left empty. */
export const BROKEN =
  /undefined|NaN|N\.aN|null|\[object|“”|（）|\(\)|：：|: :|，；|，：|；。| {2}| [;,.:：，；。]|[：:，,；]$/;
