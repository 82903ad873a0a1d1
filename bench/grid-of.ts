import type { Cell, Grid } from "../src/core";
import { COUNT_IDS, MONEY_IDS, type Customers } from "./workload";

const HEADERS = [
  "客户号",
  "AUM(元)",
  "活期存款(元)",
  "理财余额(元)",
  "贷款余额(元)",
  "中收(元)",
  "近90天交易笔数",
  "距上次交易天数",
  "开户月数",
  "年龄",
  "持有产品编码",
  "风险等级",
  "客户经理",
  "网点",
];

/**
 * Gives the customers as the cells of a sheet: one header row, amounts in yuan, some of them text.
 *
 * @param customers - the customers
 * @returns the sheet
 */
export function gridOf(customers: Customers): Grid {
  const { count, ids, money, counts, texts, rm, branch } = customers;
  const rows: Cell[][] = [HEADERS];
  for (let i = 0; i < count; i++) {
    const row: Cell[] = [ids[i]];
    for (const id of MONEY_IDS) {
      const fen = money[id][i];
      row.push(texts[id].get(i) ?? (fen === fen ? fen / 100 : null));
    }
    for (const id of COUNT_IDS) row.push(counts[id][i]);
    row.push(rm[i], branch[i]);
    rows.push(row);
  }
  return {
    file: "w.xlsx",
    sheet: "W",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: false,
  };
}
