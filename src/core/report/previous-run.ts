import { parseIsoDate } from "../calendar";
import type { Cell } from "../list/grid";
import { LANGUAGES } from "../say/language";
import { WORDS, type Word } from "../say/words";
import type { Override } from "../tier/overrides";
import type { ReportValue } from "./report";

/** A table of an earlier report as read back: its name, headers and cells. */
export interface EarlierTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True if serial dates count from 1904. */
  readonly date1904: boolean;
}

/** One row of `TB_Snapshot`. */
export interface SnapshotRow {
  readonly id: string;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  readonly scheme: string;
  readonly tier: string;
  readonly tierNo: number | null;
  /** Fen; NaN is missing. */
  readonly aumAverage: number;
  readonly aum: number;
  readonly productCount: number;
  readonly transactions90d: number;
}

/** Times and minutes of one service for one class, as the user left them. */
export interface PlannedService {
  /** The labels as written, in either language. */
  readonly class: string;
  readonly service: string;
  readonly perYear: number;
  readonly minutes: number;
}

/** What an earlier run leaves to the next one. */
export interface PreviousRun {
  readonly overrides: ReadonlyMap<string, Override>;
  readonly snapshots: readonly SnapshotRow[];
  readonly services: readonly PlannedService[];
  /** Rows of `TB_Runs`, by column id. */
  readonly runs: readonly ReadonlyMap<string, ReportValue>[];
}

/** The run before the first. */
export const NO_PREVIOUS_RUN: PreviousRun = { overrides: new Map(), snapshots: [], services: [], runs: [] };

const SERIAL_OF_1970 = { 1900: 25569, 1904: 24107 } as const;

function text(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

function number(cell: Cell | undefined): number {
  if (typeof cell === "number") return cell;
  const value = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

function day(cell: Cell | undefined, date1904: boolean): number | null {
  if (typeof cell === "number") return Math.floor(cell) - SERIAL_OF_1970[date1904 ? 1904 : 1900];
  return typeof cell === "string" ? parseIsoDate(cell.trim()) : null;
}

/** Amounts of a snapshot are yuan. */
function fen(cell: Cell | undefined): number {
  const value = number(cell);
  return value === value ? Math.round(value * 100) : NaN;
}

/** Finds the columns of a table by their headers in either language, a unit in brackets aside. */
function columnsOf(table: EarlierTable): (row: readonly Cell[], id: Word) => Cell | undefined {
  const plain = (header: string): string => header.replace(/\s*\([^)]*\)$/, "").trim();
  const places = new Map<string, number>();
  for (const [i, header] of table.headers.entries()) places.set(plain(header), i);
  return (row, id) => {
    for (const language of LANGUAGES) {
      const place = places.get(WORDS[id][language]);
      if (place !== undefined) return row[place];
    }
    return undefined;
  };
}

const RUN_COLUMNS: readonly Word[] = [
  "time",
  "list",
  "rowsRead",
  "customers",
  "policy",
  "policyHash",
  "fitHash",
  "asOf",
  "fittedOn",
  "untieredCount",
  "overrides",
];

/**
 * Reads what an earlier report leaves to the next run: overrides, snapshots and the record of runs.
 *
 * @param tables - the tables of the earlier workbook, in either language
 * @returns the earlier run; empty where a table is not there
 */
export function readPreviousRun(tables: readonly EarlierTable[]): PreviousRun {
  const overrides = new Map<string, Override>();
  const snapshots: SnapshotRow[] = [];
  const services: PlannedService[] = [];
  const runs: Map<string, ReportValue>[] = [];
  for (const table of tables) {
    const cell = columnsOf(table);
    if (table.name === "TB_Tiers") {
      for (const row of table.rows) {
        const written = { tier: text(cell(row, "override")), reason: text(cell(row, "overrideReason")) };
        const id = text(cell(row, "customerId"));
        if (id !== "" && (written.tier !== "" || written.reason !== "")) overrides.set(id, written);
      }
    } else if (table.name === "TB_Snapshot") {
      for (const row of table.rows) {
        const asOf = day(cell(row, "asOf"), table.date1904);
        const id = text(cell(row, "customerId"));
        if (asOf === null || id === "") continue;
        const tierNo = number(cell(row, "tierNo"));
        snapshots.push({
          id,
          asOf,
          scheme: text(cell(row, "scheme")),
          tier: text(cell(row, "tier")),
          tierNo: tierNo === tierNo ? tierNo : null,
          aumAverage: fen(cell(row, "aumAverage")),
          aum: fen(cell(row, "aum")),
          productCount: number(cell(row, "productCount")),
          transactions90d: number(cell(row, "transactions90d")),
        });
      }
    } else if (table.name === "TB_Service") {
      for (const row of table.rows) {
        const [perYear, minutes] = [number(cell(row, "perYear")), number(cell(row, "minutes"))];
        if (!(perYear >= 0 && minutes >= 0)) continue;
        services.push({
          class: text(cell(row, "class")),
          service: text(cell(row, "serviceName")),
          perYear,
          minutes,
        });
      }
    } else if (table.name === "TB_Runs") {
      for (const row of table.rows) {
        runs.push(
          new Map(
            RUN_COLUMNS.map((id): [string, ReportValue] => {
              const value = cell(row, id);
              if (id === "asOf") return [id, day(value, table.date1904)];
              return [id, typeof value === "number" ? value : text(value) === "" ? null : text(value)];
            }),
          ),
        );
      }
    }
  }
  return { overrides, snapshots, services, runs };
}
