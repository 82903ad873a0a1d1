import type { Finding } from "../finding";
import { cellText } from "./cell-text";
import { logFinding, listFindings, type FindingLog } from "./finding-log";
import { findTable, type FoundTable } from "./find-table";
import type { Grid } from "./grid";
import type { HeaderIndex } from "./header-index";
import type { ListOptions } from "./list-options";
import { compactHeader } from "./normalise-header";

/** Excel's own bound, header included. */
const MOST_ROWS = 1_048_576;

/** The table to read, or the findings that say why there is none. */
export type SheetChoice =
  | { readonly table: FoundTable; readonly others: readonly string[] }
  | { readonly table: null; readonly findings: readonly Finding[] };

/**
 * Chooses the sheet with the best table; hidden sheets only where nothing else has one.
 *
 * @param grids - the sheets of one file
 * @param options - what the user says
 * @param index - the names of all fields
 * @returns the table, and the other visible sheets that hold a customer list
 */
export function chooseSheet(grids: readonly Grid[], options: ListOptions, index: HeaderIndex): SheetChoice {
  const asked = options.sheet;
  const log: FindingLog = { sheet: asked ?? grids[0]?.sheet ?? "", entries: [] };
  const none = (): SheetChoice => ({ table: null, findings: listFindings(log) });
  const sheets = grids.map(({ sheet }) => sheet);
  const wanted = asked === undefined ? grids : grids.filter(({ sheet }) => sheet.trim() === asked.trim());
  if (asked !== undefined && wanted.length === 0) {
    logFinding(log, "sheet-unknown", -1, 1, [], { sheet: asked, sheets });
    return none();
  }
  const filled = wanted.filter(({ rows }) => rows.some((row) => row.some((cell) => cellText(cell) !== "")));
  if (filled.length === 0) {
    logFinding(log, "empty-sheet", -1, Math.max(1, wanted.length), [], {
      file: grids[0]?.file ?? null,
      sheets,
    });
    return none();
  }
  const long = filled.find(({ rows }) => rows.length > MOST_ROWS);
  if (long) {
    const facts = { sheet: long.sheet, rows: long.rows.length, most: MOST_ROWS };
    logFinding(log, "too-many-rows", -1, 1, [], facts);
    return none();
  }
  const named = new Set(Object.values(options.map ?? {}).flatMap((header) => namedHeaders(header)));
  const tables = filled.flatMap((grid) => findTable(grid, index, named) ?? []);
  const visible = tables.filter(({ grid }) => !grid.hidden);
  const best = bestOf(visible.length > 0 ? visible : tables);
  if (!best) {
    const first = filled[0]?.rows.find((row) => row.some((cell) => cellText(cell) !== "")) ?? [];
    logFinding(log, "no-header", -1, 1, [], {
      file: filled[0]?.file ?? null,
      sheets: filled.map(({ sheet }) => sheet),
      rows: Math.max(...filled.map(({ rows }) => Math.min(rows.length, 60))),
      texts: first
        .map(cellText)
        .filter((text) => text !== "")
        .slice(0, 5),
    });
    return none();
  }
  const others = visible.filter((table) => table !== best && table.customers).map(({ grid }) => grid.sheet);
  return { table: best, others };
}

function namedHeaders(header: string): string[] {
  return [header, ...header.split(/[+＋]/)].map(compactHeader).filter((text) => text !== "");
}

function bestOf(tables: readonly FoundTable[]): FoundTable | undefined {
  const weight = (table: FoundTable): number => table.score + (table.customers ? 2 : 0);
  return [...tables].sort((a, b) => weight(b) - weight(a) || b.grid.rows.length - a.grid.rows.length)[0];
}
