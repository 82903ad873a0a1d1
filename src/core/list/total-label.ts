const SUMS =
  "(?:合计|小计|总计|共计|累计|总合计|汇总|总和|总额|合計|小計|總計|共計|總和|匯總|彙總|平均|平均值|平均数|均值)";
const PURE = new RegExp(
  `^(?:本页|本頁|全行|全部|全辖|全轄|分行|支行|网点)?${SUMS}(?:[:：](?!.*[^\\d\\s.,，户戶人条條笔筆个個位万元亿]).*|[(（][^()（）]*[)）]|\\d+(?:户|戶|人|条|條|笔)?|数)?$`,
);
const ALONE =
  /^(?:全辖|全轄|全辖区|全行|全分行|全支行|全部|全部客户|全体|本页|本頁|人均|户均|戶均|平均数)[:：]?(?:[(（][^()（）]*[)）])?$/;
const WITH_NAME =
  /^.{1,16}(?:合计|小计|总计|共计|汇总|合計|小計|總計|共計|匯總|彙總|平均|平均值|均值)[:：]?(?:[(（][^()（）]*[)）])?$/;
const ENGLISH =
  /^(?:(?:grand|sub|page|overall|branch)[ -]?)?(?:totals?|average|avg\.?|mean)(?:\s*[:(].*)?$|^sum:?$|^(?:all|overall|all branches)$/i;
const ENGLISH_WITH_NAME = /^.{1,30}\s(?:sub[ -]?|grand )?(?:total|average):?$/i;
const COUNT = /^(?:共|合计|合計|总|小计)?:?\d+(?:户|戶|人|位|笔|筆|条|條|名|个客户)$/;

/**
 * Tells whether a text labels a total or an average and nothing else.
 *
 * @param text - the text of a cell
 * @returns true for 合计, 小计：, 总计(14户), 全辖, 平均值, Grand total
 */
export function isTotalWord(text: string): boolean {
  if (text.length > 24 || !mayBeTotal(text)) return false;
  const compact = text.normalize("NFKC").replace(/\s+/g, "");
  return PURE.test(compact) || ALONE.test(compact) || ENGLISH.test(text.trim());
}

/**
 * Tells whether a text labels a total, be it of something named.
 *
 * @param text - the text of a cell
 * @returns true for what `isTotalWord` knows and for 城东支行小计
 * @example isTotalLabel("城东支行小计") //=> true
 */
export function isTotalLabel(text: string): boolean {
  if (isTotalWord(text)) return true;
  if (text.length > 40 || !mayBeTotal(text)) return false;
  return WITH_NAME.test(text.normalize("NFKC").replace(/\s+/g, "")) || ENGLISH_WITH_NAME.test(text.trim());
}

/**
 * Tells whether a text counts customers, as the id column of a total does.
 *
 * @param text - the text of a cell
 * @returns true for 6户 and 共6户
 */
export function isCountOfCustomers(text: string): boolean {
  return text.length <= 16 && COUNT.test(text.normalize("NFKC").replace(/\s+/g, ""));
}

/**
 * Tells whether a text may be a label of a total; quick, for rows by the million.
 *
 * @param text - the text of a cell
 * @returns false if it surely is none
 */
export function mayBeTotal(text: string): boolean {
  return /[计計总總汇和匯彙全均页頁]|total|sum|average|avg|mean|all/i.test(text);
}
