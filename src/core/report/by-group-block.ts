import { cellName } from "./cell-name";
import { withUnit } from "./money-unit-text";
import type { CellContent, CellsNode } from "./report";
import type { Change } from "./snapshot-table";
import { groupFigures, type SummaryRows } from "./summary-figures";
import type { SummaryContext } from "./summary-context";

/** Groups shown; beyond them the PivotTable is the place to look. */
const MOST_GROUPS = 60;

/** Customers just below the next tier: at 90 % of its bound or more. */
function nearFormula({ column }: SummaryContext, group: string, key: string): string | null {
  const [no, assets, gap] = [column("tierNo"), column("assets"), column("gapUp")];
  if (!no || !assets || !gap) return null;
  return `=SUMPRODUCT((${group}=${key})*(${no}>1)*(10*${assets}>=9*(${assets}+${gap})))`;
}

/**
 * Makes the block of customers by RM or branch: how many, how near to the next tier, assets, products, changes.
 *
 * @param context - words, unit and columns
 * @param by - the column of `TB_Tiers` to group by
 * @param rows - the customers
 * @param top - the sheet row of its header
 * @returns the block; null if the list has no such column or only one branch
 */
export function byGroupBlock(
  context: SummaryContext,
  by: "rm" | "branch",
  rows: SummaryRows,
  top: number,
): CellsNode | null {
  const { word, column, money, tiering, language } = context;
  const texts = tiering.rows.columns.get(by);
  const group = column(by);
  if (texts?.kind !== "text" || !group) return null;
  const groups = groupFigures(rows, (row) => texts.values[row]).slice(0, MOST_GROUPS);
  if (groups.length === 0 || (by === "branch" && groups.length === 1)) return null;
  const amounts = column("assets");
  const change = column("change");
  const changes: readonly Change[] = change ? ["up", "down", "new"] : [];
  const lines = groups.map((figures, i): CellContent[] => {
    const key = cellName(0, top + 1 + i);
    const near = nearFormula(context, group, key);
    return [
      { text: figures.key },
      { formula: `=COUNTIFS(${group},${key})`, value: figures.customers, format: "#,##0" },
      ...(near ? [{ formula: near, value: figures.near, format: "#,##0" }] : []),
      ...(amounts
        ? [
            {
              formula: `=SUMIFS(${amounts},${group},${key})`,
              value: money(figures.assets),
              format: "#,##0.00",
            },
          ]
        : []),
      ...(rows.products
        ? [
            {
              value: figures.productsKnown === 0 ? null : figures.products / figures.productsKnown,
              format: "0.00",
            },
          ]
        : []),
      ...changes.map((kind) => ({
        formula: `=COUNTIFS(${group},${key},${change},"${word(kind)}")`,
        value: figures.changes[kind],
        format: "#,##0",
      })),
    ];
  });
  const near = nearFormula(context, group, "") !== null;
  return {
    kind: "cells",
    name: by === "rm" ? "byRm" : "byBranch",
    at: `A${top}`,
    header: 1,
    rows: [
      [
        { text: word(by) },
        { text: word("customers") },
        ...(near ? [{ text: word("near") }] : []),
        ...(amounts ? [{ text: withUnit(word("assets"), context.unit, language) }] : []),
        ...(rows.products ? [{ text: word("productsPerCustomer") }] : []),
        ...changes.map((kind) => ({ text: word(kind) })),
      ],
      ...lines,
    ],
  };
}
