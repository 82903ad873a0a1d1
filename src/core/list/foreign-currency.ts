const CURRENCY =
  "(?:美元|美金|港[币幣元]|澳门[币元]|新[台臺][币幣]|[台臺][币幣]|欧元|歐元|英[镑鎊]|日[元圆圓]|澳元|加元|新加坡元|韩元|韓元|外[币幣]|us\\$|hk\\$|nt\\$|(?:usd|hkd|eur|gbp|jpy|twd|ntd|sgd|aud|cad|chf|krw|mop)\\b|[$€£₩])";
const SCALE =
  "(?:百[万萬]|[亿億万萬千百]|(?:thousands?|millions?|mn|10\\s?k|'?000s?)(?:\\s+of)?)?\\s*元?\\s*[(]?\\s*";
const LABEL =
  "(?:单位|單位|[币幣][种種别別]|货币|貨幣|\\bunits?|\\bcurrency|\\bccy|\\bamounts?(?: are)? in|\\bin|(?:以|按))";
/** Foreign amounts that were turned into yuan are yuan. */
const CONVERTED = "(?![^)\\]】]{0,12}(?:折|换算|換算))";
const STATED = new RegExp(`${LABEL}\\s*[:为為是]?\\s*(${SCALE}${CURRENCY})${CONVERTED}`, "i");
const BRACKETS = new RegExp(`[([【]\\s*(${SCALE}${CURRENCY})\\s*元?\\s*[)\\]】]`, "i");
const LABEL_ALONE = new RegExp(`${LABEL}\\s*:?\\s*$`, "i");
const ALONE = new RegExp(`^(${SCALE}${CURRENCY})`, "i");
const ANY = new RegExp(CURRENCY, "i");
const HOME = /^(?:人民[币幣]元?|rmb|cny|¥|本[币幣]|156|01|元)$/i;

/**
 * Finds the currency other than the yuan that a note states the amounts are in.
 *
 * @param text - the text of a cell
 * @param next - the text of the next cell that is filled
 * @returns the currency as written, or null
 * @example foreignInNote("单位：万美元", "") //=> "万美元"
 */
export function foreignInNote(text: string, next: string): string | null {
  const plain = text.normalize("NFKC");
  const stated = STATED.exec(plain) ?? BRACKETS.exec(plain);
  if (stated) return (stated[1] ?? "").trim();
  return LABEL_ALONE.test(plain) ? (ALONE.exec(next.normalize("NFKC"))?.[1]?.trim() ?? null) : null;
}

/**
 * Finds the currency other than the yuan that a header names.
 *
 * @param header - the header
 * @returns the currency, and the header without it; null if it names none
 */
export function foreignInHeader(header: string): { readonly currency: string; readonly rest: string } | null {
  const plain = header.normalize("NFKC");
  const found =
    BRACKETS.exec(plain) ?? new RegExp(`(?:单位:?|[\\s_/,:-]+|^)?(${SCALE}${CURRENCY})`, "i").exec(plain);
  if (!found || !ANY.test(plain) || /折/.test(plain)) return null;
  return { currency: (found[1] ?? "").trim(), rest: plain.replace(found[0], "").trim() };
}

/**
 * Tells whether a cell of a currency column names another currency than the yuan.
 *
 * @param text - the text of the cell
 * @returns false for blanks and all names of the yuan
 */
export function isForeignCurrency(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s()]/g, "");
  if (plain === "" || HOME.test(plain)) return false;
  return !/人民[币幣]|rmb|cny|本[币幣]/i.test(plain) && /[\p{L}$€£]/u.test(plain);
}

/**
 * Tells whether a header is that of the rows' currencies.
 *
 * @param header - the header
 * @returns true for 币种, 币别 and the like
 */
export function isCurrencyHeader(header: string): boolean {
  return /^(?:账户|賬戶|帐户|交易|资产|資產|原)?(?:[币幣][种種别別]|货币|貨幣|currency(?: ?code)?|ccy)$/i.test(
    header.normalize("NFKC").trim(),
  );
}
