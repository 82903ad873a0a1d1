import { PLACES_NAMED, type Finding } from "../finding";
import type { Language } from "../say/language";
import { sayFinding } from "../say/say-finding";
import { WORDS } from "../say/words";
import { NO_PREVIOUS_RUN } from "./previous-run";
import type { Report, ReportSheet } from "./report";
import type { ReportInput } from "./report-input";
import { runsTable } from "./runs-table";
import { schemesTable } from "./schemes-table";
import { changesSince, snapshotTable } from "./snapshot-table";
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
          { id: "cells", header: header("cells"), type: "text", width: 26 },
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
    ],
  };
}

/**
 * Makes the workbook of a run as data: Tiers, Schemes, Findings, History, Runs.
 *
 * A sheet or column stands there only if its inputs do.
 *
 * @param input - the tiering, what was found, and what an earlier run left
 * @returns the report, for any writer
 */
export function buildReport(input: ReportInput): Report {
  const { tiering, findings, language } = input;
  const previous = input.previous ?? NO_PREVIOUS_RUN;
  const sheet = (
    id: "tiers" | "schemes" | "history" | "runs",
    table: ReportSheet["nodes"][number] | null,
    columns: number,
  ): ReportSheet[] =>
    table ? [{ id, name: WORDS[id][language], nodes: [table, { kind: "freeze", rows: 1, columns }] }] : [];
  const changes = changesSince(tiering, input.inForce, previous);
  return {
    format: "tierbook/report@1",
    language,
    title: WORDS.title[language].replace("{policy}", tiering.model.policy.document.label[language]),
    sheets: [
      ...sheet("tiers", tiersTable(tiering, input.inForce, changes, language), 2),
      ...sheet("schemes", schemesTable(tiering, language), 1),
      findingsSheet(findings, language),
      ...sheet("history", snapshotTable(tiering, input.inForce, previous, language), 1),
      ...sheet("runs", runsTable(input, previous), 1),
    ],
  };
}
