const PURE =
  /^(?:本页|本頁|全行|全部|分行|支行|网点)?(?:合计|小计|总计|共计|累计|总合计|汇总|总和|合計|小計|總計|共計|總和)(?:[:：](?!.*[^\d\s.,，户戶人条條笔筆个個位万元亿]).*|[(（][^()（）]*[)）]|\d+(?:户|戶|人|条|條|笔)?|数)?$/;
const WITH_NAME = /^.{1,16}(?:合计|小计|总计|合計|小計|總計)[:：]?(?:[(（][^()（）]*[)）])?$/;
const ENGLISH = /^(?:(?:grand|sub|page|overall|branch)[ -]?)?totals?(?:\s*[:(].*)?$|^sum:?$/i;
const ENGLISH_WITH_NAME = /^.{1,30}\s(?:sub[ -]?|grand )?total:?$/i;

/**
 * Tells whether a text labels a total and nothing else.
 *
 * @param text - the text of a cell
 * @returns true for 合计, 小计：, 总计(14户), Grand total
 */
export function isTotalWord(text: string): boolean {
  if (text.length > 24 || !mayBeTotal(text)) return false;
  const compact = text.normalize("NFKC").replace(/\s+/g, "");
  return PURE.test(compact) || ENGLISH.test(text.trim());
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

function mayBeTotal(text: string): boolean {
  return /[计計总總汇和]|total|sum/i.test(text);
}
