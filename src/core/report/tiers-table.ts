import type { Language } from "../say/language";
import { WORDS, type Word } from "../say/words";
import { Explainer } from "../tier/explain";
import { gapOf } from "../tier/gaps";
import type { TiersInForce } from "../tier/overrides";
import { assetsOf, primaryScheme, type Tiering } from "../tier/tiering";
import { amountFormat, inUnit, reportUnit, withUnit } from "./money-unit-text";
import type { ReportColumn, ReportValue, TableNode } from "./report";
import type { Change } from "./snapshot-table";
import { whyInForce } from "./why-in-force";

/** A column with the way its cells are filled. */
interface Filled extends ReportColumn {
  readonly value: (row: number) => ReportValue;
}

function displayColumns(tiering: Tiering, language: Language): Filled[] {
  const { rows } = tiering;
  const widths: Readonly<Record<string, number>> = { name: 10, rm: 10, branch: 12 };
  const columns: Filled[] = [
    {
      id: "customerId",
      header: WORDS.customerId[language],
      type: "text",
      width: Math.min(24, Math.max(12, ...rows.ids.slice(0, 1000).map((id) => (id ?? "").length + 2))),
      value: (row) => rows.ids[row] ?? null,
    },
  ];
  for (const id of ["name", "rm", "branch"] as const) {
    const column = rows.columns.get(id);
    if (column?.kind !== "text") continue;
    columns.push({
      id,
      header: WORDS[id][language],
      type: "text",
      width: widths[id] ?? 12,
      value: (row) => column.values[row] ?? null,
    });
  }
  return columns;
}

/**
 * Makes `TB_Tiers`: a row per customer with tier, gaps, override and reason, in the order of the list.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers in force
 * @param changes - against the snapshot before, or null if there is none
 * @param language - the language of headers, labels and reasons
 * @returns the table
 */
export function tiersTable(
  tiering: Tiering,
  inForce: TiersInForce,
  changes: readonly (Change | null)[] | null,
  language: Language,
): TableNode {
  const { model, rows, evaluation } = tiering;
  const unit = reportUnit(tiering);
  const assets = assetsOf(tiering);
  const scheme = primaryScheme(model.policy);
  const tiered = scheme !== undefined && evaluation.tiers.has(scheme.id);
  const money = scheme?.kind === "bands" && model.policy.names.get(scheme.of)?.type === "money";
  const explainer = new Explainer(tiering);
  const label = (no: number): string => scheme?.tiers[no - 1]?.label[language] ?? WORDS.untiered[language];
  const header = (word: Word): string => WORDS[word][language];
  const columns = displayColumns(tiering, language);
  const amount = (id: Word, width: number, value: (row: number) => number): void => {
    columns.push({
      id,
      header: withUnit(header(id), unit, language),
      type: "number",
      width,
      format: amountFormat(unit),
      value: (row) => inUnit(value(row), unit),
    });
  };
  if (assets) amount("assets", 14, (row) => assets[row] ?? NaN);
  if (scheme && tiered) {
    columns.push({
      id: "tier",
      header: header("tier"),
      type: "text",
      width: 8,
      value: (row) => label(inForce.tierNo[row] ?? 0),
    });
    columns.push({
      id: "tierNo",
      header: header("tierNo"),
      type: "number",
      width: 8,
      format: "0",
      value: (row) => inForce.tierNo[row] || null,
    });
    if (changes) {
      columns.push({
        id: "change",
        header: header("change"),
        type: "text",
        width: 8,
        value: (row) => {
          const change = changes[row];
          return change ? header(change) : null;
        },
      });
    }
    if (money) {
      amount("gapUp", 15, (row) => gapOf(scheme, evaluation, row).up);
      amount("gapDown", 15, (row) => gapOf(scheme, evaluation, row).down);
    }
    const computed = evaluation.tiers.get(scheme.id);
    columns.push({
      id: "computedTier",
      header: header("computedTier"),
      type: "text",
      width: 10,
      value: (row) => label(computed?.[row] ?? 0),
    });
    columns.push({
      id: "override",
      header: header("override"),
      type: "text",
      width: 10,
      owner: "user",
      value: (row) => inForce.written[row]?.tier || null,
    });
    columns.push({
      id: "overrideReason",
      header: header("overrideReason"),
      type: "text",
      width: 16,
      owner: "user",
      value: (row) => inForce.written[row]?.reason || null,
    });
    columns.push({
      id: "why",
      header: header("why"),
      type: "text",
      width: 60,
      value: (row) => whyInForce(explainer, scheme, inForce, row, language),
    });
  }
  return {
    kind: "table",
    name: "TB_Tiers",
    at: "A1",
    columns: columns.map(({ value: _, ...column }) => column),
    rows: Array.from({ length: rows.count }, (_, row) => columns.map(({ value }) => value(row))),
  };
}
