import type { Basis } from "./customer-list";

/** What the cells of a field hold. */
export type FieldType =
  "id" | "text" | "money" | "number" | "count" | "date" | "flag" | "rating" | "category";

/** A column we understand, or a bank's own column in the same shape. */
export interface Field {
  /** The word of the policy language. */
  readonly id: string;
  readonly type: FieldType;
  /** What one unit of the value is; only where the type does not say it. */
  readonly unit?: string;
  readonly label: { readonly "zh-CN": string; readonly "en-US": string };
  /** Headers that mean the field, the first of each language being its usual name. */
  readonly headers: {
    readonly zh: readonly string[];
    readonly tw: readonly string[];
    readonly en: readonly string[];
  };
  /** What the amount may be an average of, or may count. */
  readonly bases?: readonly Basis[];
  /** True if several columns may be added up, once the user says so. */
  readonly additive?: boolean;
  /** Words that give a header around a synonym another meaning. */
  readonly not?: readonly string[];
}

/** What a field may have beside its names. */
type Extras = Pick<Field, "unit" | "bases" | "additive"> & { readonly not?: string };

/**
 * Describes a field in one line of a table.
 *
 * @param id - the word of the policy language
 * @param type - what the cells hold
 * @param english - the English label
 * @param zh - simplified headers, parted by spaces; the first is the label
 * @param tw - traditional headers, parted by spaces
 * @param en - English headers, parted by commas
 * @param extras - unit, bases and the like; `not` parted by spaces
 * @returns the field
 */
export function describeField(
  id: string,
  type: FieldType,
  english: string,
  zh: string,
  tw: string,
  en: string,
  extras: Extras = {},
): Field {
  const { not, ...rest } = extras;
  const chinese = words(zh, " ");
  return {
    id,
    type,
    label: { "zh-CN": chinese[0] ?? id, "en-US": english },
    headers: { zh: chinese, tw: words(tw, " "), en: words(en, ",") },
    ...rest,
    ...(not === undefined ? {} : { not: words(not, " ") }),
  };
}

function words(line: string, parting: string): string[] {
  return line
    .split(parting)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
