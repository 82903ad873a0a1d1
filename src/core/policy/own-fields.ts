import type { Field } from "../list/field";
import type { PolicyDocument } from "./document";

/**
 * Gives a bank's own columns in the shape of the dictionary, so that a list can be matched with them.
 *
 * @param document - the policy
 * @returns the fields the policy defines itself
 */
export function ownFieldsOf(document: PolicyDocument): readonly Field[] {
  return document.fields.flatMap((entry) =>
    typeof entry === "string"
      ? []
      : [
          {
            id: entry.id,
            type: entry.type,
            label: entry.label,
            headers: { zh: [entry.label["zh-CN"], ...entry.headers], tw: [], en: [entry.label["en-US"]] },
          },
        ],
  );
}
