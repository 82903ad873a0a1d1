import type { ReportLanguage } from "./report-nodes";

/** What Excel itself writes into a PivotTable, by language. */
export interface PivotWords {
  readonly blank: string;
  readonly values: string;
  readonly total: string;
  /** What stands above the totals of one of several values. */
  totalOf(header: string): string;
}

/** The words of a PivotTable's own cells. */
export const PIVOT_WORDS: Readonly<Record<ReportLanguage, PivotWords>> = {
  "zh-CN": { blank: "(空白)", values: "值", total: "总计", totalOf: (header) => `${header}汇总` },
  "en-US": {
    blank: "(blank)",
    values: "Values",
    total: "Grand Total",
    totalOf: (header) => `Total ${header}`,
  },
};
