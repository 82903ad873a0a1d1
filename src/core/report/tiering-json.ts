import { isoDate } from "../calendar";
import type { Finding } from "../finding";
import type { CustomerList } from "../list/customer-list";
import type { CheckedScheme } from "../policy/checked-policy";
import type { Language } from "../say/language";
import { sayFinding } from "../say/say-finding";
import { sayReason } from "../say/say-reason";
import { Explainer } from "../tier/explain";
import { gapOf } from "../tier/gaps";
import type { TiersInForce } from "../tier/overrides";
import { assetsOf, primaryScheme, type Tiering } from "../tier/tiering";
import { yuanNumber } from "../yuan";
import { whyInForce } from "./why-in-force";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes a list as JSON: where it stood, what was kept and skipped, which header is which field.
 *
 * @param list - the list
 * @param merged - rows that were rolled up into another
 * @returns an entry of `list`
 */
export function listJson(list: CustomerList, merged = 0): Json {
  return {
    file: list.file,
    sheet: list.sheet,
    headerRow: list.headerRow,
    rows: list.rows - merged,
    skipped: { ...list.skipped, duplicate: list.skipped.duplicate + merged },
    dataDate: list.dataDate === null ? null : isoDate(list.dataDate),
    mapping: Object.fromEntries(
      [...list.mapping].map(([field, { header, unit, basis, confidence }]) => [
        field,
        {
          header,
          ...(unit === undefined ? {} : { unit }),
          ...(basis === undefined ? {} : { basis }),
          confidence,
        },
      ]),
    ),
  };
}

/**
 * Writes findings as JSON, each with its sentence.
 *
 * @param findings - the findings
 * @param language - the language of the sentences
 * @returns the entries of `findings`
 */
export function findingsJson(findings: readonly Finding[], language: Language): Json {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    count: finding.count,
    cells: finding.cells,
    facts: finding.facts,
    message: sayFinding(finding, language),
  }));
}

function schemeJson(scheme: CheckedScheme, tiering: Tiering, tierNo: Uint8Array | undefined): Json {
  const { evaluation } = tiering;
  if (!tierNo) return { available: false, needs: evaluation.lacks.get(scheme.id) ?? [] };
  const customers = new Array<number>(scheme.tiers.length + 1).fill(0);
  const sums = new Array<number | null>(scheme.tiers.length + 1).fill(null);
  const assets = assetsOf(tiering);
  for (let row = 0; row < tierNo.length; row++) {
    const no = tierNo[row] ?? 0;
    const fen = assets?.[row] ?? NaN;
    customers[no] = (customers[no] ?? 0) + 1;
    if (fen === fen) sums[no] = (sums[no] ?? 0) + fen;
  }
  const tier = (no: number): Json => ({
    no: no === 0 ? null : no,
    customers: customers[no] ?? 0,
    assets: yuanNumber(sums[no] ?? NaN),
  });
  return {
    available: true,
    tiers: Object.fromEntries([
      ...scheme.tiers.map(({ id }, i) => [id, tier(i + 1)] as const),
      ["untiered", tier(0)],
    ]),
  };
}

/**
 * Writes everything about a tiering but the customers.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers of the primary scheme in force
 * @param findings - everything found
 * @param language - the language of the sentences
 * @returns the document of design §8 without `customers`
 */
export function tieringHead(
  tiering: Tiering,
  inForce: TiersInForce,
  findings: readonly Finding[],
  language: Language,
): Record<string, Json> {
  const { model, rows, evaluation } = tiering;
  const { id, version } = model.policy.document;
  const primary = primaryScheme(model.policy);
  const schemes = [...model.policy.schemes.values()].map((scheme) => {
    const computed = evaluation.tiers.get(scheme.id);
    return [
      scheme.id,
      schemeJson(scheme, tiering, computed && scheme === primary ? inForce.tierNo : computed),
    ] as const;
  });
  return {
    policy: { id, version, hash: model.policy.hash },
    fit: {
      customers: model.fit.customers,
      asOf: model.asOf === null ? null : isoDate(model.asOf),
      hash: model.fit.hash,
    },
    list: rows.lists.map((list, k) => listJson(list, rows.merged[k])),
    findings: findingsJson(findings, language),
    schemes: Object.fromEntries(schemes),
  };
}

