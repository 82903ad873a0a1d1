import { AMBIGUOUS_HEADERS } from "./ambiguous-headers";
import { FIELD_DICTIONARY } from "./field-dictionary";
import type { Field } from "./field";
import { FLAG_DRESS } from "./header-words";
import type { HeaderMatch } from "./header-match";
import { compactHeader, englishWords, hasChinese } from "./normalise-header";

/** One name of a field, in the forms headers are compared in. */
export interface Synonym {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
}

interface ExactMatch {
  readonly field: Field;
  readonly confidence: number;
  readonly found: "exact" | "synonym";
}

/** Names and what they mean. */
type ExactNames = Pick<ReadonlyMap<string, ExactMatch>, "get" | "has">;

/** The names of all fields, ready for looking up. */
export interface HeaderIndex {
  readonly byId: ReadonlyMap<string, Field>;
  readonly exact: ExactNames;
  readonly exactWords: ExactNames;
  /** Flags without "是否" and the like. */
  readonly exactFlag: ExactNames;
  readonly ambiguous: ReadonlyMap<string, readonly Field[]>;
  /** What was found before, by header. */
  readonly memo: Map<string, readonly HeaderMatch[]>;
  /** Longest first. */
  readonly chinese: readonly Synonym[];
  /** Most words first. */
  readonly english: readonly Synonym[];
}

/** The names of some fields, of which the first to have a name keeps it. */
interface NamedFields {
  readonly byId: ReadonlyMap<string, Field>;
  readonly exact: ReadonlyMap<string, ExactMatch>;
  readonly exactWords: ReadonlyMap<string, ExactMatch>;
  readonly exactFlag: ReadonlyMap<string, ExactMatch>;
  /** Longest first, and of one length the whole names first. */
  readonly chinese: readonly ChineseSynonym[];
  readonly english: readonly Synonym[];
}

interface ChineseSynonym extends Synonym {
  /** True for the name of a flag without "是否" and the like. */
  readonly bare: boolean;
}

/** Made at the first use and never changed. */
let dictionary: NamedFields | null = null;
let ofDictionary: HeaderIndex | null = null;
let ambiguousKeys: readonly (readonly [key: string, ids: readonly string[]])[] | null = null;

/**
 * Gives the index of the dictionary and a bank's own columns; the bank's own names win.
 *
 * The names of the dictionary are written in their forms once, so that own columns cost only their own names.
 *
 * @param ownFields - a bank's own columns
 * @returns the index
 */
export function indexOf(ownFields: readonly Field[]): HeaderIndex {
  dictionary ??= namesOf(FIELD_DICTIONARY);
  if (ownFields.length > 0) return joined(namesOf(ownFields), dictionary);
  ofDictionary ??= joined(namesOf([]), dictionary);
  return ofDictionary;
}

function joined(own: NamedFields, known: NamedFields): HeaderIndex {
  const replaced = [...own.byId.keys()].some((id) => known.byId.has(id));
  const others = replaced ? namesOf(FIELD_DICTIONARY.filter(({ id }) => !own.byId.has(id))) : known;
  const byId = new Map([...own.byId, ...others.byId]);
  const exact = either(own.exact, others.exact);
  return {
    byId,
    exact,
    exactWords: either(own.exactWords, others.exactWords),
    exactFlag: either(own.exactFlag, others.exactFlag),
    memo: new Map(),
    ambiguous: ambiguousByHeader(byId, exact),
    chinese: merged(own.chinese, others.chinese, longerFirst),
    english: merged(own.english, others.english, moreWordsFirst),
  };
}

/** Puts two sorted lists in order, of equals the first list's before the second's. */
function merged<T>(few: readonly T[], many: readonly T[], order: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let next = 0;
  for (const item of few) {
    const from = next;
    while (next < many.length && order(many[next], item) < 0) next++;
    all.push(...many.slice(from, next), item);
  }
  return all.concat(many.slice(next));
}

function either(first: ExactNames, second: ExactNames): ExactNames {
  return {
    get: (name) => first.get(name) ?? second.get(name),
    has: (name) => first.has(name) || second.has(name),
  };
}

function namesOf(fields: readonly Field[]): NamedFields {
  const byId = new Map<string, Field>();
  const exact = new Map<string, ExactMatch>();
  const exactWords = new Map<string, ExactMatch>();
  const exactFlag = new Map<string, ExactMatch>();
  const synonyms: Synonym[] = [];
  for (const field of fields) {
    if (byId.has(field.id)) continue;
    byId.set(field.id, field);
    const add = (map: Map<string, ExactMatch>, key: string, match: ExactMatch): void => {
      if (key !== "" && !map.has(key)) map.set(key, match);
    };
    const usual: ExactMatch = { field, confidence: 1, found: "exact" };
    const other: ExactMatch = { field, confidence: 0.95, found: "synonym" };
    add(exact, field.id.toLowerCase(), usual);
    for (const name of [field.label["zh-CN"], field.label["en-US"]]) add(exact, compactHeader(name), usual);
    for (const names of [field.headers.zh, field.headers.tw, field.headers.en]) {
      names.forEach((name, i) => {
        const match = i === 0 ? usual : other;
        const text = compactHeader(name);
        const words = hasChinese(name) ? [] : englishWords(name);
        add(exact, text, match);
        add(exactWords, words.join(""), match);
        if (field.type === "flag") add(exactFlag, text.replace(FLAG_DRESS, ""), other);
        synonyms.push({ field, text, words });
      });
    }
  }
  const english = synonyms.filter(({ words }) => words.length > 0).sort(moreWordsFirst);
  return { byId, exact, exactWords, exactFlag, chinese: chineseSynonyms(synonyms), english };
}

function chineseSynonyms(synonyms: readonly Synonym[]): ChineseSynonym[] {
  const whole = synonyms.map((synonym) => ({ ...synonym, bare: false }));
  const bare = synonyms
    .filter(({ field }) => field.type === "flag")
    .map((synonym) => ({ ...synonym, text: synonym.text.replace(FLAG_DRESS, ""), bare: true }));
  return [...whole, ...bare]
    .filter(({ text }) => text.length > 1 && (hasChinese(text) || text === "aum"))
    .sort(longerFirst);
}

function longerFirst(a: ChineseSynonym, b: ChineseSynonym): number {
  return b.text.length - a.text.length || Number(a.bare) - Number(b.bare);
}

function moreWordsFirst(a: Synonym, b: Synonym): number {
  return b.words.length - a.words.length;
}

function ambiguousByHeader(
  byId: ReadonlyMap<string, Field>,
  exact: ExactNames,
): Map<string, readonly Field[]> {
  const ambiguous = new Map<string, readonly Field[]>();
  ambiguousKeys ??= AMBIGUOUS_HEADERS.map(([header, ids]) => [
    hasChinese(header) ? compactHeader(header) : englishWords(header).join(""),
    ids,
  ]);
  for (const [key, ids] of ambiguousKeys) {
    const fields = ids.flatMap((id) => byId.get(id) ?? []);
    if (!exact.has(key)) ambiguous.set(key, fields);
  }
  return ambiguous;
}
