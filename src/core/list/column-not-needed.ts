import { compactHeader, englishWords, hasChinese } from "./normalise-header";

const CHINESE =
  /身份证|身分證|证件号|證件號|证件编号|手机号|手機號|移动电话|行動電話|电话|電話|联系方式|聯絡方式|地址|住址|邮箱|郵箱|邮件|微信号|^手机$|^手機$|护照/;
const NOT_CHINESE =
  /日期|时间|時間|次数|次數|是否|状态|狀態|有效|到期|类型|類型|银行|銀行|渠道|登录|城市|客户号$|^电话客户经理/;
const ENGLISH =
  /^(?:email|e mail|email address|(?:.* )?phone(?: number)?|mobile|mobile (?:number|phone)|cell(?: phone)?|telephone(?: number)?|tel|(?:.* )?address|id card(?: number)?|id number|national id|identity (?:card|number)|passport(?: number)?|ssn|social security number|nric)$/;

/**
 * Tells whether a header announces ID numbers, phone numbers or addresses, which are never read.
 *
 * @param header - the header
 * @returns true for a column that is not needed
 * @example isNotNeeded("证件号码") //=> true
 */
export function isNotNeeded(header: string): boolean {
  if (!hasChinese(header)) return ENGLISH.test(englishWords(header).join(" "));
  const compact = compactHeader(header);
  return CHINESE.test(compact) && !NOT_CHINESE.test(compact);
}
