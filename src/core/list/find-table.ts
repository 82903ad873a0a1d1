import { cellText } from "./cell-text";
import { isNotNeeded } from "./column-not-needed";
import type { Cell, Grid } from "./grid";
import { headerColumns, readHeader, type HeaderColumn } from "./header-column";
import type { HeaderIndex } from "./header-index";
import { LEAST_TAKEN, matchHeader } from "./match-header";
import { compactHeader } from "./normalise-header";
import { unitInHeader, unitOf } from "./unit-in-header";

/** Where a table stands in a sheet. */
export interface FoundTable {
  readonly grid: Grid;
  /** First and last header row, zero-based. */
  readonly top: number;
  readonly bottom: number;
  /** First row that may hold a customer, zero-based. */
  readonly dataStart: number;
  readonly columns: readonly HeaderColumn[];
  /** How much of it we understand. */
  readonly score: number;
  /** True if it has a customer ID or a name, and something else we know. */
  readonly customers: boolean;
}

interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

const ROWS_LOOKED_AT = 60;
const ROWS_AFTER_BEST = 12;

/** Two headers known for sure. */
const SURE = 1.9;
const NOTE = /(?:单位|單位|unit)\s*[:：]|[(（]\s*单位|截至|as of|[:：]\s*\S/i;
const LABEL = /^(?:金额|金額)?(?:单位|單位|[币幣][种種别別]|货币|貨幣|units?|currency)$/i;
const TITLE =
  /(?:表|报告|報告|月报|月報|日报|日報|周报|清单|清單|名单|名單|明细|明細|list|report)(?:[（(].*[)）])?$/i;

/**
 * Finds the table of a sheet: by headers we know or the user names, else by its shape.
 *
 * @param grid - the sheet
 * @param index - the names of all fields
 * @param named - headers the user names, in compact form
 * @returns the table, or null if no row looks like a header
 */
export function findTable(grid: Grid, index: HeaderIndex, named: ReadonlySet<string>): FoundTable | null {
  const last = Math.min(grid.rows.length, ROWS_LOOKED_AT);
  let best: HeaderRows | null = null;
  for (let bottom = 0; bottom < last; bottom++) {
    if (best && bottom > best.bottom + ROWS_AFTER_BEST) break;
    if (!isHeaderLike(grid.rows[bottom])) continue;
    // A better header below customers is that of a second block.
    if (best && best.score >= SURE && hasCustomers(grid, best.bottom + 1, bottom)) break;
    for (let top = bottom; top >= Math.max(0, bottom - 2); top--) {
      if (top < bottom && !mayStandAbove(grid.rows[top])) break;
      const score = scoreOf(headerColumns(grid, top, bottom), index, named);
      if (score > (best?.score ?? 0) + 0.04) best = { top, bottom, score };
    }
  }
  best ??= byShape(grid, last);
  return best && tableAt(grid, best, index);
}

function hasCustomers(grid: Grid, from: number, to: number): boolean {
  return grid.rows
    .slice(from, to)
    .some((row) => row.filter((cell) => cellText(cell) !== "").length > 1 && row.some(isNumeric));
}

function tableAt(grid: Grid, found: HeaderRows, index: HeaderIndex): FoundTable {
  let { top, bottom } = found;
  const left = headerColumns(grid, bottom, bottom)[0]?.column ?? 0;
  while (top > 0 && bottom - top < 2 && isGroupRow(grid, top - 1, left)) top--;
  if (bottom - top < 2 && isSecondHeader(grid.rows[bottom + 1], index)) bottom++;
  let columns = headerColumns(grid, top, bottom);
  let dataStart = bottom + 1;
  const units = unitRow(grid.rows[dataStart]);
  if (units) {
    dataStart++;
    columns = columns.map((column) => {
      const unit = unitOf(cellText(units[column.column]).replace(/^[(（[【]|[)）\]】]$/g, ""));
      return unit ? { ...column, unit } : column;
    });
  }
  const known = new Set<string>();
  for (const column of columns)
    for (const match of readHeader(column, index).matches)
      if (match.confidence >= LEAST_TAKEN) known.add(match.field.id);
  const customers = (known.has("customerId") || known.has("name")) && known.size > 1;
  return { grid, top, bottom, dataStart, columns, score: found.score, customers };
}

function scoreOf(columns: readonly HeaderColumn[], index: HeaderIndex, named: ReadonlySet<string>): number {
  const seen = new Set<string>();
  let score = 0;
  for (const column of columns) {
    if (column.bottom.length > 60) continue;
    if (column.texts.some((text) => isNamed(text, named))) score += 1.5;
    else if (isNotNeeded(column.bottom)) score += 0.5;
    else {
      const match = readHeader(column, index).matches[0];
      if (!match) continue;
      score += seen.has(match.field.id) ? 0.1 : match.confidence;
      seen.add(match.field.id);
    }
  }
  return score;
}

function isNamed(text: string, named: ReadonlySet<string>): boolean {
  return (
    named.size > 0 && (named.has(compactHeader(text)) || named.has(compactHeader(unitInHeader(text).text)))
  );
}

/** Without a header we know: the first row of texts with numbers below it. */
function byShape(grid: Grid, last: number): HeaderRows | null {
  for (let row = 0; row < last; row++) {
    if (!isHeaderLike(grid.rows[row])) continue;
    const texts = grid.rows[row] ?? [];
    const below = grid.rows.slice(row + 1, row + 6);
    const numbers = below.some((cells) =>
      cells.some((cell, column) => isNumeric(cell) && cellText(texts[column]) !== ""),
    );
    return numbers && texts.every((cell) => !isNumeric(cell)) ? { top: row, bottom: row, score: 0.1 } : null;
  }
  return null;
}

function isNumeric(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && /^[\s¥(-]*\d[\d,./:%\s-]*$/.test(cell);
}

function isHeaderLike(row: readonly Cell[] | undefined, least = 2): boolean {
  let texts = 0;
  let others = 0;
  for (const cell of row ?? []) {
    if (cellText(cell) === "") continue;
    if (typeof cell === "string" && !isNumeric(cell)) texts++;
    else others++;
  }
  return texts >= least && others * 4 <= texts;
}

/** Titles and notes stand above a table without being part of its header. */
function mayStandAbove(row: readonly Cell[] | undefined): boolean {
  if (!isHeaderLike(row, 1)) return false;
  const filled = (row ?? []).map(cellText).filter((text) => text !== "");
  if (filled.length === 2 && LABEL.test(filled[0] ?? "")) return false;
  return !filled.some((text) => text.length > 24 || NOTE.test(text) || TITLE.test(text));
}

function isGroupRow(grid: Grid, number: number, left: number): boolean {
  const row = grid.rows[number] ?? [];
  if (!mayStandAbove(row)) return false;
  const texts = row.flatMap((cell, column) =>
    cellText(cell) === "" ? [] : [{ text: cellText(cell), column }],
  );
  if (texts.length > 1) return true;
  const only = texts[0];
  if (!only) return false;
  const merge = grid.merges.find(({ top, left: from }) => top === number && from === only.column);
  return only.column > left && (merge === undefined || merge.left > left);
}

function isSecondHeader(row: readonly Cell[] | undefined, index: HeaderIndex): boolean {
  if (!isHeaderLike(row)) return false;
  const texts = (row ?? []).map(cellText).filter((text) => text !== "");
  const known = texts.filter((text) => (matchHeader(text, index)[0]?.confidence ?? 0) >= 0.95);
  return known.length >= 2 && known.length * 2 >= texts.length;
}

function unitRow(row: readonly Cell[] | undefined): readonly Cell[] | null {
  const texts = (row ?? []).map(cellText).filter((text) => text !== "");
  const isUnit = (text: string): boolean =>
    /^[(（[【]?(?:[百千万萬亿億]{0,2}元|[万萬亿億]|%|[户戶人个個笔筆次天日岁歲月项]|yyyy.*|cny.*|rmb.*|-|—|\/)[)）\]】]?$/i.test(
      text,
    );
  return row &&
    texts.length > 0 &&
    texts.every(isUnit) &&
    texts.some((text) => /元|[万萬亿億]|%|cny|rmb/i.test(text))
    ? row
    : null;
}
