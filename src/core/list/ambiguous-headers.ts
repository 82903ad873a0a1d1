/** Headers that mean one thing in one bank and another in the next, and the fields they may mean. */
const MAY_MEAN: readonly (readonly [string, string])[] = [
  [
    "aumAverage",
    "日均 月日均 季日均 年日均 日均余额 日均餘額 月均余额 存款日均 存款月日均 日均存款 存款日均余额 存款日均餘額 月日均余额 月日均餘額",
  ],
  ["aumAverage aum", "资产 資產 余额 餘額 金额 金額 客户余额 账户余额 帳戶餘額 总余额 總餘額"],
  ["depositsDemand depositsTime", "存款余额 存款餘額 存款 存款总额 存款總額 本外币存款 储蓄存款"],
  ["consumerLoans mortgage loans", "个贷 個貸 个贷余额 個貸餘額 个人贷款"],
  ["loans holdsCredit", "贷款 貸款"],
  [
    "rm",
    "个贷客户经理 個貸客戶經理 信贷客户经理 贷款客户经理 房贷客户经理 房貸客戶經理 对公客户经理 對公客戶經理 经理 客户经理A角 客户经理B角",
  ],
  ["transactions90d", "交易笔数 交易筆數 交易次数 交易次數 动账笔数 月均交易笔数"],
  ["annualIncome familyIncome", "收入 月收入 家庭月收入 个人月收入"],
  [
    "payroll",
    "代发金额 代發金額 上月代发金额 上月代發金額 本月代发金额 当月代发金额 代发工资金额 月代发金额 薪资入账",
  ],
  ["tierPrior", "等级 等級 级别 級別 星级 层级 分层 客群 客户分类 客户群"],
  ["riskRating tierPrior", "评级 評級"],
  ["frozen", "状态 狀態"],
  ["preferredChannel acquiredBy", "渠道 通路"],
  ["contributionGiven", "贡献度 貢獻度 贡献 贡献值"],
  ["customerId", "编号 編號 号码 客户 客戶"],
  ["lastContact", "联系日期 聯繫日期 联系时间 拜访日期 维护日期"],
  ["mobileActive", "活跃 是否活跃 活跃客户"],
  [
    "riskRatingValidTo",
    "测评失效日 测评失效日期 测评到期日 测评到期日期 测评有效期 测评有效期至 測評失效日 測評失效日期 測評到期日 測評有效期 風評失效日 风评失效日 风险测评失效日 風險測評失效日 风险测评失效日期 風險測評失效日期",
  ],
];
const MAY_MEAN_ENGLISH: readonly (readonly [string, string])[] = [
  [
    "aum aumAverage",
    "balance, total, assets, amount, portfolio value, account balance, total amount, portfolio, yearly balance",
  ],
  ["depositsDemand depositsTime", "deposits, deposit, deposit balance, total deposits, savings"],
  ["loans holdsCredit", "loan, debt, credit"],
  ["mortgage", "housing"],
  ["aumAverage", "average, adb, monthly average"],
  ["annualIncome familyIncome", "income, salary, estimated salary"],
  ["transactions90d", "transactions, transaction count, number of transactions"],
  ["riskRating", "rating, risk"],
  ["frozen", "status, customer status"],
  ["preferredChannel acquiredBy", "channel"],
  [
    "customerId",
    "id, customer, client, account no, account number, account id, client ref, customer ref, client reference, customer reference, client ref no, customer ref no",
  ],
  ["aum", "period end aum, month end aum, closing aum, period end balance"],
  ["qualifiedInvestor", "qualified, non qualified, not qualified, unqualified"],
  ["mobileActive", "is active member, active member, is active, active customer"],
];

/**
 * Headers that are offered and never taken: header to field ids.
 *
 * The keys are compact for Chinese; the English ones are lists of words to be made so.
 */
export const AMBIGUOUS_HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ...MAY_MEAN.flatMap(([fields, headers]) =>
    headers.split(" ").map((header) => [header, fields.split(" ")] as const),
  ),
  ...MAY_MEAN_ENGLISH.flatMap(([fields, headers]) =>
    headers.split(",").map((header) => [header.trim(), fields.split(" ")] as const),
  ),
];
