import type { Finding } from "../finding";
import { FEN_SHIFT, type MoneyUnit } from "../money-unit";
import { fieldById } from "../list/field-dictionary";
import type { Language } from "./language";
import { sayAmount } from "./say-amount";
import { unitName } from "./unit-name";
import { WORDS } from "./words";

function isUnit(text: string): text is MoneyUnit {
  return Object.hasOwn(FEN_SHIFT, text);
}

/** How many texts of a list of facts a sentence repeats. */
const TEXTS_SAID = 5;

/** Reads the facts of a finding for its sentence. */
export class FindingReader {
  /**
   * @param finding - the finding
   * @param language - the language of the sentence
   */
  constructor(
    readonly finding: Finding,
    private readonly language: Language,
  ) {}

  get count(): number {
    return this.finding.count;
  }

  /** The first places, and a sign that there are more. */
  get places(): string {
    const { cells, count } = this.finding;
    const more = count > cells.length && cells.length > 0;
    return this.joined(cells) + (more ? (this.language === "zh-CN" ? " 等" : ", …") : "");
  }

  /**
   * Reads a fact as text.
   *
   * @param key - its name
   * @returns the text; empty if it is not there
   */
  text(key: string): string {
    const value = this.finding.facts[key];
    return Array.isArray(value) ? this.joined(value.map(String)) : String(value ?? "");
  }

  /**
   * Reads the first texts of a list of facts.
   *
   * @param key - its name
   * @returns them in one text
   */
  texts(key = "texts"): string {
    const value = this.finding.facts[key];
    if (!Array.isArray(value)) return this.text(key);
    const shown = value.slice(0, TEXTS_SAID).map((item) => (String(item) === "" ? "“”" : String(item)));
    return this.joined(shown) + (value.length > TEXTS_SAID ? "…" : "");
  }

  /**
   * Names the field or fields of a fact by their labels.
   *
   * @param key - the name of the fact: a field id, or a list of them
   * @returns the labels; what the dictionary does not know stands as it is
   */
  field(key = "field"): string {
    const value = this.finding.facts[key];
    const ids = Array.isArray(value) ? value.map(String) : [String(value ?? "")];
    return this.joined(ids.map((id) => fieldById(id)?.label[this.language] ?? id));
  }

  /**
   * Says the unit of amounts, or several.
   *
   * @param key - the name of the fact
   * @returns the units in the language
   */
  unit(key = "unit"): string {
    const value = this.finding.facts[key];
    const units = Array.isArray(value) ? value.map(String) : [String(value ?? "")];
    return this.joined(units.map((unit) => (isUnit(unit) ? unitName(unit, this.language) : unit)));
  }

  /**
   * Says the bases an amount was read on.
   *
   * @param key - the name of the fact
   * @returns them in words
   */
  bases(key = "found"): string {
    const value = this.finding.facts[key];
    const ids: readonly (string | number)[] = Array.isArray(value) ? value : [];
    return this.joined(
      ids.map((id) => Object.entries(WORDS).find(([word]) => word === id)?.[1][this.language] ?? String(id)),
    );
  }

  /**
   * Pairs headers with the fields they may be.
   *
   * @returns each header with the label and id of the field
   */
  offers(): string {
    const { headers, fields } = this.finding.facts;
    if (!Array.isArray(headers) || !Array.isArray(fields)) return "";
    const zh = this.language === "zh-CN";
    return this.joined(
      headers.map((header, i) => {
        const id = String(fields[i]);
        const what = `${fieldById(id)?.label[this.language] ?? id} ${id}`;
        return zh ? `${header}（${what}）` : `${header} (${what})`;
      }),
    );
  }

  /**
   * Reads an amount in yuan.
   *
   * @param key - its name
   * @returns the amount with its unit; empty if it is not there
   */
  amount(key: string): string {
    const value = this.finding.facts[key];
    return typeof value === "number" ? sayAmount(Math.round(value * 100), this.language) : "";
  }

  /**
   * Tells whether a fact is there.
   *
   * @param key - its name
   * @returns true unless it is missing, null or an empty list
   */
  has(key: string): boolean {
    const value = this.finding.facts[key];
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  }

  /**
   * Picks the form for one or for several.
   *
   * @param one - said of one
   * @param several - said of several
   * @returns the form that fits the count
   */
  form(one: string, several: string): string {
    return this.count === 1 ? one : several;
  }

  private joined(texts: readonly string[]): string {
    return texts.join(this.language === "zh-CN" ? "、" : ", ");
  }
}

/** Makes the sentence of one code. */
export type Sentence = (finding: FindingReader) => string;
