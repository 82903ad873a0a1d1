import { isoDate } from "../calendar";
import { PLACES_NAMED, type Finding } from "../finding";
import type { Language } from "../say/language";
import { sayFinding } from "../say/say-finding";
import { WORDS } from "../say/words";
import { primaryScheme } from "../tier/tiering";
import { cellName } from "./cell-name";
import { policySheet } from "./policy-sheet";
import { NO_PREVIOUS_RUN } from "./previous-run";
import type { HighlightStyle, Report, ReportNode, ReportSheet, TableNode } from "./report";
import type { ReportInput, SheetInput } from "./report-input";
import { runsTable } from "./runs-table";
import { schemesTable } from "./schemes-table";
import { serviceSheet } from "./service-sheet";
import { changesSince, snapshotTable } from "./snapshot-table";
import { summarySheet } from "./summary-sheet";
import { tiersTable } from "./tiers-table";

function findingsSheet(findings: readonly Finding[], language: Language): ReportSheet {
  const header = (word: keyof typeof WORDS): string => WORDS[word][language];
  return {
    id: "findings",
    name: header("findings"),
    nodes: [
      {
        kind: "table",
        name: "TB_Findings",
        at: "A1",
        columns: [
          { id: "severity", header: header("severity"), type: "text", width: 10 },
          { id: "code", header: header("code"), type: "text", width: 22 },
          { id: "count", header: header("count"), type: "number", width: 8, format: "0" },
          { id: "cells", header: header("cells"), type: "text", width: 40 },
          { id: "message", header: header("message"), type: "text", width: 90 },
        ],
        rows: findings.map((finding) => [
          WORDS[finding.severity][language],
          finding.code,
          finding.count,
          finding.cells.slice(0, PLACES_NAMED).join(language === "zh-CN" ? "、" : ", "),
          sayFinding(finding, language),
        ]),
      },
      { kind: "freeze", rows: 1, columns: 0 },
      ...(["error", "warning"] as const).map((severity): ReportNode => ({
        kind: "highlight",
        where: { table: "TB_Findings", column: "severity" },
        when: `=$A2="${WORDS[severity][language]}"`,
        style: severity,
      })),
      { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1, repeatRows: 1 },
    ],
  };
}

/** Letters of the columns of a table that starts in column A, by column id. */
function lettersOf({ columns }: TableNode): (id: string) => string | undefined {
  return (id) => {
    const place = columns.findIndex((column) => column.id === id);
    return place < 0 ? undefined : cellName(place, 1).replace(/\d+$/, "");
  };
}

/** What makes the tiers readable at a glance: who is near, who moved, where to type. */
function tiersNodes(table: TableNode, input: SheetInput): ReportNode[] {
  const letter = lettersOf(table);
  const [no, assets, gap, change] = ["tierNo", "assets", "gapUp", "change"].map(letter);
  const scheme = primaryScheme(input.tiering.model.policy);
  const nodes: ReportNode[] = [table, { kind: "freeze", rows: 1, columns: 2 }];
  const highlight = (column: string, when: string, style: HighlightStyle): void => {
    nodes.push({ kind: "highlight", where: { table: table.name, column }, when, style });
  };
  if (no && assets && gap)
    highlight("gapUp", `=AND($${no}2>1,10*$${assets}2>=9*($${assets}2+$${gap}2))`, "near");
  for (const kind of ["up", "down"] as const) {
    if (change) highlight("change", `=$${change}2="${WORDS[kind][input.language]}"`, kind);
  }
  if (scheme && letter("override")) {
    const from = scheme.tiers.map(({ label }) => label[input.language]);
    nodes.push({ kind: "choice", where: { table: table.name, column: "override" }, from });
  }
  nodes.push({ kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1, repeatRows: 1 });
  return nodes;
}

/**
 * Makes the workbook of a run as data: Tiers, Schemes, Summary, Service Plan, Findings, Policy, History, Runs.
 *
 * A sheet or column stands there only if its inputs do.
 *
 * @param input - the tiering, what was found, and what an earlier run left
 * @returns the report, for any writer
 */
export function buildReport(input: ReportInput): Report {
  const { tiering, findings, language, inForce } = input;
  const previous = input.previous ?? NO_PREVIOUS_RUN;
  const { document, hash } = tiering.model.policy;
  const shared: SheetInput = { ...input, changes: changesSince(tiering, inForce, previous) };
  const plain = (id: "schemes" | "history" | "runs", table: TableNode | null): ReportSheet[] =>
    table
      ? [
          {
            id,
            name: WORDS[id][language],
            nodes: [
              table,
              { kind: "freeze", rows: 1, columns: 1 },
              { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1, repeatRows: 1 },
            ],
          },
        ]
      : [];
  const tiers = tiersTable(tiering, inForce, shared.changes, language);
  const summary = summarySheet(shared, tiers, previous);
  const service = serviceSheet(shared, tiers);
  return {
    format: "tierbook/report@1",
    language,
    title: WORDS.title[language].replace("{policy}", document.label[language]),
    policy: { id: document.id, version: document.version, hash },
    asOf: tiering.model.asOf === null ? null : isoDate(tiering.model.asOf),
    sheets: [
      { id: "tiers", name: WORDS.tiers[language], nodes: tiersNodes(tiers, shared) },
      ...plain("schemes", schemesTable(tiering, language)),
      ...(summary ? [summary] : []),
      ...(service ? [service] : []),
      findingsSheet(findings, language),
      policySheet(shared),
      ...plain("history", snapshotTable(tiering, inForce, previous, language)),
      ...plain("runs", runsTable(input, previous)),
    ],
  };
}
