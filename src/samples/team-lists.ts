import { headMerges } from "./head-merges";
import type { SheetPlan } from "./list-sheet";
import { SAMPLE_COLUMNS, type SampleColumn } from "./sample-columns";
import { headRows } from "./sample-rows";
import { textStyle, workbookStyle } from "./sample-style";
import { OLD_COLUMNS, PLATFORM_COLUMNS, UNSIGNED_COLUMNS, YUAN_COLUMNS } from "./team-columns";

/** How the list of one RM is written. */
export type TeamFormat = "xlsx" | "xls" | "csv-utf8" | "csv-gb18030";

/** One RM of the team, and what their list is like. */
export interface TeamList {
  readonly rm: string;
  readonly branch: string;
  /** How the ids begin. */
  readonly prefix: string;
  /** Rows of the list. */
  readonly customers: number;
  /** Steps in which amounts are counted in a 万元: what the list's decimals can hold. */
  readonly steps: number;
  readonly format: TeamFormat;
  readonly plan: Omit<SheetPlan, "books">;
}

const DATES = "yyyy-mm-dd";

const headers = (columns: readonly SampleColumn[]) => columns.map(({ header }) => header);

/** Five lists of one day, with headers and units of their own. */
export const TEAM_LISTS: readonly TeamList[] = [
  {
    rm: "陈立",
    branch: "城东支行",
    prefix: "031",
    customers: 1180,
    steps: 100,
    format: "xlsx",
    plan: {
      file: "陈立.xlsx",
      sheet: "客户清单",
      layout: { columns: SAMPLE_COLUMNS, style: workbookStyle("万元"), dateFormat: DATES },
      head: headRows(SAMPLE_COLUMNS, "客户资产明细表", "2026-10-31"),
      merges: headMerges(SAMPLE_COLUMNS),
      total: "合计",
    },
  },
  {
    rm: "王敏",
    branch: "城西支行",
    prefix: "032",
    customers: 1040,
    steps: 1_000_000,
    format: "xlsx",
    plan: {
      file: "王敏.xlsx",
      sheet: "Sheet1",
      layout: { columns: YUAN_COLUMNS, style: workbookStyle("元", "Y", "N"), dateFormat: "yyyy/m/d" },
      head: [["管户客户资产清单"], ["截至2026年10月31日"], ["金额单位：元"], headers(YUAN_COLUMNS)],
      note: "注：时点AUM为月末余额。",
    },
  },
  {
    rm: "赵宁",
    branch: "城西支行",
    prefix: "033",
    customers: 1000,
    steps: 1_000_000,
    format: "csv-utf8",
    plan: {
      file: "赵宁.csv",
      sheet: "赵宁",
      layout: { columns: PLATFORM_COLUMNS, style: textStyle("元", 2, "-"), dateFormat: DATES },
      head: [["数据日期：2026-10-31", "单位：元"], headers(PLATFORM_COLUMNS)],
      textual: true,
    },
  },
  {
    rm: "刘畅",
    branch: "城东支行",
    prefix: "034",
    customers: 960,
    steps: 10_000,
    format: "csv-gb18030",
    plan: {
      file: "刘畅.csv",
      sheet: "刘畅",
      layout: { columns: UNSIGNED_COLUMNS, style: textStyle("万元", 4, "/"), dateFormat: DATES },
      head: [["统计日期：2026/10/31", "金额单位：万元"], headers(UNSIGNED_COLUMNS)],
      total: "总计",
      textual: true,
    },
  },
  {
    rm: "黄蕾",
    branch: "江北支行",
    prefix: "035",
    customers: 820,
    steps: 1000,
    format: "xls",
    plan: {
      file: "黄蕾.xls",
      sheet: "资产情况表",
      layout: { columns: OLD_COLUMNS, style: workbookStyle("千元"), dateFormat: DATES },
      head: [["2026年10月末客户资产情况表"], ["单位：千元"], headers(OLD_COLUMNS)],
      total: "合计",
    },
  },
];
