import { dayNumber } from "../core";
import type { Cell, Grid, Merge } from "../core";
import { columnLetters } from "../files/column-letters";
import { trimRows } from "../files/trim-rows";
import { SAMPLE_COLUMNS } from "./sample-columns";
import { sampleCustomer } from "./sample-customer";
import { SAMPLE_DIRT } from "./sample-dirt";
import { customerRow, headRows, totalRow } from "./sample-rows";
import { seededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";
import { spoilCustomers } from "./spoil-customers";

const AS_OF = dayNumber(2026, 10, 31);
const RMS = [
  { prefix: "001", rm: "陈立", branch: "城东支行" },
  { prefix: "002", rm: "王敏", branch: "城西支行" },
  { prefix: "003", rm: "赵宁", branch: "城西支行" },
];
const CUSTOMERS_EACH = 100;
const RICH_EACH = 2;
const HIDDEN = 2;
const FORMATTED_IDS = 3;
const FORMATS = { text: null, flag: null, amount: "#,##0.00", count: "0", date: "yyyy-mm-dd" };

/** A synthetic list: its cells, its look, and what is known of it. */
export interface SampleSheet {
  readonly grid: Grid;
  readonly widths: readonly number[];
  /** Number formats by cell; an id with one is a number that shows its leading zeros. */
  readonly formats: ReadonlyMap<string, string>;
  /** The cells of every kind of dirt, like `E17`. */
  readonly dirt: Readonly<Record<string, readonly string[]>>;
  readonly formattedIds: readonly string[];
  /** How many rows below the headers are what; blank rows aside. */
  readonly counts: {
    readonly customers: number;
    readonly totals: number;
    readonly repeated: number;
    readonly notes: number;
  };
}

/**
 * Invents a book of 300 customers as a Chinese bank exports it: title, unit and date line, two-row header,
 * totals, a note, and the dirt of real exports; nothing in it stops a run.
 *
 * @param seed - the same seed gives the same book
 * @returns the list and what is known of it
 */
export function chineseBook(seed: number): SampleSheet {
  const random = seededRandom(seed);
  const numbers = Array.from({ length: CUSTOMERS_EACH }, (_, index) => index + 1);
  const books = RMS.map(({ prefix, rm, branch }) =>
    shuffled(numbers, random).map((number) => {
      const id = prefix + String(number).padStart(5, "0");
      return sampleCustomer(random, AS_OF, { id, rm, branch, rich: number <= RICH_EACH });
    }),
  );
  const everyone = books.flat();
  const spoiled = spoilCustomers(everyone, random);
  const clean = shuffled(
    everyone.filter((customer) => !spoiled.has(customer)),
    random,
  );
  const repeated = clean[0];
  const hidden = new Set(clean.slice(1, 1 + HIDDEN));
  const formatted = new Set(clean.slice(1 + HIDDEN, 1 + HIDDEN + FORMATTED_IDS));

  const rows: Cell[][] = headRows();
  const dirt = new Map(Object.keys(SAMPLE_DIRT).map((kind): [string, string[]] => [kind, []]));
  const formats = new Map<string, string>();
  const formattedIds: string[] = [];
  const hiddenRows = new Set<number>();
  const push = (row: Cell[]) => {
    rows.push(row);
    SAMPLE_COLUMNS.forEach(({ kind }, c) => {
      const format = FORMATS[kind];
      if (format !== null && typeof row[c] === "number") formats.set(address(rows.length, c), format);
    });
  };
  for (const customers of books) {
    for (const customer of customers) {
      const dirty = spoiled.get(customer);
      push(customerRow(customer, dirty));
      if (customer === repeated) push(customerRow(customer));
      if (hidden.has(customer)) hiddenRows.add(rows.length - 1);
      if (formatted.has(customer)) {
        formats.set(address(rows.length, 0), "00000000");
        formattedIds.push(address(rows.length, 0));
      }
      if (dirty !== undefined) {
        const column = SAMPLE_COLUMNS.findIndex(({ key }) => key === dirty.key);
        dirt.get(dirty.kind)?.push(address(rows.length, column));
      }
    }
    push(totalRow("小计", customers));
  }
  push(totalRow("合计", everyone));
  rows.push([], ["注：AUM月日均为本月日均余额，其余为月末余额。"]);

  return {
    grid: {
      file: "客户清单示例.xlsx",
      sheet: "客户清单",
      rows: trimRows(rows),
      merges: merges(),
      hiddenRows,
      hidden: false,
      date1904: false,
      textual: false,
    },
    widths: SAMPLE_COLUMNS.map(({ width }) => width),
    formats,
    dirt: Object.fromEntries(dirt),
    formattedIds,
    counts: { customers: everyone.length, totals: RMS.length + 1, repeated: 1, notes: 1 },
  };
}

function address(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** The title and the note of the unit run over all columns, a group over its own. */
function merges(): Merge[] {
  const right = SAMPLE_COLUMNS.length - 1;
  const lines = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right }));
  const groups = SAMPLE_COLUMNS.flatMap(({ group }, left) => {
    if (group === SAMPLE_COLUMNS[left - 1]?.group) return [];
    const next = SAMPLE_COLUMNS.findIndex((column, c) => c > left && column.group !== group);
    return [{ top: 2, left, bottom: 2, right: next < 0 ? right : next - 1 }];
  });
  return [...lines, ...groups];
}
