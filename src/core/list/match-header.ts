import type { Field } from "./field";
import type { HeaderIndex, Synonym } from "./header-index";
import {
  CHINESE_CODE_WORDS,
  CHINESE_GATE_NEUTRAL,
  CHINESE_GUARDS,
  CHINESE_NEGATION,
  CHINESE_PRODUCTS,
  CHINESE_REFUSED,
  CHINESE_WHETHER,
  ENGLISH_GATE_NEUTRAL,
  ENGLISH_GUARDS,
  ENGLISH_NEGATION,
  ENGLISH_NEUTRAL,
  ENGLISH_NO,
  ENGLISH_REFUSED,
  FLAG_DRESS,
  GATE_FIELDS,
  STAFF_NUMBER,
} from "./header-words";
import type { HeaderMatch } from "./header-match";
import { matchAverage } from "./match-average";
import { compactHeader, englishWords, hasChinese } from "./normalise-header";
import { unitInHeader } from "./unit-in-header";

/** Below this a header is offered and not taken. */
export const LEAST_TAKEN = 0.65;

/** What a header gets that may mean a field and must be confirmed. */
export const OFFERED = 0.4;

const LONGEST_REST = 12;
const MEMO_SIZE = 2000;
/** Stands where a synonym was, so that the words beside it do not run together. */
const GAP = "|";
/** What an average of all assets may wear and still be the same name. */
const AVERAGE_DRESS = /客[户戶]|[个個]人|[余餘][额額]/g;
const NEEDS_PRODUCT_ALONE: ReadonlySet<string> = new Set(["money", "date", "count", "flag"]);

/**
 * Finds the fields one header text may mean.
 *
 * @param header - the text, with or without its unit
 * @param index - the names of all fields
 * @returns one match to take, or several to offer, or none
 * @example matchHeader("AUM月日均(万元)", index)[0]?.field.id //=> "aumAverage"
 */
export function matchHeader(header: string, index: HeaderIndex): readonly HeaderMatch[] {
  const before = index.memo.get(header);
  if (before) return before;
  const matches = findMatches(header, index);
  if (index.memo.size < MEMO_SIZE) index.memo.set(header, matches);
  return matches;
}

function findMatches(header: string, index: HeaderIndex): readonly HeaderMatch[] {
  const { text, foreign } = unitInHeader(header);
  const chinese = hasChinese(text);
  const compact = compactHeader(text);
  if (compact === "") return [];
  const words = chinese ? [] : englishWords(text);
  const joined = words.join("");
  const exact =
    index.exact.get(compact) ??
    (chinese ? undefined : index.exactWords.get(joined)) ??
    index.exactFlag.get(compact.replace(FLAG_DRESS, ""));
  if (exact) return foreign && exact.field.type === "money" ? [] : [exact];
  const offered = index.ambiguous.get(compact) ?? (chinese ? undefined : index.ambiguous.get(joined));
  if (offered) return offered.map((field) => ({ field, confidence: OFFERED, found: "contains" }));
  if (foreign) return [];
  const average = matchAverage(compact, words);
  if (average) {
    const field = index.byId.get(average.field);
    // An average of no stated period is a question, unless it is one of the names of the field.
    const named = index.exact.get(compact.replace(AVERAGE_DRESS, ""))?.field === field;
    const confidence = average.stated || named ? 0.7 : OFFERED;
    return field ? [{ field, confidence, found: "contains", basis: average.basis }] : [];
  }
  return chinese ? containsChinese(compact, index) : containsEnglish(words, index, ENGLISH_NO.test(text));
}

function containsChinese(compact: string, index: HeaderIndex): HeaderMatch[] {
  let matches: HeaderMatch[] = [];
  let length = 0;
  for (const synonym of index.chinese) {
    if (synonym.text.length < length) break;
    if (!compact.includes(synonym.text)) continue;
    const match = chineseMatch(synonym, compact.replace(synonym.text, GAP), compact);
    if (!match) continue;
    length = synonym.text.length;
    if (!matches.some((other) => other.field === match.field)) matches.push(match);
  }
  if (matches.length > 1) matches = matches.map((match) => ({ ...match, confidence: OFFERED }));
  return matches;
}

