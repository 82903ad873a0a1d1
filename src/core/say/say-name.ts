import type { Name } from "../tier/reason";
import type { Language } from "./language";

const AVERAGES = {
  quarterAvg: { "zh-CN": "AUM季日均", "en-US": "Quarterly average AUM" },
  yearAvg: { "zh-CN": "AUM年日均", "en-US": "Yearly average AUM" },
} as const;

/**
 * Writes the name of a field, measure or scheme; an average says of what.
 *
 * @param name - the name
 * @param language - the language
 * @returns the label
 */
export function sayName(name: Name, language: Language): string {
  const { basis, field, label } = name;
  if (field === "aumAverage" && (basis === "quarterAvg" || basis === "yearAvg"))
    return AVERAGES[basis][language];
  return label[language];
}

/**
 * Writes a name inside an English sentence: without its capital, unless it is an abbreviation.
 *
 * @param text - the label
 * @returns the label as it stands after the first word of a sentence
 * @example midSentence("Monthly average AUM") //=> "monthly average AUM"
 */
export function midSentence(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
