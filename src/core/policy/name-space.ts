import { fieldById } from "../list/field-dictionary";
import type { Label, MeasureUnit, OwnField, PolicyDocument } from "./document";
import type { ValueType } from "./expression";

/** A field, measure or scheme an expression may name. */
export interface NamedThing {
  readonly id: string;
  readonly what: "field" | "measure" | "scheme";
  readonly type: ValueType;
  readonly label: Label;
  /** The tiers of a scheme from the highest, by id. */
  readonly tiers?: readonly string[];
}

const FIELD_TYPES: Readonly<Record<OwnField["type"], ValueType>> = {
  id: "text",
  text: "text",
  category: "text",
  money: "money",
  number: "number",
  count: "number",
  rating: "number",
  date: "date",
  flag: "flag",
};

/** The names of one policy; ids first, then labels that only one thing has. */
export class NameSpace {
  readonly #byId = new Map<string, NamedThing>();
  readonly #byLabel = new Map<string, NamedThing | null>();

  /**
   * Adds a thing.
   *
   * @param thing - the field, measure or scheme
   * @returns false if its id is taken
   */
  add(thing: NamedThing): boolean {
    if (this.#byId.has(thing.id) || thing.id === "asOf") return false;
    this.#byId.set(thing.id, thing);
    for (const label of new Set([thing.label["zh-CN"], thing.label["en-US"]])) {
      this.#byLabel.set(label, this.#byLabel.has(label) ? null : thing);
    }
    return true;
  }

  /**
   * Finds a thing by its id, or by a label in either language.
   *
   * @param name - id or label
   * @returns the thing, or undefined if there is none or several
   */
  find(name: string): NamedThing | undefined {
    return this.#byId.get(name) ?? this.#byLabel.get(name) ?? undefined;
  }

  /**
   * Lists every id.
   *
   * @returns ids in the order added
   */
  ids(): readonly string[] {
    return [...this.#byId.keys()];
  }
}

/**
 * Tells the type a measure of a unit gives.
 *
 * @param unit - the unit in the policy
 * @returns money for yuan, flag for a condition, else number
 */
export function typeOfUnit(unit: MeasureUnit): ValueType {
  if (unit === "yuan" || unit === "yuan/year") return "money";
  return unit === "flag" ? "flag" : "number";
}

/**
 * Gives the field behind an entry of a policy's `fields`.
 *
 * @param entry - an id of the dictionary, or the bank's own field
 * @returns the thing, or undefined if the dictionary has no such field
 */
export function namedField(entry: PolicyDocument["fields"][number]): NamedThing | undefined {
  if (typeof entry !== "string")
    return { id: entry.id, what: "field", type: FIELD_TYPES[entry.type], label: entry.label };
  const field = fieldById(entry);
  return field && { id: field.id, what: "field", type: FIELD_TYPES[field.type], label: field.label };
}
