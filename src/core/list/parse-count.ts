import { isBlankText, isErrorText } from "./blank-text";

/**
 * Reads the text of a number that is no money.
 *
 * @param text - the text of the cell
 * @returns the number; null for a blank; NaN if it cannot be read
 * @example parseCount("12次") //=> 12
 */
export function parseCount(text: string): number | null {
  if (isBlankText(text)) return null;
  if (isErrorText(text)) return NaN;
  const word = text
    .normalize("NFKC")
    .trim()
    .replace(/(?:个月|個月|[个個笔筆次人岁歲天日月分户戶款种種]|times|days)$/, "")
    .trim();
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(word)) return Number(word);
  return /^\d{1,3}(?:,\d{3})+$/.test(word) ? Number(word.replace(/,/g, "")) : NaN;
}
