import { cellText } from "./cell-text";
import type { FoundTable } from "./find-table";
import type { Cell } from "./grid";
import { isBlankText } from "./blank-text";
import { isTotalLabel, isTotalWord } from "./total-label";

/** The rows below a header by kind, as zero-based rows of the sheet. */
export interface FoundRows {
  readonly kept: Int32Array;
  readonly totals: readonly number[];
  readonly notes: readonly number[];
  /** Rows equal to one before. */
  readonly duplicates: readonly { readonly row: number; readonly kept: number }[];
}

/** The columns that tell rows apart. */
export interface RowKeys {
  /** Column of the customer ID, or -1. */
  readonly id: number;
  /** Column of the name, or -1. */
  readonly name: number;
  /** Columns taken as some field. */
  readonly taken: readonly number[];
}

const NOTE_START =
  /^[*※]?\s*(?:注|备注|備註|註|说明|說明|附注|附註|数据来源|資料來源|资料来源|数据截至|数据日期|统计口径|口径|制表|製表|编制|編製|审核|審核|填表|复核|覆核|打印|第\s*\d+\s*页|单位|單位|note|notes|remark|remarks|source|prepared by|as of|page \d+)(?:[人者时日]|时间|日期)?\s*(?:[:：.．\s\d1-9、)）/]|$)/i;
const SERIAL =
  /^(?:序号|序號|序|行号|行號|编次|no\.?|#|s\/?n|row|row ?number|row ?no\.?|seq(?:uence)?|index|serial(?: ?no\.?)?|unnamed: ?0)$/i;

/**
 * Sorts the rows of a table into customers, totals, notes and repeats; blank rows are none of these.
 *
 * @param table - the table
 * @param keys - the columns that tell rows apart
 * @returns the rows by kind; kept + totals + notes + duplicates are all rows that are not blank
 */
export function findRows(table: FoundTable, keys: RowKeys): FoundRows {
  const { rows } = table.grid;
  const columns = table.columns.map(({ column }) => column);
  const compared = table.columns
    .filter(({ bottom }) => !SERIAL.test(bottom.trim()))
    .map(({ column }) => column);
  const first = columns[0] ?? 0;
  const headerTexts = new Map(table.columns.map(({ column, bottom }) => [column, bottom]));
  const kept = new Int32Array(Math.max(0, rows.length - table.dataStart));
  const totals: number[] = [];
  const notes: number[] = [];
  const duplicates: { row: number; kept: number }[] = [];
  const seen = firstRows(rows, keys.id, compared);
  let count = 0;
  for (let row = table.dataStart; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const kind =
      startsWithDigits(cells[keys.id]) && (first === keys.id || !mayLabel(cells[first]))
        ? "customer"
        : kindOf(cells, keys, columns, headerTexts);
    if (kind === "blank") continue;
    if (kind === "total") totals.push(row);
    else if (kind === "note") notes.push(row);
    else {
      const before = seen(row);
      if (before >= 0) duplicates.push({ row, kept: before });
      else kept[count++] = row;
    }
  }
  return { kept: kept.slice(0, count), totals, notes, duplicates };
}

function startsWithDigits(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string" || cell.length < 3) return false;
  for (let i = 0; i < 3; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function mayLabel(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 40) return false;
  return /[计計总總]|total/i.test(cell);
}

function kindOf(
  cells: readonly Cell[],
  keys: RowKeys,
  columns: readonly number[],
  headers: ReadonlyMap<number, string>,
): "blank" | "total" | "note" | "customer" {
  const filled = columns.filter((column) => cellText(cells[column]) !== "");
  const stray = filled.length === 0 ? cells.map(cellText).find((text) => text !== "") : undefined;
  if (filled.length === 0) return stray === undefined ? "blank" : isTotalLabel(stray) ? "total" : "note";
  const id = cellText(cells[keys.id]);
  const hasId = id !== "" && !isBlankText(id);
  const texts = filled
    .filter((column) => typeof cells[column] === "string")
    .map((column) => cellText(cells[column]));
  const lead = cellText(cells[filled[0] ?? 0]);
  if (isTotalWord(lead) || isTotalLabel(id)) return "total";
  if (!hasId && texts.slice(0, 5).some(isTotalLabel)) return "total";
  const repeated = filled.filter((column) => cellText(cells[column]) === headers.get(column));
  if (repeated.length >= 2 && repeated.length * 2 > filled.length) return "note";
  if (NOTE_START.test(lead) && (filled.length <= 3 || !hasId)) return "note";
  if (filled.length === 1)
    return isSingleNote(cells[filled[0] ?? 0], lead, filled[0] === keys.id, columns.length)
      ? "note"
      : "customer";
  if (!hasId && keys.id >= 0 && !filled.some((column) => keys.taken.includes(column))) return "note";
  return "customer";
}

/** One lonely cell is a note unless it may be an id or a value. */
function isSingleNote(cell: Cell | undefined, text: string, inId: boolean, columns: number): boolean {
  if (columns === 1) return false;
  if (typeof cell !== "string" || /^[-¥(]*\d[\d,.]*\)?$/.test(text)) return false;
  return !inId || !/^[A-Za-z0-9_.-]{1,40}$/.test(text);
}

/**
 * Looks up the first row equal to a row; -1 if it is the first.
 *
 * Only rows that share an id are compared cell by cell, so a long list costs one table of ids.
 */
function firstRows(
  rows: readonly (readonly Cell[])[],
  id: number,
  columns: readonly number[],
): (row: number) => number {
  let size = 1024;
  while (size < rows.length * 2) size *= 2;
  const slots = id < 0 ? new Int32Array(0) : new Int32Array(size);
  // Comparing hashes first keeps a probe from touching the other row.
  const hashes = new Int32Array(slots.length);
  const whole = new Map<string, number>();
  const keyOf = (row: number): string =>
    JSON.stringify(
      columns.map((column) => rows[row]?.[column] ?? null).map((cell) => (cell === "" ? null : cell)),
    );
  const byWhole = (row: number): number => {
    const key = keyOf(row);
    const before = whole.get(key);
    if (before !== undefined) return before;
    whole.set(key, row);
    return -1;
  };
  return (row) => {
    const cell = id < 0 ? null : (rows[row]?.[id] ?? null);
    if ((typeof cell !== "string" && typeof cell !== "number") || cell === "") return byWhole(row);
    const hash = hashOf(cell);
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) {
        slots[slot] = row + 1;
        hashes[slot] = hash;
        return -1;
      }
      if (hashes[slot] !== hash || rows[entry - 1]?.[id] !== cell) continue;
      const firstKey = keyOf(entry - 1);
      if (!whole.has(firstKey)) whole.set(firstKey, entry - 1);
      return byWhole(row);
    }
  };
}

function hashOf(cell: string | number): number {
  let hash = 2166136261;
  if (typeof cell === "number") {
    hash = Math.imul((cell | 0) ^ Math.floor(cell / 4294967296), 2654435761);
    return hash ^ (hash >>> 15);
  }
  for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 16777619);
  return hash ^ (hash >>> 13);
}
