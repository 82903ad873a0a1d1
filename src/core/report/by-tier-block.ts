import type { CheckedScheme } from "../policy/checked-policy";
import { cellName } from "./cell-name";
import { withUnit } from "./money-unit-text";
import type { CellContent, CellsNode } from "./report";
import { groupFigures, type SummaryRows } from "./summary-figures";
import type { SummaryContext } from "./summary-context";

/**
 * Makes the block of customers and assets by tier, in formulas over `TB_Tiers`.
 *
 * @param context - words, unit and columns
 * @param scheme - the primary scheme
 * @param rows - the customers
 * @param top - the sheet row of its header
 * @returns the block: a row per tier, untiered, total
 */
export function byTierBlock(
  context: SummaryContext,
  scheme: CheckedScheme,
  rows: SummaryRows,
  top: number,
): CellsNode {
  const { word, language, column, money } = context;
  const labels = [...scheme.tiers.map(({ label }) => label[language]), word("untiered")];
  const keyOf = (row: number): string => labels[(rows.tierNo[row] || labels.length) - 1];
  const groups = groupFigures(rows, keyOf, labels);
  const [first, last, total] = [top + 1, top + labels.length, top + labels.length + 1];
  const customers = rows.tierNo.length;
  const assets = groups.reduce((sum, group) => sum + group.assets, 0);
  const tier = column("tier");
  const amounts = column("assets");
  const part = (value: number, whole: number): number => (whole === 0 ? 0 : value / whole);
  const share = (of: string, row: number, value: number): CellContent => ({
    formula: `=IF(${of}$${total}=0,0,${of}${row}/${of}$${total})`,
    value,
    format: "0.0%",
  });
  const lines = groups.map((group, i): CellContent[] => {
    const row = first + i;
    const key = cellName(0, row);
    return [
      { text: group.key },
      { formula: `=COUNTIFS(${tier},${key})`, value: group.customers, format: "#,##0" },
      share("B", row, part(group.customers, customers)),
      ...(amounts
        ? [
            { formula: `=SUMIFS(${amounts},${tier},${key})`, value: money(group.assets), format: "#,##0.00" },
            share("D", row, part(group.assets, assets)),
          ]
        : []),
    ];
  });
  const sum = (letter: string, value: number, format: string): CellContent => ({
    formula: `=SUM(${letter}${first}:${letter}${last})`,
    value,
    format,
  });
  return {
    kind: "cells",
    name: "byTier",
    at: `A${top}`,
    header: 1,
    total: 1,
    rows: [
      [
        { text: word("tier") },
        { text: word("customers") },
        { text: word("share") },
        ...(amounts
          ? [{ text: withUnit(word("assets"), context.unit, language) }, { text: word("assetShare") }]
          : []),
      ],
      ...lines,
      [
        { text: word("total") },
        sum("B", customers, "#,##0"),
        sum("C", customers === 0 ? 0 : 1, "0.0%"),
        ...(amounts ? [sum("D", money(assets), "#,##0.00"), sum("E", assets === 0 ? 0 : 1, "0.0%")] : []),
      ],
    ],
  };
}
