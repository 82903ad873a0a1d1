import { indexOf } from "../../../src/core/list/header-index";
import { matchHeader } from "../../../src/core/list/match-header";
import { readList } from "../../../src/core/list/read-list";
import { gridOf } from "./grid-of";

const index = indexOf([]);

function meanings(header: string): string[] {
  return matchHeader(header, index).map(({ field, confidence }) => `${field.id} ${confidence}`);
}

describe("matchHeader on headers that may say the opposite", () => {
  it.each([
    ["不同意营销", "marketingConsent"],
    ["不同意行銷同意", "marketingConsent"],
    ["取消营销授权", "marketingConsent"],
    ["无投诉", "complaintOpen"],
    ["没有投诉", "complaintOpen"],
    ["無客訴", "complaintOpen"],
    ["是否未逾期", "overdue"],
    ["从未冻结", "frozen"],
    ["解除冻结", "frozen"],
    ["非合格投资者", "qualifiedInvestor"],
    ["非合格投資者", "qualifiedInvestor"],
    ["未开通手机银行", "mobileActive"],
    ["未開通手機銀行", "mobileActive"],
    ["不代发", "payroll"],
    ["停止代发", "payroll"],
    ["未持有基金", "holdsFunds"],
    ["無理財客戶", "holdsWealth"],
    ["非弱势客户", "vulnerable"],
    ["免拒访", "doNotContact"],
    ["Not in arrears", "overdue"],
    ["No complaints", "complaintOpen"],
    ["Has no complaint", "complaintOpen"],
    ["Non-qualified", "qualifiedInvestor"],
    ["Non-qualified investor", "qualifiedInvestor"],
    ["Without marketing consent", "marketingConsent"],
    ["un-frozen", "frozen"],
    ["Not active", "mobileActive"],
  ])("only offers %j as %s", (header, field) => {
    expect(meanings(header)).toEqual([`${field} 0.4`]);
  });

  it.each([
    ["勿扰", "doNotContact 1"],
    ["免打扰", "doNotContact 0.95"],
    ["拒访", "doNotContact 0.95"],
    ["拒绝营销", "doNotContact 0.95"],
    ["暂停非柜面", "frozen 0.95"],
    ["是否暂停非柜面标志", "frozen 0.95"],
    ["未结投诉", "complaintOpen 0.95"],
    ["是否有未结投诉", "complaintOpen 0.95"],
    ["Do not contact", "doNotContact 1"],
    ["客户是否代发", "payroll 0.7"],
  ])("takes %j as %s, whose name is or only seems a denial", (header, expected) => {
    expect(meanings(header)).toEqual([expected]);
  });

  it.each(["No. of complaints", "unfrozen", "unqualified investor", "不同意"])(
    "takes %j as nothing",
    (header) => {
      expect(meanings(header)).toEqual([]);
    },
  );
});

describe("matchHeader on what decides whether a customer may be spoken to", () => {
  it.each([
    ["营销授权渠道短信", []],
    ["已冻结", ["frozen 0.4"]],
    ["冻结客户手机", ["frozen 0.4"]],
    ["配偶是否投诉", ["complaintOpen 0.4"]],
    ["担保人逾期", ["overdue 0.4"]],
    ["合格投资者材料", ["qualifiedInvestor 0.4"]],
    ["合格投资者有效期提醒", ["qualifiedInvestorValidTo 0.4"]],
    ["配偶风险等级", ["riskRating 0.4"]],
    ["下一步风评日期", ["riskRatingDate 0.4"]],
    ["风评有效期提醒", ["riskRatingValidTo 0.4"]],
    ["Spouse risk rating", ["riskRating 0.4"]],
    ["Guarantor in arrears", ["overdue 0.4"]],
  ])("does not take %j, which says more than the name of a field", (header, expected) => {
    expect(meanings(header)).toEqual(expected);
  });

  it.each([
    ["客户当前是否逾期", "overdue 0.7"],
    ["客户冻结标志", "frozen 0.7"],
    ["最新风评结果", "riskRating 0.7"],
    ["當前風險等級", "riskRating 0.7"],
    ["客户风评日期", "riskRatingDate 0.7"],
    ["最新風評到期日", "riskRatingValidTo 0.7"],
    ["Current risk rating", "riskRating 0.7"],
    ["Customer frozen flag", "frozen 0.7"],
  ])("takes %j as %s, the rest of it saying nothing", (header, expected) => {
    expect(meanings(header)).toEqual([expected]);
  });
});

