import type { MoneyUnit } from "../money-unit";

/** A header without its unit, and the unit. */
export interface HeaderUnit {
  readonly text: string;
  readonly unit: MoneyUnit | null;
  /** True if the header names a currency other than the yuan, or a share. */
  readonly foreign: boolean;
}

const YUAN = "(?:人民[币幣]|rmb|cny|¥|yuan)";
const UNIT_WORDS: readonly (readonly [MoneyUnit, string])[] = [
  ["百万元", "百[万萬]元?|mn|mm|millions?|m"],
  ["亿元", "[亿億]元?|100\\s?mn|100\\s?millions?"],
  ["千元", "千元?|'?000s?|thousands?|k|1,?000"],
  ["万元", "[万萬]元?|10\\s?k|10,?000|10\\s?thousands?|w"],
  ["元", "元|圆|圓|yuan|rmb|cny|¥|人民[币幣]"],
];
const IN_BRACKETS: readonly (readonly [MoneyUnit, RegExp])[] = UNIT_WORDS.map(([unit, words]) => [
  unit,
  new RegExp(
    `^(?:(?:金额)?单位|單位|unit|in)?\\s*[:]?\\s*(?:${YUAN}|折合?人民[币幣])?\\s*[,:]?\\s*(?:${words})(?:\\s*${YUAN})?$`,
  ),
]);
const AT_END =
  /(?:[\s/_,:-]+|(?<=[\u3400-\u9fff]|aum))(?:单位|單位)?:?(?:人民[币幣])?(百[万萬]元?|[亿億]元|[万萬]元|千元|(?<![美欧歐日港加澳单單公])元|[万萬亿億])$/;
const FOREIGN =
  /美元|美金|港[币幣元]|欧元|歐元|英[镑鎊]|日元|日[圆圓]|外[币幣]|澳元|加元|\b(?:usd|hkd|eur|gbp|jpy|us\$|hk\$)\b|[$€£%％‰]/;
const REMARK =
  /^(?:必填|选填|選填|可空|非空|必须|y\/n|yes\/no|是\/否|0\/1|1\/0|1-5|c1-c5|yyyy[-/.]?mm[-/.]?dd|日期格式.*|格式.*|户|人|个|個|笔|筆|次|天|日|岁|歲|分|月|项|種|种|件|count|days|months|years)$/;

/**
 * Cuts the unit off a header, with remarks in brackets that say nothing about the meaning.
 *
 * @param header - the header
 * @returns the rest, the unit, and whether the amounts are foreign or a share
 * @example unitInHeader("AUM月日均（单位：万元）") //=> { text: "AUM月日均", unit: "万元", foreign: false }
 */
export function unitInHeader(header: string): HeaderUnit {
  let unit: MoneyUnit | null = null;
  let text = oneLine(header)
    .replace(/[([（【〔［{]([^()[\]（）【】〔〕［］{}]*)[)\]）】〕］}]/g, (whole: string, inside: string) => {
      const word = inside.normalize("NFKC").trim().toLowerCase();
      const found = unitOf(word);
      if (found) {
        unit = found;
        return "";
      }
      return REMARK.test(word) ? "" : whole;
    })
    .trim();
  if (unit === null) {
    const end = AT_END.exec(text.toLowerCase());
    const found = end ? unitOf(end[1] ?? "") : null;
    const rest = end ? text.slice(0, end.index).trim() : "";
    if (found && rest !== "") {
      unit = found;
      text = rest;
    }
  }
  return { text, unit, foreign: FOREIGN.test(text.normalize("NFKC").toLowerCase()) };
}

function oneLine(header: string): string {
  return header
    .replace(/([\u3400-\u9fff\uff00-\uffef])\s*[\r\n\t]+\s*/g, "$1")
    .replace(/\s*[\r\n\t]+\s*(?=[\u3400-\u9fff\uff00-\uffef(])/g, "")
    .replace(/[\r\n\t]+/g, " ")
    .trim();
}

/**
 * Reads the name of a unit.
 *
 * @param word - the name, in Chinese or English
 * @returns the unit, or null if it is none
 * @example unitOf("CNY 10k") //=> "万元"
 */
export function unitOf(word: string): MoneyUnit | null {
  const text = word.normalize("NFKC").trim().toLowerCase();
  return IN_BRACKETS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
