import { isoDate } from "../calendar";
import { midSentence, sayName } from "../say/say-name";
import { unitName } from "../say/unit-name";
import { WORDS } from "../say/words";
import { nameOf } from "../tier/name-of";
import { primaryScheme } from "../tier/tiering";
import { byGroupBlock } from "./by-group-block";
import { summaryContext, type SummaryContext } from "./summary-context";
import { byTierBlock } from "./by-tier-block";
import { withUnit } from "./money-unit-text";
import type { PreviousRun } from "./previous-run";
import { reconciliationBlock } from "./reconciliation-block";
import type { CellsNode, ReportNode, ReportSheet, TableNode } from "./report";
import type { SheetInput } from "./report-input";
import { departedSince, latestBefore, type Change } from "./snapshot-table";
import { groupFigures, summaryRows, type SummaryRows } from "./summary-figures";

/** What the amounts of the summary are: the label of the field behind the assets, on its basis. */
function basisText({ tiering, language }: SummaryContext): string {
  const { rows, model } = tiering;
  const field = ["aumAverage", "aum"].find((id) => rows.columns.has(id)) ?? "aumAverage";
  const name = sayName(
    nameOf(field, model.policy, (id) => rows.basisOf(id)),
    language,
  );
  return language === "zh-CN" ? name : midSentence(name);
}

function noteText(context: SummaryContext): string {
  const { model } = context.tiering;
  return context
    .word("summaryNote")
    .replace("{customers}", String(model.fit.customers))
    .replace("{asOf}", model.asOf === null ? context.word("unknownDate") : isoDate(model.asOf))
    .replace("{basis}", () => basisText(context))
    .replace("{unit}", unitName(context.unit, context.language));
}

function changesBlock(
  context: SummaryContext,
  input: SheetInput,
  previous: PreviousRun,
  at: string,
): CellsNode | null {
  const column = context.column("change");
  const before = latestBefore(input.tiering, previous);
  if (!column || before === null) return null;
  const departed = departedSince(input.tiering, previous).length;
  const changes: readonly Change[] = ["up", "down", "same", "new"];
  const rows = summaryRows(input.tiering, input.inForce, input.changes);
  const [all] = groupFigures(rows, () => "all");
  return {
    kind: "cells",
    name: "changes",
    at,
    header: 1,
    rows: [
      [
        { text: context.word("changesTitle").replace("{asOf}", isoDate(before)) },
        ...changes.map((change) => ({ text: context.word(change) })),
        { text: context.word("departed") },
      ],
      [
        { text: WORDS.customers[context.language] },
        ...changes.map((change) => ({
          formula: `=COUNTIFS(${column},"${context.word(change)}")`,
          value: all?.changes[change] ?? 0,
        })),
        { value: departed },
      ],
    ],
  };
}

/** Columns a PivotTable can be read with; with more people than that it goes by branch, or has none. */
const MOST_ACROSS = 12;

function distinct({ tiering }: SummaryContext, id: string): number {
  const column = tiering.rows.columns.get(id);
  return column?.kind === "text" ? new Set(column.values).size : 0;
}

/** What the PivotTable has across: RMs, else branches, if they are few enough. */
function pivotColumn(context: SummaryContext): "rm" | "branch" | undefined {
  return (["rm", "branch"] as const).find((id) => {
    const count = context.column(id) ? distinct(context, id) : 0;
    return count > 0 && count <= MOST_ACROSS;
  });
}

/** Columns after the first that blocks and PivotTable fill. */
function columnsUsed(context: SummaryContext): number {
  const across = pivotColumn(context);
  return Math.max(8, across ? 2 * (distinct(context, across) + 1) : 2);
}

/** Characters the total of all assets takes: the PivotTable puts amounts into any column. */
function amountWidth(context: SummaryContext, { assets }: SummaryRows): number {
  let sum = 0;
  for (const fen of assets ?? []) if (fen === fen) sum += fen;
  const digits = String(Math.trunc(context.money(sum))).length;
  return Math.max(context.language === "zh-CN" ? 13 : 16, digits + Math.floor((digits - 1) / 3) + 5);
}

function rowsOf(node: CellsNode): number {
  return node.rows.length;
}

