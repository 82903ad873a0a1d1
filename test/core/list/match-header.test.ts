import { indexOf } from "../../../src/core/list/header-index";
import { LEAST_TAKEN, matchHeader } from "../../../src/core/list/match-header";
import { unitInHeader } from "../../../src/core/list/unit-in-header";

const index = indexOf([]);

function takenAs(header: string): string {
  const [match] = matchHeader(header, index);
  return match && match.confidence >= LEAST_TAKEN ? `${match.field.id} ${match.confidence}` : "none";
}

function offeredAs(header: string): string[] {
  return matchHeader(header, index)
    .filter(({ confidence }) => confidence < LEAST_TAKEN)
    .map(({ field }) => field.id);
}

describe("matchHeader", () => {
  it.each([
    ["客户号", "customerId 1"],
    ["客户编号", "customerId 0.95"],
    ["客戶號", "customerId 1"],
    ["客户 ID", "customerId 0.95"],
    ["行内客户号", "customerId 0.7"],
    ["customer_id", "customerId 1"],
    ["CustomerId", "customerId 1"],
    ["Client No.", "customerId 0.95"],
    ["CUST_NO", "customerId 0.95"],
    ["姓名", "name 1"],
    ["客户姓名（必填）", "name 0.95"],
    ["Customer Name", "name 0.95"],
    ["客户经理", "rm 1"],
    ["客户经理姓名", "rm 0.7"],
    ["客户经理编号", "rm 0.65"],
    ["理财师", "rm 0.95"],
    ["理財師", "rm 0.95"],
    ["理财师姓名", "rm 0.7"],
    ["理财客户经理", "rm 0.95"],
    ["Relationship Manager", "rm 1"],
    ["RM Code", "rm 0.65"],
    ["归属机构", "branch 0.95"],
    ["开户机构名称", "branch 0.7"],
    ["机构号", "branch 0.65"],
    ["分行", "branch 0.95"],
    ["AUM月日均(万元)", "aumAverage 1"],
    ["AUM月日均\n（单位：万元）", "aumAverage 1"],
    ["ＡＵＭ（月日均）", "aumAverage 1"],
    ["AUM 月日均余额", "aumAverage 0.7"],
    ["金融资产月日均（元）", "aumAverage 0.7"],
    ["管理资产本月日均余额", "aumAverage 0.7"],
    ["近一年日均AUM", "aumAverage 0.7"],
    ["月日均資產", "aumAverage 0.95"],
    ["客户日均资产", "aumAverage 0.7"],
    ["Avg AUM (CNY 10k)", "aumAverage 0.95"],
    ["average_daily_balance", "aumAverage 0.95"],
    ["上月AUM月日均", "aumPriorMonth 1"],
    ["上月金融资产日均", "aumPriorMonth 0.7"],
    ["Prior month avg AUM", "aumPriorMonth 1"],
    ["AUM余额", "aum 0.95"],
    ["时点AUM/万元", "aum 0.95"],
    ["月末AUM余额", "aum 0.7"],
    ["总资产(元)", "aum 0.95"],
    ["資產餘額", "aum 0.95"],
    ["Total AUM", "aum 0.95"],
    ["历史最高AUM", "peakAum12m 1"],
    ["活期存款余额（元）", "depositsDemand 0.95"],
    ["人民币活期存款余额", "depositsDemand 0.7"],
    ["定期存款（万元）", "depositsTime 0.95"],
    ["大额存单", "depositsTime 0.95"],
    ["理财产品余额", "wealth 0.95"],
    ["理财持仓市值", "wealth 0.7"],
    ["基金餘額", "funds 1"],
    ["累计保费", "insurance 0.95"],
    ["最近到期日", "maturityDate 0.95"],
    ["到期日（yyyy-mm-dd）", "maturityDate 1"],
    ["maturity_date", "maturityDate 1"],
    ["个人住房贷款余额", "mortgage 0.7"],
    ["贷款余额", "loans 1"],
    ["信用卡额度(元)", "creditCardLimit 1"],
    ["家庭年收入", "familyIncome 1"],
    ["持有产品数(个)", "productCount 0.95"],
    ["是否持有理财", "holdsWealth 1"],
    ["持有基金标志", "holdsFunds 0.95"],
    ["是否代发客户", "payroll 0.95"],
    ["代发标识", "payroll 0.95"],
    ["近3个月交易次数", "transactions90d 0.95"],
    ["最后交易日期", "lastTransaction 0.95"],
    ["最近一次联系时间", "lastContact 0.95"],
    ["上次聯繫日期", "lastContact 1"],
    ["Last Contact Date", "lastContact 0.95"],
    ["風險等級", "riskRating 1"],
    ["客户风险承受能力等级", "riskRating 0.7"],
    ["Risk Profile", "riskRating 0.95"],
    ["风险测评有效期", "riskRatingValidTo 0.95"],
    ["风评到期日", "riskRatingValidTo 0.95"],
    ["最近一次风险测评日期", "riskRatingDate 0.7"],
    ["出生日期", "birthDate 1"],
    ["Date of Birth", "birthDate 1"],
    ["Age", "age 1"],
    ["是否冻结", "frozen 1"],
    ["逾期天数", "overdue 0.95"],
    ["上期客户等级", "tierPrior 0.95"],
    ["合格投资者有效期至", "qualifiedInvestorValidTo 0.95"],
  ])("takes %j as %s", (header, expected) => {
    expect(takenAs(header)).toBe(expected);
  });

  it.each([
    "较上月增减",
    "較上月增減",
    "AUM较上月增减",
    "AUM环比",
    "AUM占比",
    "AUM排名",
    "AUM目标",
    "上年末AUM",
    "AUM较年初增长率",
    "理财到期日期",
    "理财产品数量",
    "基金代码",
    "基金名称",
    "理财收益",
    "美元理财余额",
    "存款(USD)",
    "贷款到期日",
    "证件到期日",
    "产品风险等级",
    "反洗钱风险等级",
    "推荐人客户号",
    "配偶姓名",
    "账户名称",
    "客户经理电话",
    "近30天交易笔数",
    "活期利率",
    "年龄段分布说明",
    "first_name",
    "last name",
    "education level",
    "segmento",
    "antiguedad",
    "Surname",
    "Geography",
    "CreditScore",
    "AUM growth yoy",
    "AUM change",
    "AUM rank",
    "bank name",
    "number_of_orders",
    "most_recent_visit",
    "pdays",
    "备注",
    "发生日期",
    "指定期限",
  ])("does not take %j", (header) => {
    expect(takenAs(header)).toBe("none");
  });

  it.each([
    ["日均", ["aumAverage"]],
    ["余额", ["aumAverage", "aum"]],
    ["资产", ["aumAverage", "aum"]],
    ["存款余额", ["depositsDemand", "depositsTime"]],
    ["个贷", ["consumerLoans", "mortgage", "loans"]],
    ["个贷客户经理", ["rm"]],
    ["上月代发金额", ["payroll"]],
    ["理财到期日", ["maturityDate"]],
    ["Balance", ["aum", "aumAverage"]],
    ["deposits", ["depositsDemand", "depositsTime"]],
    ["IsActiveMember", ["mobileActive"]],
  ])("offers %j for %j", (header, fields) => {
    expect(takenAs(header)).toBe("none");
    expect(offeredAs(header)).toEqual(fields);
  });

  it.each([
    ["AUM月日均", "monthAvg"],
    ["金融资产季日均余额", "quarterAvg"],
    ["近一年日均AUM", "yearAvg"],
    ["本年日均资产", "yearAvg"],
    ["quarterly average AUM", "quarterAvg"],
  ])("reads the period of %j as %s where words say it", (header, basis) => {
    const [match] = matchHeader(header, index);
    if (match?.basis !== undefined) expect(match.basis).toBe(basis);
    expect(match?.field.id).toBe("aumAverage");
  });
});

describe("unitInHeader", () => {
  it.each([
    ["AUM月日均(万元)", "AUM月日均", "万元"],
    ["AUM月日均（单位：万元）", "AUM月日均", "万元"],
    ["AUM月日均\n（萬元）", "AUM月日均", "万元"],
    ["AUM余额/万元", "AUM余额", "万元"],
    ["AUM余额_千元", "AUM余额", "千元"],
    ["AUM余额万元", "AUM余额", "万元"],
    ["资产余额（人民币元）", "资产余额", "元"],
    ["资产余额【亿元】", "资产余额", "亿元"],
    ["资产余额(百万元)", "资产余额", "百万元"],
    ["AUM (CNY 10k)", "AUM", "万元"],
    ["AUM (RMB'000)", "AUM", "千元"],
    ["AUM (CNY mn)", "AUM", "百万元"],
    ["AUM (¥)", "AUM", "元"],
    ["客户号(必填)", "客户号", null],
    ["公司单元", "公司单元", null],
    ["AUM（月日均）", "AUM（月日均）", null],
  ])("reads %j as %j in %s", (header, text, unit) => {
    expect(unitInHeader(header)).toMatchObject({ text, unit });
  });
});
