import { PLACES_NAMED, type Finding } from "../finding";
import { primaryScheme, type Tiering } from "./tiering";

/** What an RM wrote beside a computed tier. */
export interface Override {
  /** The tier as written: a label in either language, or the id. */
  readonly tier: string;
  readonly reason: string;
}

/** Tiers in force: computed, or overridden with a reason. */
export interface TiersInForce {
  /** Per row; 0 is untiered. */
  readonly tierNo: Uint8Array;
  /** Per row what the RM wrote, kept even where it is not in force. */
  readonly written: readonly (Override | null)[];
  /** Rows whose override is in force. */
  readonly overridden: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * Puts overrides over the computed tiers of the primary scheme.
 *
 * An override counts only with a reason, and only if it names a tier of the scheme.
 *
 * @param tiering - what was computed
 * @param overrides - what was written, by customer id
 * @returns the tiers in force, and findings on overrides that do not count
 */
export function tiersInForce(tiering: Tiering, overrides: ReadonlyMap<string, Override>): TiersInForce {
  const scheme = primaryScheme(tiering.model.policy);
  const computed = scheme && tiering.evaluation.tiers.get(scheme.id);
  const tierNo = computed ? computed.slice() : new Uint8Array(tiering.rows.count);
  const numbers = new Map<string, number>();
  for (const [i, { id, label }] of (scheme?.tiers ?? []).entries()) {
    for (const text of [id, label["zh-CN"], label["en-US"]])
      numbers.set(text.normalize("NFKC").trim(), i + 1);
  }
  const [noReason, unknown]: [string[], string[]] = [[], []];
  const overridden = new Set<number>();
  const written = tiering.rows.ids.map((id, row) => {
    const override = id === null ? undefined : overrides.get(id);
    if (!override || override.tier.trim() === "")
      return override && override.reason.trim() !== "" ? override : null;
    const no = numbers.get(override.tier.normalize("NFKC").trim());
    if (no === undefined) unknown.push(id ?? "");
    else if (override.reason.trim() === "") noReason.push(id ?? "");
    else {
      tierNo[row] = no;
      overridden.add(row);
    }
    return override;
  });
  const findings = [
    ["override-without-reason", noReason] as const,
    ["override-unknown", unknown] as const,
  ].flatMap(([code, ids]): Finding[] =>
    ids.length === 0
      ? []
      : [
          {
            code,
            severity: "warning",
            count: ids.length,
            cells: [],
            facts: { ids: ids.slice(0, PLACES_NAMED) },
          },
        ],
  );
  return { tierNo, written, overridden, findings };
}
