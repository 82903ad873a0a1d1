import { dayNumber } from "../core";
import { chooseQuirks } from "./choose-quirks";
import { headMerges } from "./head-merges";
import { listSheet } from "./list-sheet";
import { SAMPLE_COLUMNS } from "./sample-columns";
import { sampleCustomer } from "./sample-customer";
import { SAMPLE_DIRT } from "./sample-dirt";
import { headRows } from "./sample-rows";
import type { SampleSheet } from "./sample-sheet";
import { workbookStyle } from "./sample-style";
import { seededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";

const AS_OF = dayNumber(2026, 10, 31);
const RMS = [
  { prefix: "001", rm: "陈立", branch: "城东支行" },
  { prefix: "002", rm: "王敏", branch: "城西支行" },
  { prefix: "003", rm: "赵宁", branch: "城西支行" },
];
const CUSTOMERS_EACH = 100;
const RICH_EACH = 2;
const TIMES = { repeated: 1, hidden: 2, formatted: 3 };

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
  return listSheet({
    file: "客户清单示例.xlsx",
    sheet: "客户清单",
    layout: { columns: SAMPLE_COLUMNS, style: workbookStyle("万元"), dateFormat: "yyyy-mm-dd" },
    head: headRows(SAMPLE_COLUMNS, "零售客户资产月报", "2026-10-31"),
    merges: headMerges(SAMPLE_COLUMNS),
    books,
    quirks: chooseQuirks(books.flat(), random, SAMPLE_DIRT, TIMES),
    subtotal: "小计",
    total: "合计",
    note: "注：AUM月日均为本月日均余额，其余为月末余额。",
  });
}
