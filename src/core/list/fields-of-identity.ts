import { describeField, type Field } from "./field";

const OTHER_PERSON =
  "推荐 推薦 介绍 介紹 配偶 家庭 集团 集團 子女 小孩 父 母 联系人 聯絡人 紧急 緊急 经办 經辦 员工 員工 户主 戶主 被保险人 受益 法人 关联 關聯 担保 擔保 共同 原 旧 舊 上级 上級";

/** Fields that say who the customer is and who looks after them. */
export const FIELDS_OF_IDENTITY: readonly Field[] = [
  describeField(
    "customerId",
    "id",
    "Customer ID",
    "客户号 客户编号 客户代码 客户ID 核心客户号 ECIF号 客户号码 ECIF客户号 ECIF编号 CIF号 核心客户编号 客户标识",
    "客戶號 客戶編號 客戶代碼 核心客戶號 客戶ID ECIF號 CIF號 客戶號碼 客户號 客户編號 客戶程式碼 客户代碼 核心客户號 客户號碼 ECIF客戶號 ECIF客户號 ECIF編號 核心客戶編號 核心客户編號 客戶標識 客户標識",
    "CIF, customer id, customer no, client id, party id, CIF no, CIF id, ECIF, client no, customer code, client code, customer key",
    { not: `经理 經理 ${OTHER_PERSON}` },
  ),
  describeField(
    "name",
    "text",
    "Name",
    "姓名 客户姓名 客户名称 客户中文姓名 户名 中文姓名 客户名",
    "姓名 客戶姓名 客戶名稱 客戶中文姓名 戶名 客户名稱 客戶名",
    "name, client name, customer name, full name",
    {
      not: `经理 經理 账 帐 帳 用户 用戶 登录 登入 产品 產品 开户 開戶 英文 拼音 公司 单位 單位 主管 bank company product file ${OTHER_PERSON}`,
    },
  ),
  describeField(
    "rm",
    "text",
    "Relationship manager",
    "客户经理 管户经理 管户人 理财经理 理财客户经理 主办客户经理 管户客户经理 管户人员 所属客户经理 财富经理 私行经理 理财师",
    "客戶經理 管戶經理 理財經理 理財客戶經理 主辦客戶經理 管戶人 理財專員 理專 客户經理 管户經理 理財客户經理 主辦客户經理 管戶客戶經理 管户客户經理 管戶人員 管户人員 所屬客戶經理 所屬客户經理 財富經理 私行經理 理財師",
    "RM, relationship manager, owner, account manager, RM name",
    {
      not: "电话 電話 手机 手機 等级 等級 协办 協辦 辅助 輔助 助理 前任 上任 上级 上級 贷 貸 按揭 对公 對公 公司 企业 企業 推荐 推薦 数 數 变更 變更",
    },
  ),
  describeField(
    "branch",
    "text",
    "Branch",
    "网点 支行 机构 归属机构 主办机构 主办分行 网点名称 支行名称 机构名称 归属网点 归属支行 所属网点 所属支行 所属机构 开户网点 管户机构 开户机构",
    "網點 分行 機構 歸屬機構 分行名稱 主辦機構 支行 歸屬分行 所屬分行 主辦分行 網點名稱 支行名稱 機構名稱 歸屬網點 歸屬支行 所屬網點 所屬支行 所屬機構 開戶網點 開户網點 管戶機構 管户機構 開戶機構 開户機構",
    "branch, org, outlet, branch name, organisation, organization",
    {
      not: "电话 電話 地址 等级 等級 类型 類型 级别 級別 原 转出 轉出 转入 轉入 上级 上級 数 數 距离 距離",
    },
  ),
  describeField(
    "householdId",
    "id",
    "Household ID",
    "家庭编号 家庭号 户号 家庭ID 家庭客户号",
    "家庭編號 家庭號 戶號 户號 家庭客戶號 家庭客户號",
    "household id, family no, family id, household no",
    { not: "账 帐 帳 开 開 客 用 商 门 門" },
  ),
  describeField(
    "asOf",
    "date",
    "Data date",
    "数据日期 统计日期 快照日期 截止日期 数据时点 统计时点 报表日期",
    "數據日期 統計日期 資料日期 基準日 數據時點 資料時點 統計時點 報表日期",
    "as of, snapshot date, as of date, data date, report date, reporting date",
    { not: "合同 优惠 優惠 活动 活動 有效" },
  ),
  describeField(
    "tierPrior",
    "category",
    "Prior tier",
    "客户等级 客户层级 客户星级 资产等级 上期等级 客户级别 客户分层 上期客户等级 上月客户等级 贵宾等级 财富等级",
    "客戶等級 客戶層級 客戶星級 資產等級 上期等級 客戶分層 貴賓等級 客户等級 客户層級 客户星級 客戶級別 客户級別 客户分層 上期客戶等級 上期客户等級 上月客戶等級 上月客户等級 財富等級",
    "tier, level, segment, prior tier, customer tier, customer level, customer segment, client segment, prior level, previous tier",
    { not: "目标 目標 预测 預測 潜力 潛力 风险 風險 洗钱 洗錢 信用 日期 时间 時間 变动 變動 变化 變化" },
  ),
  describeField(
    "cardLevel",
    "category",
    "Card level",
    "卡等级 卡级别 卡种等级",
    "卡等級 卡級別 卡種等級",
    "card level, card tier",
  ),
];
