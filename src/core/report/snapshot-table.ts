import type { Language } from "../say/language";
import { WORDS, type Word } from "../say/words";
import type { TiersInForce } from "../tier/overrides";
import { primaryScheme, type Tiering } from "../tier/tiering";
import { yuanNumber } from "../yuan";
import { withUnit } from "./money-unit-text";
import type { PreviousRun, SnapshotRow } from "./previous-run";
import type { ReportColumn, ReportValue, TableNode } from "./report";

/** How a tier stands to the snapshot before. */
export type Change = "up" | "down" | "same" | "new";

/**
 * Compares the tiers in force with the latest snapshot of an earlier date.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers in force
 * @param previous - what an earlier run left
 * @returns per row the change, null where either side is untiered; null if there is no earlier snapshot
 */
export function changesSince(
  tiering: Tiering,
  inForce: TiersInForce,
  previous: PreviousRun,
): readonly (Change | null)[] | null {
  const scheme = primaryScheme(tiering.model.policy)?.id;
  const latest = latestBefore(tiering, previous);
  if (latest === null) return null;
  const tiers = primaryScheme(tiering.model.policy)?.tiers ?? [];
  const sameLadder = ({ tier, tierNo }: SnapshotRow): boolean => {
    const label = tierNo === null ? undefined : tiers[tierNo - 1]?.label;
    return label !== undefined && (label["zh-CN"] === tier || label["en-US"] === tier);
  };
  const before = new Map(
    previous.snapshots
      .filter((row) => row.scheme === scheme && row.asOf === latest)
      // A number of another ladder says nothing about a move.
      .map((row) => [row.id, sameLadder(row) ? row.tierNo : null]),
  );
  return tiering.rows.ids.map((id, row): Change | null => {
    const now = inForce.tierNo[row] ?? 0;
    if (id === null) return null;
    const then = before.get(id);
    if (then === undefined) return "new";
    if (then === null || now === 0) return null;
    return now < then ? "up" : now > then ? "down" : "same";
  });
}

/**
 * Finds the date of the latest snapshot before this run.
 *
 * @param tiering - the tiering
 * @param previous - what an earlier run left
 * @returns days since 1970-01-01, or null if there is none
 */
export function latestBefore(tiering: Tiering, previous: PreviousRun): number | null {
  const asOf = tiering.model.asOf;
  const scheme = primaryScheme(tiering.model.policy)?.id;
  let latest: number | null = null;
  for (const row of previous.snapshots) {
    if (row.scheme !== scheme || (asOf !== null && row.asOf >= asOf)) continue;
    if (latest === null || row.asOf > latest) latest = row.asOf;
  }
  return latest;
}

/**
 * Lists the customers of the latest earlier snapshot that are no longer in the list.
 *
 * @param tiering - the tiering
 * @param previous - what an earlier run left
 * @returns their ids
 */
export function departedSince(tiering: Tiering, previous: PreviousRun): readonly string[] {
  const latest = latestBefore(tiering, previous);
  const here = new Set(tiering.rows.ids);
  return [
    ...new Set(
      previous.snapshots.filter((row) => row.asOf === latest && !here.has(row.id)).map(({ id }) => id),
    ),
  ];
}

function currentRows(
  tiering: Tiering,
  inForce: TiersInForce,
  asOf: number,
  language: Language,
): SnapshotRow[] {
  const { model, rows, evaluation } = tiering;
  const primary = primaryScheme(model.policy);
  const figure = (id: string, row: number): number => evaluation.scope.numbers(id)?.[row] ?? NaN;
  return [...model.policy.schemes.values()].flatMap((scheme) => {
    const computed = evaluation.tiers.get(scheme.id);
    if (!computed) return [];
    const tiers = scheme === primary ? inForce.tierNo : computed;
    return rows.ids.flatMap((id, row): SnapshotRow[] => {
      if (id === null) return [];
      const no = tiers[row] ?? 0;
      return [
        {
          id,
          asOf,
          scheme: scheme.id,
          tier: scheme.tiers[no - 1]?.label[language] ?? WORDS.untiered[language],
          tierNo: no === 0 ? null : no,
          aumAverage: figure("aumAverage", row),
          aum: figure("aum", row),
          productCount: figure("productCount", row),
          transactions90d: figure("transactions90d", row),
        },
      ];
    });
  });
}

/**
 * Makes `TB_Snapshot`: customer × scheme × month-end; earlier dates stay as they are.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers in force
 * @param previous - what an earlier run left
 * @param language - the language of headers and labels
 * @returns the table, or null if there is neither a date nor an earlier snapshot
 */
export function snapshotTable(
  tiering: Tiering,
  inForce: TiersInForce,
  previous: PreviousRun,
  language: Language,
): TableNode | null {
  const { asOf } = tiering.model;
  const current = asOf === null ? [] : currentRows(tiering, inForce, asOf, language);
  const kept = previous.snapshots.filter((row) => row.asOf !== asOf);
  const rows = [...kept, ...current];
  if (rows.length === 0) return null;
  const header = (word: Word): string => WORDS[word][language];
  const number = (value: number): ReportValue => (value === value ? value : null);
  const all: readonly { column: ReportColumn; value: (row: SnapshotRow) => ReportValue }[] = [
    {
      column: { id: "customerId", header: header("customerId"), type: "text", width: 14 },
      value: ({ id }) => id,
    },
    {
      column: { id: "asOf", header: header("asOf"), type: "date", width: 12, format: "yyyy-mm-dd" },
      value: ({ asOf: day }) => day,
    },
    {
      column: { id: "scheme", header: header("scheme"), type: "text", width: 14 },
      value: ({ scheme }) => scheme,
    },
    { column: { id: "tier", header: header("tier"), type: "text", width: 12 }, value: ({ tier }) => tier },
    {
      column: { id: "tierNo", header: header("tierNo"), type: "number", width: 8, format: "0" },
      value: ({ tierNo }) => tierNo,
    },
    {
      column: {
        id: "aumAverage",
        header: withUnit(header("aumAverage"), "元", language),
        type: "number",
        width: 16,
        format: "#,##0.00",
      },
      value: (row) => yuanNumber(row.aumAverage),
    },
    {
      column: {
        id: "aum",
        header: withUnit(header("aum"), "元", language),
        type: "number",
        width: 16,
        format: "#,##0.00",
      },
      value: (row) => yuanNumber(row.aum),
    },
    {
      column: { id: "productCount", header: header("productCount"), type: "number", width: 10, format: "0" },
      value: (row) => number(row.productCount),
    },
    {
      column: {
        id: "transactions90d",
        header: header("transactions90d"),
        type: "number",
        width: 12,
        format: "0",
      },
      value: (row) => number(row.transactions90d),
    },
  ];
  // A figure no customer has is not shown as an empty column.
  const shown = all.filter(({ value }, i) => i < 5 || rows.some((row) => value(row) !== null));
  return {
    kind: "table",
    name: "TB_Snapshot",
    at: "A1",
    columns: shown.map(({ column }) => column),
    rows: rows.map((row) => shown.map(({ value }) => value(row))),
  };
}
