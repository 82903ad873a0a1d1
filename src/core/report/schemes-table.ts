import type { Language } from "../say/language";
import { WORDS } from "../say/words";
import { primaryScheme, type Tiering } from "../tier/tiering";
import { amountFormat, inUnit, reportUnit, withUnit } from "./money-unit-text";
import type { ReportColumn, ReportValue, TableNode } from "./report";

/** Characters of a label, a Chinese one counting twice. */
function widthOf(text: string): number {
  return Math.min(
    30,
    Math.max(
      10,
      [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 4),
    ),
  );
}

/**
 * Makes `TB_Schemes`: a row per customer, a column per other scheme and per measure.
 *
 * @param tiering - the tiering
 * @param language - the language of headers and labels
 * @returns the table, or null if there is nothing but the primary scheme
 */
export function schemesTable(tiering: Tiering, language: Language): TableNode | null {
  const { model, rows, evaluation } = tiering;
  const primary = primaryScheme(model.policy);
  const unit = reportUnit(tiering);
  const columns: (ReportColumn & { readonly value: (row: number) => ReportValue })[] = [
    {
      id: "customerId",
      header: WORDS.customerId[language],
      type: "text",
      width: 14,
      value: (row) => rows.ids[row] ?? null,
    },
  ];
  for (const scheme of model.policy.schemes.values()) {
    const tiers = evaluation.tiers.get(scheme.id);
    if (scheme === primary || !tiers) continue;
    const labels = scheme.tiers.map(({ id, label }) =>
      /^[A-Z]/.test(id) ? `${id} ${label[language]}` : label[language],
    );
    const header = scheme.label[language];
    columns.push({
      id: scheme.id,
      header,
      type: "text",
      width: widthOf(header),
      value: (row) => labels[(tiers[row] ?? 0) - 1] ?? WORDS.untiered[language],
    });
  }
  for (const measure of model.policy.measures.values()) {
    const values = evaluation.measures.get(measure.id);
    if (!values || (primary?.kind === "bands" && measure.id === primary.of)) continue;
    const money = measure.type === "money";
    const header = money ? withUnit(measure.label[language], unit, language) : measure.label[language];
    columns.push({
      id: measure.id,
      header,
      type: "number",
      width: widthOf(header),
      format: money ? amountFormat(unit) : "0",
      value: (row) => {
        const value = values[row] ?? NaN;
        return money ? inUnit(value, unit) : value === value ? value : null;
      },
    });
  }
  if (columns.length === 1) return null;
  return {
    kind: "table",
    name: "TB_Schemes",
    at: "A1",
    columns: columns.map(({ value: _, ...column }) => column),
    rows: Array.from({ length: rows.count }, (_, row) => columns.map(({ value }) => value(row))),
  };
}
