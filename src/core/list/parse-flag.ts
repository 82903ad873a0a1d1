import { isBlankText, isErrorText } from "./blank-text";

/** What the cell of a flag says. */
export type FlagCell = "yes" | "no" | "blank" | "error" | "unreadable";

const YES = new Set(
  "是 有 y yes true t 1 √ ✓ ✔ ☑ 已 已开通 已開通 正常有效 已签约 已簽約 已持有 已授权 已授權 已同意 已代发 已激活 已认证 已認證 同意 有效 开通 開通 签约 持有 对".split(
    " ",
  ),
);
const NO = new Set(
  "否 无 無 n no false f 0 × ✗ ✘ x 未 未开通 未開通 未签约 未簽約 未持有 未授权 未授權 未同意 不同意 未代发 未激活 未认证 未認證 没有 沒有 不是 非 错 无效 無效".split(
    " ",
  ),
);
const OWN_WORDS: Readonly<Record<string, readonly [yes: RegExp, no: RegExp]>> = {
  frozen: [
    /^(?:冻结|凍結|已冻结|销户|銷戶|已销户|身故|死亡|暂停非柜面|暫停非櫃面|暂停|止付|只收不付|不收不付|frozen|closed|deceased|dead|blocked|suspended|注销)$/,
    /^(?:正常|正常有效|normal|active|open|未冻结|未銷戶|未销户|启用|ok)$/,
  ],
  complaintOpen: [
    /^(?:未结|未結|未结案|未結案|处理中|處理中|open|有未结|pending)$/,
    /^(?:已结|已結|已结案|已結案|closed|resolved|无投诉)$/,
  ],
  doNotContact: [/^(?:勿扰|勿擾|拒访|拒訪|免打扰|拒绝|拒絕|opted out)$/, /^(?:可联系|可聯繫|正常|opted in)$/],
  marketingConsent: [
    /^(?:opted in|opt-in|agree|agreed|consented)$/,
    /^(?:拒绝|拒絕|opted out|opt-out|withdrawn|refused)$/,
  ],
  overdue: [/^(?:逾期|已逾期|overdue)$/, /^(?:正常|未逾期|current|normal)$/],
  qualifiedInvestor: [
    /^(?:合格|专业投资者|qualified)$/,
    /^(?:不合格|普通投资者|过期|已过期|失效|已失效|expired)$/,
  ],
  vulnerable: [/^(?:弱势|弱勢|需关怀|需要)$/, /^(?:正常|不需要|无需)$/],
  mobileActive: [/^(?:活跃|活躍|active)$/, /^(?:不活跃|不活躍|inactive|沉睡)$/],
};

/**
 * Reads the text of a flag.
 *
 * @param text - the text of the cell
 * @param field - the id of the field, some having words of their own
 * @returns yes or no, or why neither
 * @example parseFlag("正常", "frozen") //=> "no"
 */
export function parseFlag(text: string, field: string): FlagCell {
  const word = text.normalize("NFKC").trim().toLowerCase();
  const own = OWN_WORDS[field];
  if (own?.[0].test(word)) return "yes";
  if (own?.[1].test(word)) return "no";
  if (YES.has(word)) return "yes";
  if (NO.has(word)) return "no";
  if (isBlankText(word)) return "blank";
  if (isErrorText(text)) return "error";
  return word === "1.0" ? "yes" : word === "0.0" ? "no" : "unreadable";
}