function chineseMatch({ field, text }: Synonym, rest: string, compact: string): HeaderMatch | null {
  const holds = (word: string): boolean => rest.includes(word);
  const changes = (word: string): boolean => holds(word) || straddles(compact, word, text);
  if (rest.length > LONGEST_REST || field.not?.some(holds)) return null;
  if (CHINESE_GUARDS.some(changes) || CHINESE_REFUSED[field.type].some(changes)) return null;
  if ((field.id === "aum" || field.id === "peakAum12m") && /[日月季年]均|平均/.test(compact)) return null;
  if (field.type === "flag" && /\|[户戶人]/.test(rest)) return null;
  const own = (word: string): boolean =>
    field.headers.zh.some((name) => name.includes(word)) ||
    field.headers.tw.some((name) => name.includes(word));
  const other =
    NEEDS_PRODUCT_ALONE.has(field.type) && CHINESE_PRODUCTS.some((word) => holds(word) && !own(word));
  const codeOnly = CHINESE_CODE_WORDS.has(rest.replace(GAP, ""));
  const asked = other || STAFF_NUMBER.test(rest) || mayBeOpposite(field, rest) || mayBeOther(field, rest);
  return { field, confidence: asked ? OFFERED : codeOnly ? LEAST_TAKEN : 0.7, found: "contains" };
}

/** Tells whether the words beside the name of a flag may deny it. */
function mayBeOpposite(field: Field, rest: string): boolean {
  return field.type === "flag" && CHINESE_NEGATION.test(rest.replace(CHINESE_WHETHER, ""));
}

/** Tells whether the words beside the name of a field of the gate say anything. */
function mayBeOther(field: Field, rest: string): boolean {
  const neutral = CHINESE_GATE_NEUTRAL[field.type];
  return GATE_FIELDS.has(field.id) && neutral !== undefined && rest.replace(neutral, "") !== "";
}

/** Tells whether a word begins inside a synonym and ends outside it, or the other way round. */
function straddles(compact: string, word: string, synonym: string): boolean {
  const from = compact.indexOf(synonym);
  const to = from + synonym.length;
  const start = compact.indexOf(word);
  if (start < 0) return false;
  const end = start + word.length;
  return (start < from && end > from && end < to) || (start > from && start < to && end > to);
}

function containsEnglish(words: readonly string[], index: HeaderIndex, denied: boolean): HeaderMatch[] {
  let matches: HeaderMatch[] = [];
  let length = 0;
  for (const synonym of index.english) {
    if (synonym.words.length < length) break;
    const rest = without(words, synonym.words);
    const match = rest && englishMatch(synonym, rest, denied);
    if (!match) continue;
    length = synonym.words.length;
    if (!matches.some((other) => other.field === match.field)) matches.push(match);
  }
  if (matches.length > 1) matches = matches.map((match) => ({ ...match, confidence: OFFERED }));
  return matches;
}

function englishMatch(
  { field, words }: Synonym,
  beside: readonly string[],
  denied: boolean,
): HeaderMatch | null {
  const flag = field.type === "flag";
  // At the head of a sentence "no" denies; elsewhere it is short for "number".
  const rest = flag && denied ? beside.filter((word) => word !== "number") : beside;
  const opposite = flag && (denied || rest.some((word) => ENGLISH_NEGATION.has(word)));
  if (rest.length > 4 || rest.some((word) => field.not?.includes(word))) return null;
  if (rest.some((word) => ENGLISH_GUARDS.has(word) || ENGLISH_REFUSED[field.type].has(word))) return null;
  const bears = (word: string): boolean =>
    ENGLISH_NEUTRAL.has(word) ||
    (opposite && ENGLISH_NEGATION.has(word)) ||
    (flag && GATE_FIELDS.has(field.id) && ENGLISH_GATE_NEUTRAL.has(word));
  if (words.length === 1 && !rest.every(bears)) return null;
  if (field.id === "aum" && rest.includes("average")) return null;
  const codeOnly =
    rest.length > 0 && rest.every((word) => word === "id" || word === "number" || word === "code");
  const asked =
    opposite || (GATE_FIELDS.has(field.id) && !rest.every((word) => ENGLISH_GATE_NEUTRAL.has(word)));
  return { field, confidence: asked ? OFFERED : codeOnly ? LEAST_TAKEN : 0.7, found: "contains" };
}

/** Takes a run of words out of others; null if they do not stand there in a row. */
function without(words: readonly string[], run: readonly string[]): string[] | null {
  for (let start = 0; start + run.length <= words.length; start++) {
    if (run.every((word, i) => words[start + i] === word))
      return [...words.slice(0, start), ...words.slice(start + run.length)];
  }
  return null;
}