describe("matchHeader on words that change a meaning", () => {
  it.each([
    "KYC到期日",
    "证件有效到期日",
    "合同到期日",
    "AML risk rating",
    "反洗钱",
    "反洗錢風險評級",
    "他行理财(元)",
    "行外理財",
    "基金亏损额",
    "基金虧損額",
    "基金盈亏",
    "基金浮盈",
    "Fund balance loss",
    "理财起购金额",
    "信托受益人",
    "产品数量上限",
    "產品數量上限",
    "分行AUM均值",
    "户均AUM",
    "拒绝风评日期",
    "理财师电话",
    "理财顾问",
  ])("takes and offers nothing for %j", (header) => {
    expect(meanings(header)).toEqual([]);
  });

  it.each([
    ["房贷客户经理", "rm"],
    ["对公客户经理", "rm"],
    ["理财经理工号", "rm"],
    ["客户经理工号", "rm"],
    ["理財經理員工號", "rm"],
    ["金融资产日均", "aumAverage"],
    ["總資產日均", "aumAverage"],
    ["Average total assets", "aumAverage"],
    ["Client Ref", "customerId"],
    ["Customer reference", "customerId"],
    ["Period-end AUM", "aum"],
    ["测评失效日", "riskRatingValidTo"],
    ["風險測評失效日", "riskRatingValidTo"],
    ["测评到期日", "riskRatingValidTo"],
  ])("only offers %j as %s", (header, field) => {
    expect(meanings(header)).toEqual([`${field} 0.4`]);
  });

  it.each([
    ["日均资产", "aumAverage 0.95"],
    ["客户日均资产", "aumAverage 0.7"],
    ["AUM日均余额", "aumAverage 0.7"],
    ["金融资产季日均", "aumAverage 0.7"],
    ["上月金融资产日均", "aumPriorMonth 0.7"],
    ["他行资产(元)", "outsideAssets 1"],
    ["他行金融资产余额", "outsideAssets 0.7"],
  ])("still takes %j as %s", (header, expected) => {
    expect(meanings(header)).toEqual([expected]);
  });
});

describe("readList on headers of two rows", () => {
  const MONTHS = gridOf(
    [
      ["客户", null, "2026年9月", null, "2026年10月", null],
      ["客户号", "姓名", "AUM月日均(万元)", "活期(万元)", "AUM月日均(万元)", "定期(万元)"],
      ["1", "安", 60, 5, 70, 1],
      ["2", "白", 61, 5, 71, 1],
    ],
    {
      merges: [
        { top: 0, bottom: 0, left: 0, right: 1 },
        { top: 0, bottom: 0, left: 2, right: 3 },
        { top: 0, bottom: 0, left: 4, right: 5 },
      ],
    },
  );
  const TWINS = gridOf([
    ["客户号", "姓名", "AUM月日均(万元)", "活期(万元)", "AUM月日均(万元)"],
    ["1", "安", 60, 5, 70],
    ["2", "白", 61, 5, 71],
  ]);

  it("takes all assets above an average as the average of all assets", () => {
    const grid = gridOf(
      [
        ["客户", null, "全资产", null],
        ["客户号", "姓名", "月日均余额(元)", "时点余额(元)"],
        ["1", "安", 600000, 5],
        ["2", "白", 610000, 5],
      ],
      {
        merges: [
          { top: 0, bottom: 0, left: 0, right: 1 },
          { top: 0, bottom: 0, left: 2, right: 3 },
        ],
      },
    );
    expect(readList([grid]).list?.mapping.get("aumAverage")).toMatchObject({ column: 2, basis: "monthAvg" });
  });

  it("takes nothing from amounts held elsewhere", () => {
    const grid = gridOf([
      ["客户", null, "他行", null],
      ["客户号", "姓名", "理财余额(元)", "基金余额(元)"],
      ["1", "安", 600000, 5],
    ]);
    expect([...(readList([grid]).list?.mapping.keys() ?? [])]).toEqual(["customerId", "name"]);
  });

  it.each([
    ["by what stands above them", MONTHS, ["2026年9月 AUM月日均(万元)", "2026年10月 AUM月日均(万元)"]],
    ["by their letters", TWINS, ["=C", "=E"]],
  ])("tells headers of one text apart %s", (_, grid, headers) => {
    const { list, findings } = readList([grid]);
    expect(list?.mapping.has("aumAverage")).toBe(false);
    expect(findings.find(({ code }) => code === "header-ambiguous")?.facts).toEqual({
      field: "aumAverage",
      headers,
    });
  });

  it.each([
    ["=E", MONTHS],
    ["=e", TWINS],
    ["＝Ｅ", TWINS],
    ["2026年10月 AUM月日均(万元)", MONTHS],
    ["2026年10月AUM月日均", MONTHS],
  ])("takes the column named %j", (header, grid) => {
    const { list, findings } = readList([grid], { map: { aumAverage: header } });
    expect(list?.mapping.get("aumAverage")).toMatchObject({ column: 4, found: "user", unit: "万元" });
    expect(findings.map(({ code }) => code)).not.toContain("map-unknown");
  });

  it.each([
    ["AUM月日均(万元)", MONTHS, ["2026年9月 AUM月日均(万元)", "2026年10月 AUM月日均(万元)"]],
    ["aum月日均", TWINS, ["=C", "=E"]],
  ])("refuses %j, which fits several columns, and names them", (header, grid, nearest) => {
    const { list, findings } = readList([grid], { map: { aumAverage: header } });
    expect(list?.mapping.has("aumAverage")).toBe(false);
    expect(findings.find(({ code }) => code === "map-unknown")?.facts).toEqual({
      field: "aumAverage",
      header,
      known: true,
      nearest,
    });
  });

  it("refuses a letter without a header", () => {
    const { findings } = readList([TWINS], { map: { aumAverage: "=Z" } });
    expect(findings.map(({ code }) => code)).toContain("map-unknown");
  });

  it("adds up columns named by letter", () => {
    const { list } = readList([TWINS], { map: { depositsTime: "=C+=D" } });
    expect(list?.mapping.get("depositsTime")).toMatchObject({ column: 2, found: "user" });
  });
});
