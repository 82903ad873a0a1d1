import { dayNumber } from "../core";
import { headedColumns } from "./headed-columns";
import { listSheet } from "./list-sheet";
import { sampleCustomer } from "./sample-customer";
import type { SampleSheet } from "./sample-sheet";
import { textStyle } from "./sample-style";
import { seededRandom } from "./seeded-random";

const AS_OF = dayNumber(2026, 10, 31);
const RMS = [
  { prefix: "011", rm: "何川", branch: "河滨支行" },
  { prefix: "012", rm: "方宁", branch: "河滨支行" },
];
const CUSTOMERS_EACH = 120;
const MEANS = { median: 14, most: 900, steps: 1_000_000 };

const COLUMNS = headedColumns([
  ["id", "客户号"],
  ["name", "户名"],
  ["rm", "管户经理"],
  ["branch", "机构名称"],
  ["aumAverage", "AUM月日均"],
  ["aum", "AUM余额"],
  ["demand", "活期余额"],
  ["time", "定期余额"],
  ["wealth", "理财余额"],
  ["funds", "基金余额"],
  ["insurance", "保险"],
  ["products", "产品数"],
  ["transactions", "近90天交易笔数"],
  ["lastTransaction", "最近交易日期"],
  ["maturity", "最近到期日"],
  ["lastContact", "上次联系日期"],
  ["payroll", "是否代发"],
  ["rating", "风险等级"],
  ["ratingDate", "风评日期"],
  ["openDate", "开户日期"],
]);

/**
 * Invents a book of 240 customers as a core system unloads it to text: every id ends with a tab, so that Excel
 * leaves its zeros alone, and dates are eight digits.
 *
 * @param seed - the same seed gives the same book
 * @returns the list and what is known of it
 */
export function csvBook(seed: number): SampleSheet {
  const random = seededRandom(seed);
  const books = RMS.map(({ prefix, rm, branch }) =>
    Array.from({ length: CUSTOMERS_EACH }, (_, index) => {
      const id = `${prefix}${String(index + 1).padStart(6, "0")}\t`;
      return sampleCustomer(random, AS_OF, { id, rm, branch, rich: index === 0 }, MEANS);
    }),
  );
  return listSheet({
    file: "book-gb18030.csv",
    sheet: "book-gb18030",
    layout: { columns: COLUMNS, style: textStyle("元", 2, ""), dateFormat: "" },
    head: [["客户资产清单"], ["单位：元", "数据日期：20261031"], COLUMNS.map(({ header }) => header)],
    books,
    total: "合计",
    note: "注：本清单由核心系统导出，仅供管户参考。",
    textual: true,
  });
}
