import type { FieldType } from "./field";

const PRIOR = "上月 上个月 上個月 上年 上期 上季 上周 去年 年初 月初 季初 期初 前月 前期";
const CHANGE =
  "较 較 环比 環比 同比 比上 增减 增減 净增 淨增 新增 增加 减少 減少 增长 增長 增幅 降幅 增量 变动 變動 变化 變化 提升 净流";
const SHARE = "占比 佔比 比例 比率 比重 率 排名 名次 排行 百分";
const PLAN =
  "目标 目標 计划 計劃 計畫 任务 任務 预测 預測 预计 預計 预期 預期 建议 建議 差额 差額 缺口 差距 潜力 潛力 门槛 門檻 阈值";

const ELSEWHERE = "他行 行外";
const RESULT = "亏损 虧損 盈亏 盈虧 损失 損失 浮亏 浮虧 浮盈";
const AVERAGES = "均值 户均 戶均 人均";
const BOUNDS = "起购 起購 起投 起点 起點 上限 下限";
const PAPERS =
  "kyc aml 反洗钱 反洗錢 洗钱 洗錢 证件 證件 合同 合約 合约 保单 保單 护照 護照 受益人 委托人 委託人";

/** Words around a synonym after which a header no longer means the current value. */
export const CHINESE_GUARDS: readonly string[] = words(
  `${PRIOR} ${CHANGE} ${SHARE} ${PLAN} ${ELSEWHERE} ${RESULT} ${AVERAGES} ${BOUNDS} ${PAPERS}`,
);

/** Words in a header above a column that the bottom header cannot be read without. */
export const CHINESE_GROUP_GUARDS: readonly string[] = words(
  `${PRIOR} ${CHANGE} ${SHARE} ${PLAN} ${ELSEWHERE} ${RESULT} ${AVERAGES} ${BOUNDS} 配偶 子女 家庭 外币 外幣`,
);

const KIND =
  "日期 时间 時間 代码 代碼 编号 編號 编码 名称 名稱 类型 類型 类别 類別 种类 種類 等级 等級 级别 級別 层级 層級 状态 狀態 标志 標誌 标识 標識 方式 渠道 是否 有无 有無 原因 说明 說明 备注 備註 机构 機構 经理 經理";
const COUNTS = "数量 數量 笔数 筆數 次数 次數 个数 個數 户数 戶數 人数 人數 天数 天數 月数 月數 数 數";
const MONEY_WORDS = "金额 金額 余额 餘額 市值 额 額";

/** Words around a synonym that a field of a type cannot bear. */
export const CHINESE_REFUSED: Readonly<Record<FieldType, readonly string[]>> = {
  money: words(
    `${KIND} ${COUNTS} 到期 期限 收益 收入 利息 利率 盈亏 盈虧 最高 最低 峰值 历史 歷史 近 累计 累計 逾期 应还 應還 已还 已還 月供 费 費 上限 下限 限额 限額 份额 份額 交易 买入 買入 卖出 賣出 申购 申購 赎回 贖回 分 评 評 中收`,
  ),
  count: words(`${KIND} ${MONEY_WORDS} 近 累计 累計 历史 歷史 年累 平均`),
  number: words(`${KIND} ${MONEY_WORDS} 近`),
  date: words(`${MONEY_WORDS} ${COUNTS} 是否 状态 狀態 类型 類型 方式`),
  flag: words(
    `${MONEY_WORDS} ${COUNTS} 日期 时间 時間 代码 代碼 编号 編號 名称 名稱 类型 類型 等级 等級 渠道 原因 机构 機構 日 期 近 网点 網點 号 號`,
  ),
  rating: words(`日期 时间 時間 ${COUNTS} 状态 狀態 是否 得分 分数 分數 原因`),
  category: words(`日期 时间 時間 ${COUNTS} ${MONEY_WORDS} 是否 原因`),
  text: words(`日期 时间 時間 ${COUNTS} ${MONEY_WORDS} 是否`),
  id: words(
    `日期 时间 時間 ${COUNTS.replace(" 数 數", "")} ${MONEY_WORDS} 是否 类型 類型 等级 等級 名称 名稱`,
  ),
};

/** What money can be in; one of these beside another field makes a header less than certain. */
export const CHINESE_PRODUCTS: readonly string[] = words(
  "存款 活期 定期 理财 理財 基金 保险 保險 保费 保費 贵金属 貴金屬 黄金 黃金 信托 信託 资管 資管 国债 國債 债券 債券 贷 貸 按揭 信用卡 代发 代發 存单 存單 证券 證券 股票 保证金 股",
);

