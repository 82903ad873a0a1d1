import type { Basis } from "./customer-list";

/** An average of all assets, by field id. */
export interface AverageMatch {
  readonly field: "aumAverage" | "aumPriorMonth";
  readonly basis: Basis;
  /** True if the header names the month, the quarter or the year. */
  readonly stated: boolean;
}

const CHINESE_AVERAGE = /[日月季年]均|平均/;
const CHINESE_STATED = /[月季年]/;
const CHINESE_PRIOR = /^(?:上月|上个月|上個月|前月)|(?:上月|上个月|上個月)(?=[月日])/;
const CHINESE_CHANGED =
  /较|較|比|增|减|減|变|變|上年|上期|上季|去年|目标|目標|计划|計劃|率|排名|他行|家庭|最高|最低/;
const CHINESE_PERIOD =
  /上个月|上個月|上月|前月|本月|当月|當月|本季度?|当季|本年度?|当年|季度|月度|年度|近?(?:一|1)年|近?(?:12|十二)个?個?月|近?(?:三|3)个?個?月|[日月季年]均|平均|[月季年]|余额|餘額|金额|金額|数值|值|客户|客戶|个人|個人|折?人民[币幣]|截至|当前/g;
const CHINESE_ASSETS =
  /^(?:aum|(?:aum)?(?:全|总|總|金融|管理|综合|綜合|金融总|管理总|全部|财富|財富)?(?:资产|資產)(?:aum)?)$/;
const ENGLISH_STATED: ReadonlySet<string> = new Set(["month", "quarter", "year", "mtd", "qtd", "ytd"]);
const ENGLISH_FILL: ReadonlySet<string> = new Set(
  "average month day quarter year balance mtd qtd ytd current this total customer client rolling the of 12 3 m end".split(
    " ",
  ),
);

/**
 * Recognises an average of all assets, whatever the order of the words.
 *
 * @param compact - the header without spaces, brackets and unit
 * @param words - its English words; none for a Chinese header
 * @returns the field and the period of the average, or null
 * @example matchAverage("金融资产季日均余额", [])?.basis //=> "quarterAvg"
 */
export function matchAverage(compact: string, words: readonly string[]): AverageMatch | null {
  if (words.length > 0) return englishAverage(words);
  if (!CHINESE_AVERAGE.test(compact) || CHINESE_CHANGED.test(compact)) return null;
  if (!CHINESE_ASSETS.test(compact.replace(CHINESE_PERIOD, ""))) return null;
  return CHINESE_PRIOR.test(compact) || /上月|上个月|上個月/.test(compact)
    ? { field: "aumPriorMonth", basis: "monthAvg", stated: true }
    : { field: "aumAverage", basis: averageBasis(compact), stated: CHINESE_STATED.test(compact) };
}

/**
 * Reads the period of an average from its header.
 *
 * An average that names no period is taken as that of the month, the usual one.
 *
 * @param header - the header
 * @returns the basis
 * @example averageBasis("AUM年日均") //=> "yearAvg"
 */
export function averageBasis(header: string): Basis {
  const text = header.toLowerCase();
  if (/季|三个月|三個月|3个月|3個月|quarter|qtr|qtd/.test(text)) return "quarterAvg";
  if (/年|12个月|12個月|十二个月|year|annual|ytd|\byr\b/.test(text)) return "yearAvg";
  return "monthAvg";
}

function englishAverage(words: readonly string[]): AverageMatch | null {
  if (!words.includes("average")) return null;
  const prior = words.includes("prior") || words.includes("previous") || words.includes("last");
  const core = words.filter((word) => !ENGLISH_FILL.has(word) && !/^(?:prior|previous|last)$/.test(word));
  const assets = core.length === 1 && (core[0] === "aum" || core[0] === "asset");
  if (!assets && !(core.length === 0 && words.includes("balance"))) return null;
  const stated = words.some((word) => ENGLISH_STATED.has(word));
  if (!prior) return { field: "aumAverage", basis: averageBasis(words.join(" ")), stated };
  const month = words.includes("month") && !words.includes("year") && !words.includes("quarter");
  return month && assets ? { field: "aumPriorMonth", basis: "monthAvg", stated } : null;
}