/**
 * Makes the summary: customers and assets by tier, RM and branch, changes, reconciliation, charts and the PivotTable.
 *
 * @param input - what the report is made of
 * @param tiers - the table `TB_Tiers` as it will be written
 * @param previous - what an earlier run left
 * @returns the sheet, or null if no customer has a tier
 */
export function summarySheet(input: SheetInput, tiers: TableNode, previous: PreviousRun): ReportSheet | null {
  const { tiering, language } = input;
  const scheme = primaryScheme(tiering.model.policy);
  if (!scheme || !tiering.evaluation.tiers.has(scheme.id)) return null;
  const context = summaryContext(tiering, tiers, language);
  const word = context.word;
  const rows = summaryRows(tiering, input.inForce, input.changes);
  const nodes: ReportNode[] = [
    { kind: "heading", at: "A1", text: word("summary"), level: 1 },
    { kind: "note", at: "A2", text: noteText(context) },
    { kind: "link", at: "A3", text: word("seeTiers"), to: { sheet: "tiers", cell: "A1" } },
    { kind: "link", at: "D3", text: word("seeFindings"), to: { sheet: "findings", cell: "A1" } },
  ];
  const byTier = byTierBlock(context, scheme, rows, 5);
  nodes.push(byTier);
  let row = 5 + rowsOf(byTier) + 2;
  const place = (block: CellsNode | null): void => {
    if (!block) return;
    nodes.push(block);
    row += rowsOf(block) + 2;
  };
  place(changesBlock(context, input, previous, `A${row}`));
  for (const by of ["rm", "branch"] as const) place(byGroupBlock(context, by, rows, row));
  place(reconciliationBlock(context, row));
  const last = scheme.tiers.length + 1;
  nodes.push(
    {
      kind: "chart",
      type: "bar",
      at: "J5",
      size: [480, 288],
      title: word("customersByTier"),
      categories: { cells: byTier.name, column: 0, rows: [1, last] },
      series: [{ name: word("customers"), values: { cells: byTier.name, column: 1, rows: [1, last] } }],
    },
    ...(rows.assets
      ? [
          {
            kind: "chart" as const,
            type: "doughnut" as const,
            at: "J21",
            size: [480, 288] as const,
            title: word("assetsByTier"),
            categories: { cells: byTier.name, column: 0, rows: [1, scheme.tiers.length] as const },
            series: [
              {
                name: word("assets"),
                values: { cells: byTier.name, column: 3, rows: [1, scheme.tiers.length] as const },
              },
            ],
          },
        ]
      : []),
  );
  // The PivotTable stands last and alone below: it may grow when it is refreshed.
  nodes.push(
    ...pivotNodes(
      context,
      Math.max(row, 37),
      scheme.tiers.map(({ label }) => label[language]),
    ),
  );
  nodes.push(
    {
      kind: "widths",
      columns: [22, ...new Array<number>(columnsUsed(context)).fill(amountWidth(context, rows))],
    },
    { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1 },
  );
  return { id: "summary", name: word("summary"), nodes };
}

function pivotNodes(context: SummaryContext, row: number, labels: readonly string[]): ReportNode[] {
  const { tiers, word, language, unit } = context;
  const across = pivotColumn(context);
  const assets = tiers.columns.find(({ id }) => id === "assets");
  const title = word("pivotTitle").replace("{column}", across === "branch" ? word("branch") : word("rm"));
  return [
    { kind: "heading", at: `A${row}`, text: across ? title : title.replace(/ × .*$/, ""), level: 2 },
    {
      kind: "pivot",
      name: "PV_Tiers",
      at: `A${row + 1}`,
      source: "TB_Tiers",
      rows: [{ column: "tier", order: [...labels, word("untiered")] }],
      columns: across ? [{ column: across }] : [],
      values: [
        // Not the id: a customer without one counts too.
        { column: "computedTier", by: "count", header: word("customersTotal") },
        ...(assets
          ? [
              {
                column: "assets",
                by: "sum" as const,
                header: withUnit(word("assetsTotal"), unit, language),
                format: "#,##0.00",
              },
            ]
          : []),
      ],
    },
  ];
}
