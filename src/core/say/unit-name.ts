import type { MoneyUnit } from "../money-unit";
import type { Language } from "./language";

const ENGLISH: Readonly<Record<MoneyUnit, string>> = {
  元: "CNY",
  千元: "CNY 1k",
  万元: "CNY 10k",
  百万元: "CNY 1m",
  亿元: "CNY 100m",
};

/**
 * Names a unit.
 *
 * @param unit - the unit
 * @param language - the language
 * @returns the name
 * @example unitName("万元", "en-US") //=> "CNY 10k"
 */
export function unitName(unit: MoneyUnit, language: Language): string {
  return language === "zh-CN" ? unit : ENGLISH[unit];
}
