import type { Field } from "./field";
import { FIELDS_OF_ASSETS } from "./fields-of-assets";
import { FIELDS_OF_BEHAVIOUR } from "./fields-of-behaviour";
import { FIELDS_OF_DEBT_AND_INCOME } from "./fields-of-debt-and-income";
import { FIELDS_OF_IDENTITY } from "./fields-of-identity";
import { FIELDS_OF_PERSON } from "./fields-of-person";
import { FIELDS_OF_PRODUCTS } from "./fields-of-products";

/** Every column we understand, in the order reports show them. */
export const FIELD_DICTIONARY: readonly Field[] = [
  ...FIELDS_OF_IDENTITY,
  ...FIELDS_OF_ASSETS,
  ...FIELDS_OF_DEBT_AND_INCOME,
  ...FIELDS_OF_PRODUCTS,
  ...FIELDS_OF_BEHAVIOUR,
  ...FIELDS_OF_PERSON,
];

const BY_ID: ReadonlyMap<string, Field> = new Map(FIELD_DICTIONARY.map((field) => [field.id, field]));

/**
 * Finds a field of the dictionary.
 *
 * @param id - the word of the policy language
 * @returns the field, or undefined if there is none
 * @example fieldById("maturityDate")?.label["zh-CN"] //=> "到期日"
 */
export function fieldById(id: string): Field | undefined {
  return BY_ID.get(id);
}
