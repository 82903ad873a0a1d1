import { isBlankText, isErrorText } from "./blank-text";

/** What the cell of a rating says. */
export type RatingCell =
  | { readonly kind: "rating"; readonly level: number }
  | {
      readonly kind: "blank" | "error" | "expired" | "name" | "label-ambiguous" | "product" | "unreadable";
    };

const NAMES =
  /^(?:保守|平衡|积极|積極|进取|進取|激进|激進|稳定|成长|成長)(?:型|性|类)?$|^(?:conservative|balanced|growth|aggressive)$/;
const LABELS = /^(?:谨慎|謹慎|稳健|穩健)(?:型|性|类)?$|^(?:moderate|cautious|prudent|steady)$/;
const NOT_RATED =
  /^(?:未评|未評|未评级|未評級|未测评|未測評|未做|未评估|未評估|无评级|not rated|unrated|未风评)$/;

/**
 * Reads the text of a risk rating of a person; a code in it wins over a name.
 *
 * @param text - the text of the cell
 * @param confirmed - the levels the user gave to names, by name
 * @returns the level from 1 to 5, or why there is none
 * @example parseRating("平衡型(C3)") //=> { kind: "rating", level: 3 }
 */
export function parseRating(text: string, confirmed?: Readonly<Record<string, number>>): RatingCell {
  const trimmed = text.trim();
  if (isBlankText(trimmed)) return { kind: "blank" };
  if (isErrorText(trimmed)) return { kind: "error" };
  const word = trimmed.normalize("NFKC").toLowerCase();
  if (/过期|過期|失效|expired/.test(word)) return { kind: "expired" };
  if (NOT_RATED.test(word)) return { kind: "blank" };
  const level = confirmed?.[trimmed];
  if (level !== undefined && level >= 1 && level <= 5) return { kind: "rating", level };
  const code =
    /(?:^|[^a-z0-9])c\s*-?\s*([0-9]+)(?![0-9])/.exec(word) ?? /^([0-9]+)(?:\.0)?\s*[级級]?$/.exec(word);
  if (code) {
    const found = Number(code[1]);
    return found >= 1 && found <= 5 ? { kind: "rating", level: found } : { kind: "unreadable" };
  }
  if (/(?:^|[^a-z0-9])r\s*-?\s*[1-5](?![0-9])/.test(word)) return { kind: "product" };
  const name = word.replace(/^\(|\)$/g, "").trim();
  if (NAMES.test(name)) return { kind: "name" };
  return LABELS.test(name) ? { kind: "label-ambiguous" } : { kind: "unreadable" };
}
