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

/** The names of all fields, ready for looking up. */
export interface HeaderIndex {
  readonly byId: ReadonlyMap<string, Field>;
  readonly exact: ReadonlyMap<string, ExactMatch>;
  readonly exactWords: ReadonlyMap<string, ExactMatch>;
  /** Flags without "是否" and the like. */
  readonly exactFlag: ReadonlyMap<string, ExactMatch>;
  readonly ambiguous: ReadonlyMap<string, readonly Field[]>;
  /** What was found before, by header. */
  readonly memo: Map<string, readonly HeaderMatch[]>;
  /** Longest first. */
  readonly chinese: readonly Synonym[];
  /** Most words first. */
  readonly english: readonly Synonym[];
}

let ofDictionary: HeaderIndex | null = null;

/**
 * Gives the index of the dictionary and a bank's own columns, made once where there are none.
 *
 * @param ownFields - a bank's own columns
 * @returns the index
 */
export function indexOf(ownFields: readonly Field[]): HeaderIndex {
  if (ownFields.length > 0) return indexHeaders(ownFields);
  ofDictionary ??= indexHeaders([]);
  return ofDictionary;
}

/**
 * Makes the index of the dictionary and a bank's own columns; the bank's own names win.
 *
 * @param ownFields - a bank's own columns
 * @returns the index
 */
export function indexHeaders(ownFields: readonly Field[]): HeaderIndex {
  const fields = [...ownFields, ...FIELD_DICTIONARY];
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
  return {
    byId,
    exact,
    exactWords,
    exactFlag,
    memo: new Map(),
    ambiguous: ambiguousByHeader(byId, exact),
    chinese: chineseSynonyms(synonyms),
    english: synonyms.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
  };
}

function chineseSynonyms(synonyms: readonly Synonym[]): Synonym[] {
  const bare = synonyms
    .filter(({ field }) => field.type === "flag")
    .map((synonym) => ({ ...synonym, text: synonym.text.replace(FLAG_DRESS, "") }));
  return [...synonyms, ...bare]
    .filter(({ text }) => text.length > 1 && (hasChinese(text) || text === "aum"))
    .sort((a, b) => b.text.length - a.text.length);
}

function ambiguousByHeader(
  byId: ReadonlyMap<string, Field>,
  exact: ReadonlyMap<string, ExactMatch>,
): Map<string, readonly Field[]> {
  const ambiguous = new Map<string, readonly Field[]>();
  for (const [header, ids] of AMBIGUOUS_HEADERS) {
    const key = hasChinese(header) ? compactHeader(header) : englishWords(header).join("");
    const fields = ids.flatMap((id) => byId.get(id) ?? []);
    if (!exact.has(key)) ambiguous.set(key, fields);
  }
  return ambiguous;
}
