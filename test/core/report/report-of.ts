import {
  buildReport,
  tiersInForce,
  type Cell,
  type EarlierTable,
  type Language,
  type Override,
  type PreviousRun,
  type Report,
  type TableNode,
  type Tiering,
} from "../../../src/core";
import { FEN_SHIFT } from "../../../src/core";
import { coreOfRmBook } from "../policy/core-of-rm-book";
import { tieringOf } from "../tier/tiering-of";

const policy = coreOfRmBook();
const EPOCH = 25569;

/** Customers c1, c2, … of the built-in policy with these amounts in fen. */
export function book(amounts: readonly (number | null)[], asOf: number | null = 20757): Tiering {
  return tieringOf(policy, { aumAverage: amounts }, asOf);
}

/** The report of a tiering. */
export function reportOf(
  tiering: Tiering,
  language: Language = "zh-CN",
  previous?: PreviousRun,
  overrides: ReadonlyMap<string, Override> = previous?.overrides ?? new Map<string, Override>(),
): Report {
  const inForce = tiersInForce(tiering, overrides);
  return buildReport({
    tiering,
    inForce,
    findings: inForce.findings,
    language,
    time: "2026-11-01 09:00",
    ...(previous ? { previous } : {}),
  });
}

/** A table of a report by its name. */
export function tableOf(report: Report, name: string): TableNode {
  for (const { nodes } of report.sheets) {
    for (const node of nodes) if (node.kind === "table" && node.name === name) return node;
  }
  throw new Error(`no table ${name}`);
}

/** The cells of one column of a table; undefined if it has no such column. */
export function columnOf(table: TableNode, id: string): readonly unknown[] | undefined {
  const place = table.columns.findIndex((column) => column.id === id);
  return place < 0 ? undefined : table.rows.map((row) => row[place]);
}

/** The tables of a report as a workbook gives them back: dates as serials. */
export function readBack(report: Report): EarlierTable[] {
  return report.sheets.flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node.kind === "table"
        ? [
            {
              name: node.name,
              headers: node.columns.map(({ header }) => header),
              rows: node.rows.map((row) =>
                row.map((value, i): Cell =>
                  node.columns[i]?.type === "date" && typeof value === "number" ? value + EPOCH : value,
                ),
              ),
              date1904: false,
            },
          ]
        : [],
    ),
  );
}

/** Fen of an amount in 万元. */
export function wan(amount: number): number {
  return Math.round(amount * 10 ** FEN_SHIFT["万元"]);
}
