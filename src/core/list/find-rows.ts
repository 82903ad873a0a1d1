import { cellText } from "./cell-text";
import { findRepeats } from "./find-repeats";
import type { FoundTable } from "./find-table";
import type { Cell } from "./grid";
import { isBlankText } from "./blank-text";
import { compareWithHeader, type HeaderComparison } from "./repeated-header";
import { isCountOfCustomers, isTotalLabel, isTotalWord, mayBeTotal } from "./total-label";

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

const UNIT_LINE = /(?:单位|單位|\bunit)\s*[:：为為]|[(（【]\s*(?:单位|單位)/i;

/** Rows that are sorted at a time, so that their cells stay in cache. */
const BLOCK = 1024;

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
  const compare = compareWithHeader(table);
  const kept = new Int32Array(Math.max(0, rows.length - table.dataStart));
  const totals: number[] = [];
  const notes: number[] = [];
  const duplicates: { row: number; kept: number }[] = [];
  const repeats = findRepeats(rows, keys.id, compared, BLOCK);
  const customers = new Int32Array(BLOCK);
  const firsts = new Int32Array(BLOCK);
  const idLeads = first === keys.id;
  let count = 0;
  for (let from = table.dataStart; from < rows.length; from += BLOCK) {
    const to = Math.min(rows.length, from + BLOCK);
    let found = 0;
    for (let row = from; row < to; row++) {
      const cells = rows[row] ?? [];
      const kind =
        startsWithDigits(cells[keys.id]) && (idLeads || !mayLabel(cells[first]))
          ? "customer"
          : kindOf(cells, keys, columns, compare);
      if (kind === "customer") customers[found++] = row;
      else if (kind === "total") totals.push(row);
      else if (kind === "note") notes.push(row);
    }
    repeats.find(customers, found, firsts);
    for (let k = 0; k < found; k++) {
      if (firsts[k] < 0) kept[count++] = customers[k];
      else duplicates.push({ row: customers[k], kept: firsts[k] });
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
  // 120户 counts customers.
  return cell.charCodeAt(cell.length - 1) < 128;
}

function mayLabel(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 40) return false;
  return mayBeTotal(cell);
}

function kindOf(
  cells: readonly Cell[],
  keys: RowKeys,
  columns: readonly number[],
  compare: HeaderComparison,
): "blank" | "total" | "note" | "customer" {
  const filled = columns.filter((column) => cellText(cells[column]) !== "");
  const stray = filled.length === 0 ? cells.map(cellText).find((text) => text !== "") : undefined;
  if (filled.length === 0) return stray === undefined ? "blank" : isTotalLabel(stray) ? "total" : "note";
  const id = cellText(cells[keys.id]);
  if (isTotalLabel(id) || isCountOfCustomers(id)) return "total";
  const hasId = id !== "" && !isBlankText(id);
  const texts = filled
    .filter((column) => typeof cells[column] === "string")
    .map((column) => cellText(cells[column]));
  const lead = cellText(cells[filled[0] ?? 0]);
  // 合计 | 6: the id column of a total may count its customers.
  if (isTotalWord(lead) && (!hasId || keys.id < 0 || /^\d{1,3}$/.test(id))) return "total";
  if (!hasId && texts.slice(0, 5).some(isTotalLabel)) return "total";
  if (isHeader(cells, keys, compare, texts.length === filled.length)) return "note";
  if (texts.some((text) => UNIT_LINE.test(text)) && !filled.some((column) => isNumberOf(cells[column])))
    return "note";
  if (NOTE_START.test(lead) && (filled.length <= 3 || !hasId)) return "note";
  if (filled.length === 1)
    return isSingleNote(cells[filled[0] ?? 0], lead, filled[0] === keys.id, columns.length)
      ? "note"
      : "customer";
  if (!hasId && keys.id >= 0 && !filled.some((column) => keys.taken.includes(column))) return "note";
  return "customer";
}

/** A header further down, in whatever order, or a line that says what a header means. */
function isHeader(
  cells: readonly Cell[],
  keys: RowKeys,
  compare: HeaderComparison,
  onlyTexts: boolean,
): boolean {
  const { same, moved, filled } = compare(cells);
  const headers = same + moved.length;
  if (headers === 0) return false;
  if (headers >= 2 && headers * 2 >= filled && onlyTexts) return true;
  if (same >= 2 && same * 2 > filled) return true;
  return keys.id >= 0 && isHeaderText(cells, keys.id, compare);
}

function isHeaderText(cells: readonly Cell[], id: number, compare: HeaderComparison): boolean {
  const alone = cells.map((cell, column) => (column === id ? cell : null));
  const { same, moved } = compare(alone);
  return same + moved.length > 0;
}

function isNumberOf(cell: Cell | undefined): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^[-¥(]*\d[\d,.]*\)?$/.test(cell.trim()));
}

/** One lonely cell is a note unless it may be an id or a value. */
function isSingleNote(cell: Cell | undefined, text: string, inId: boolean, columns: number): boolean {
  if (columns === 1) return false;
  if (typeof cell !== "string" || /^[-¥(]*\d[\d,.]*\)?$/.test(text)) return false;
  return !inId || !/^[A-Za-z0-9_.-]{1,40}$/.test(text);
}
