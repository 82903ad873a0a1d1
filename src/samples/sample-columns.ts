import type { SampleCustomer } from "./sample-customer";

/** One column of a sample: the figure, its two header rows, its look. */
export interface SampleColumn {
  readonly key: keyof SampleCustomer;
  readonly group: string;
  readonly header: string;
  readonly width: number;
  readonly kind: "text" | "amount" | "count" | "date" | "flag";
}

const define = (
  key: keyof SampleCustomer,
  group: string,
  header: string,
  kind: SampleColumn["kind"],
  width = 12,
): SampleColumn => ({ key, group, header, width, kind });

/** The columns of the Chinese book, in order. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [
  define("id", "客户", "客户号", "text"),
  define("name", "客户", "姓名", "text", 10),
  define("rm", "客户", "客户经理", "text", 10),
  define("branch", "客户", "网点", "text"),
  define("aumAverage", "AUM", "月日均", "amount"),
  define("aum", "AUM", "AUM余额", "amount"),
  define("demand", "余额", "活期", "amount", 10),
  define("time", "余额", "定期", "amount", 10),
  define("wealth", "余额", "理财", "amount", 10),
  define("funds", "余额", "基金", "amount", 10),
  define("insurance", "余额", "保险", "amount", 10),
  define("mortgage", "余额", "房贷", "amount", 10),
  define("consumerLoans", "余额", "消费贷款余额", "amount", 14),
  define("products", "往来", "产品数", "count", 8),
  define("transactions", "往来", "近90天交易笔数", "count", 15),
  define("logins", "往来", "当月登录次数", "count", 13),
  define("lastTransaction", "往来", "最近交易日期", "date", 13),
  define("maturity", "往来", "最近到期日", "date", 13),
  define("lastContact", "往来", "上次联系日期", "date", 13),
  define("payroll", "往来", "代发", "flag", 8),
  define("mobile", "往来", "手机银行", "flag", 10),
  define("rating", "风险测评", "风险等级", "text", 14),
  define("ratingDate", "风险测评", "风评日期", "date", 13),
  define("openDate", "基本信息", "开户日期", "date", 13),
  define("birthDate", "基本信息", "出生日期", "date", 13),
];
