import { WORDS, type Word } from "../say/words";
import type { ReportInput } from "./report-input";
import type { PreviousRun } from "./previous-run";
import type { ReportColumn, ReportValue, TableNode } from "./report";

const COLUMNS: readonly (readonly [Word, ReportColumn["type"], number])[] = [
  ["time", "text", 20],
  ["list", "text", 30],
  ["rowsRead", "number", 10],
  ["customers", "number", 10],
  ["policy", "text", 14],
  ["policyHash", "text", 24],
  ["fitHash", "text", 24],
  ["asOf", "date", 12],
  ["fittedOn", "number", 12],
  ["untieredCount", "number", 14],
  ["overrides", "number", 10],
];

/**
 * Makes `TB_Runs`: what was run when, on which list, with which policy and fit.
 *
 * @param input - what the report is made of
 * @param previous - what an earlier run left
 * @returns the table, earlier runs first
 */
export function runsTable(input: ReportInput, previous: PreviousRun): TableNode {
  const { tiering, inForce, language, time } = input;
  const { rows, model } = tiering;
  const read = rows.lists.reduce(
    (sum, { rows: kept, skipped }) => sum + kept + skipped.total + skipped.note + skipped.duplicate,
    0,
  );
  const { id, version } = model.policy.document;
  const current: Readonly<Record<string, ReportValue>> = {
    time,
    list: rows.lists.map(({ file, sheet }) => `${file} / ${sheet}`).join("; "),
    rowsRead: read,
    customers: rows.count,
    policy: `${id} ${version}`,
    policyHash: model.policy.hash,
    fitHash: model.fit.hash,
    asOf: model.asOf,
    fittedOn: model.fit.customers,
    untieredCount: inForce.tierNo.reduce((sum, no) => sum + (no === 0 ? 1 : 0), 0),
    overrides: inForce.overridden.size,
  };
  return {
    kind: "table",
    name: "TB_Runs",
    at: "A1",
    columns: COLUMNS.map(([word, type, width]) => ({
      id: word,
      header: WORDS[word][language],
      type,
      width,
      ...(type === "number" ? { format: "0" } : type === "date" ? { format: "yyyy-mm-dd" } : {}),
    })),
    rows: [
      ...previous.runs.map((run) => COLUMNS.map(([word]) => run.get(word) ?? null)),
      COLUMNS.map(([word]) => current[word] ?? null),
    ],
  };
}
