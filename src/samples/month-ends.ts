import { dayNumber, isoDate } from "../core";
import { headMerges } from "./head-merges";
import { listSheet } from "./list-sheet";
import { newCustomer } from "./new-customer";
import { nextAverages } from "./next-averages";
import { nextMonth } from "./next-month";
import { SAMPLE_COLUMNS } from "./sample-columns";
import { sampleCustomer, type SampleCustomer } from "./sample-customer";
import { headRows } from "./sample-rows";
import type { SampleSheet } from "./sample-sheet";
import { workbookStyle } from "./sample-style";
import { seededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";
import { withAverage } from "./with-average";

const SEPTEMBER = dayNumber(2026, 9, 30);
const OCTOBER = dayNumber(2026, 10, 31);
const RMS = [
  { prefix: "021", rm: "周岚", branch: "南桥支行" },
  { prefix: "022", rm: "唐静", branch: "南桥支行" },
  { prefix: "023", rm: "袁征", branch: "北苑支行" },
];
const CUSTOMERS_EACH = 100;
const RICH_EACH = 2;
const NEW_EACH = 5;
const MOVES = { up: 14, down: 9, near: 18, departed: 12, arrived: RMS.length * NEW_EACH };

/** The same book at two month-ends, and what changed between them on the retail ladder. */
export interface MonthEnds {
  readonly earlier: SampleSheet;
  readonly later: SampleSheet;
  readonly moves: typeof MOVES;
}

/**
 * Invents a book of 300 customers at the end of September and of October 2026: twelve leave, fifteen come, some
 * cross into another tier or come near one.
 *
 * @param seed - the same seed gives the same books
 * @returns the lists and what is known of them
 */
export function monthEnds(seed: number): MonthEnds {
  const random = seededRandom(seed);
  const idOf = (prefix: string, number: number) => prefix + String(number).padStart(5, "0");
  const before = RMS.map(({ prefix, rm, branch }) =>
    Array.from({ length: CUSTOMERS_EACH }, (_, index) => {
      const owner = { id: idOf(prefix, index + 1), rm, branch, rich: index < RICH_EACH };
      return sampleCustomer(random, SEPTEMBER, owner);
    }),
  );
  const departed = new Set(shuffled(before.flat(), random).slice(0, MOVES.departed));
  const staying = before.flat().filter((customer) => !departed.has(customer));
  const averages = nextAverages(staying, MOVES, random);
  const after = RMS.map(({ prefix, rm, branch }, book) => {
    const stayed = (before[book] ?? []).flatMap((customer) => {
      const average = averages.get(customer);
      if (average === undefined) return [];
      return nextMonth(withAverage(customer, average), random, OCTOBER);
    });
    const arrived = Array.from({ length: NEW_EACH }, (_, index) => {
      const id = idOf(prefix, CUSTOMERS_EACH + index + 1);
      return newCustomer(random, OCTOBER, { id, rm, branch, rich: false });
    });
    return [...stayed, ...arrived];
  });
  return { earlier: sheetOf(before, SEPTEMBER), later: sheetOf(after, OCTOBER), moves: MOVES };
}

function sheetOf(books: readonly (readonly SampleCustomer[])[], asOf: number): SampleSheet {
  const day = isoDate(asOf);
  return listSheet({
    file: `book-${day.slice(0, 7)}.zh-CN.xlsx`,
    sheet: "客户清单",
    layout: { columns: SAMPLE_COLUMNS, style: workbookStyle("万元"), dateFormat: "yyyy-mm-dd" },
    head: headRows(SAMPLE_COLUMNS, "零售客户资产月报", day),
    merges: headMerges(SAMPLE_COLUMNS),
    books,
    total: "合计",
  });
}