/** Words that only say that a code stands in the column. */
export const CHINESE_CODE_WORDS: ReadonlySet<string> = new Set(
  words("编号 編號 代码 代碼 工号 工號 号 號 编码 編碼 id 柜员号 櫃員號 员工号 員工號"),
);

/** Words that say that the number of a member of staff stands in the column. */
export const STAFF_NUMBER = /工[号號]|[柜櫃]员号|櫃員號|柜員號|员工编号|員工編號/;

/** Words that ask whether something holds, and deny nothing. */
export const CHINESE_WHETHER = /是否|有无|有無|能否|可否/g;

/** Words beside the name of a flag after which the column may say the opposite. */
export const CHINESE_NEGATION =
  /[不未无無非没沒否免勿拒]|除外|排除|取消|解除|停止|[终終]止|撤[销銷]|撤回|禁止|退[订訂出]/;

/** English words beside the name of a flag after which the column may say the opposite. */
export const ENGLISH_NEGATION: ReadonlySet<string> = new Set(
  words(
    "not non never without un no none nor neither dis isn doesn hasn except excluding excluded exempt refused declined withdrawn revoked cancelled canceled stopped lifted released",
  ),
);

/** A header that begins with "no" in its own sense, and not with that of "number". */
export const ENGLISH_NO = /^\W*(?:(?:is|has|have|had|with|there)\s+)*no\s+(?!of\b)[a-z]/i;

/**
 * The fields that decide whether a customer may be spoken to or sold to.
 *
 * A header that only contains one of their names is taken only if the rest of it says nothing.
 */
export const GATE_FIELDS: ReadonlySet<string> = new Set(
  words(
    "marketingConsent doNotContact frozen complaintOpen vulnerable overdue qualifiedInvestor qualifiedInvestorValidTo riskRating riskRatingDate riskRatingValidTo",
  ),
);

const NEUTRAL =
  "是否|有[无無]|客[户戶]|[个個]人|本人|[当當]前|目前|最新|最近一次|最近|最[后後]一次|本行|我行|的|\\|";

/** Words that leave the meaning of a field of the gate as it is, by the type of the field. */
export const CHINESE_GATE_NEUTRAL: Readonly<Partial<Record<FieldType, RegExp>>> = {
  flag: new RegExp(`${NEUTRAL}|[标標][志誌识識记記]|[状狀][态態]`, "g"),
  date: new RegExp(`${NEUTRAL}|日期|[时時][间間]|等[级級]|[级級][别別]|[结結]果`, "g"),
  rating: new RegExp(`${NEUTRAL}|等[级級]|[级級][别別]|[结結]果`, "g"),
};

/** English words that leave the meaning of a field of the gate as it is. */
export const ENGLISH_GATE_NEUTRAL: ReadonlySet<string> = new Set(
  words(
    "customer client current latest the of a an our own is has flag indicator ind status level grade result date",
  ),
);

/** Words that flags wear and that say nothing. */
export const FLAG_DRESS = /^是否|^有无|^有無|标志$|標誌$|标识$|標識$|标记$/g;

/** English words after which a header no longer means the current value. */
export const ENGLISH_GUARDS: ReadonlySet<string> = new Set(
  words(
    "prior previous last change changed delta diff difference growth grow increase decrease yoy mom qoq share pct percent percentage % ratio rate rank ranking target goal plan planned budget forecast expected potential gap vs net new historical history loss losse pnl aml kyc laundering contract beneficiary document passport elsewhere outside external",
  ),
);

/** English words that a field of a type cannot bear beside a synonym. */
export const ENGLISH_REFUSED: Readonly<Record<FieldType, ReadonlySet<string>>> = {
  money: new Set(
    words(
      "count number date day days time month code name id level tier segment type flag is has yield return income fee score max min maximum minimum peak high low interest status category kind cost limit term age profit active manager overdue installment payment",
    ),
  ),
  count: new Set(words("amount date code name type id value balance status average max min ratio")),
  number: new Set(words("amount date code name type id status")),
  date: new Set(words("amount count number status flag is has type balance")),
  flag: new Set(
    words("amount count number date code name type id balance time day month level value status score"),
  ),
  rating: new Set(
    words("date time count number status flag is has product loan credit score expiry valid to"),
  ),
  category: new Set(words("date time count number amount balance score is has change")),
  text: new Set(words("date time count number amount balance first last middle phone email")),
  id: new Set(
    words("date time count amount type name relationship manager household branch product account"),
  ),
};

/** English words that leave the meaning of a one-word synonym as it is. */
export const ENGLISH_NEUTRAL: ReadonlySet<string> = new Set(
  words(
    "customer client current the of a an account bank latest number code id total amount balance value our own outstanding end eop eom in by at cny rmb primary main assigned home position holding code flag indicator ind",
  ),
);

function words(line: string): string[] {
  return line.split(" ");
}