/** One customer as JSON; money in yuan, missing is null. */
export interface CustomerJson {
  readonly id: string | null;
  /** 1-based sheet row. */
  readonly row: number;
  /** Place of the list in `list`; only if there are several. */
  readonly list?: number;
  readonly tiers: Readonly<Record<string, string>>;
  /** What the RM wrote; `computed` is the tier without it, `inForce` whether it counts. */
  readonly override?: {
    readonly tier: string;
    readonly reason: string;
    readonly inForce: boolean;
    readonly computed: string;
  };
  readonly measures: Readonly<Record<string, number | null>>;
  readonly gapUp: number | null;
  readonly gapDown: number | null;
  readonly why: Readonly<Record<string, string>>;
  /** Null until products are advised. */
  readonly next: null;
}

/**
 * Prepares to write customers of a tiering as JSON.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers of the primary scheme in force
 * @param language - the language of the reasons
 * @returns writes the customer of a row
 */
export function customerWriter(
  tiering: Tiering,
  inForce: TiersInForce,
  language: Language,
): (row: number) => CustomerJson {
  const { model, rows, evaluation } = tiering;
  const explainer = new Explainer(tiering);
  const primary = primaryScheme(model.policy);
  const schemes = [...model.policy.schemes.values()].filter(({ id }) => evaluation.tiers.has(id));
  const measures = [...model.policy.measures.values()].filter(({ id }) => evaluation.measures.has(id));
  const tierId = (scheme: CheckedScheme, no: number): string => scheme.tiers[no - 1]?.id ?? "untiered";
  return (row) => {
    const tierOf = (scheme: CheckedScheme): number =>
      (scheme === primary ? inForce.tierNo[row] : evaluation.tiers.get(scheme.id)?.[row]) ?? 0;
    const gap =
      primary && evaluation.tiers.has(primary.id) ? gapOf(primary, evaluation, row) : { up: NaN, down: NaN };
    const money = primary?.kind === "bands" && model.policy.names.get(primary.of)?.type === "money";
    const amount = (value: number): number | null =>
      money ? yuanNumber(value) : value === value ? value : null;
    const override = inForce.written[row];
    return {
      id: rows.ids[row] ?? null,
      row: rows.sheetRows[row] ?? 0,
      ...(rows.lists.length > 1 ? { list: rows.listOf[row] ?? 0 } : {}),
      tiers: Object.fromEntries(schemes.map((scheme) => [scheme.id, tierId(scheme, tierOf(scheme))])),
      ...(override && primary
        ? {
            override: {
              tier: override.tier,
              reason: override.reason,
              inForce: inForce.overridden.has(row),
              computed: tierId(primary, evaluation.tiers.get(primary.id)?.[row] ?? 0),
            },
          }
        : {}),
      measures: Object.fromEntries(
        measures.map(({ id, type }) => {
          const value = evaluation.measures.get(id)?.[row] ?? NaN;
          return [id, type === "money" ? yuanNumber(value) : value === value ? value : null];
        }),
      ),
      gapUp: amount(gap.up),
      gapDown: amount(gap.down),
      why: Object.fromEntries(
        schemes.map((scheme) => [
          scheme.id,
          scheme === primary
            ? whyInForce(explainer, scheme, inForce, row, language)
            : sayReason(explainer.reason(scheme, row), language),
        ]),
      ),
      next: null,
    };
  };
}

/**
 * Writes the customers of a tiering one by one, so that a long list need not stand in memory as text.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers of the primary scheme in force
 * @param language - the language of the reasons
 * @yields the entries of `customers`
 */
export function* tieringCustomers(
  tiering: Tiering,
  inForce: TiersInForce,
  language: Language,
): Generator<CustomerJson> {
  const write = customerWriter(tiering, inForce, language);
  for (let row = 0; row < tiering.rows.count; row++) yield write(row);
}
