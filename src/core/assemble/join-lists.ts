import type { Column, Rejection } from "../column";
import type { CustomerList } from "../list/customer-list";

/** The name of a file without its extension. */
function stem(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}

function joinNumbers(
  parts: readonly (Column | undefined)[],
  lists: readonly CustomerList[],
  count: number,
): Column {
  const values = new Float64Array(count).fill(NaN);
  const rejected = new Map<number, Rejection>();
  let start = 0;
  for (const [k, part] of parts.entries()) {
    if (part?.kind === "number") {
      values.set(part.values, start);
      for (const [row, rejection] of part.rejected ?? []) rejected.set(start + row, rejection);
    }
    start += lists[k]?.rows ?? 0;
  }
  return { kind: "number", values, rejected };
}

function joinTexts(
  parts: readonly (Column | undefined)[],
  lists: readonly CustomerList[],
  fallback: (list: CustomerList) => string | null,
): Column {
  const values: (string | null)[] = [];
  for (const [k, list] of lists.entries()) {
    const part = parts[k];
    const missing = fallback(list);
    for (let row = 0; row < list.rows; row++)
      values.push(part?.kind === "text" ? (part.values[row] ?? null) : missing);
  }
  return { kind: "text", values };
}

/**
 * Puts the rows of several lists under each other, field by field.
 *
 * A list without a column for a field leaves its rows missing there; only the RM is then taken from the file's name.
 *
 * @param lists - the lists, each mapped on its own
 * @returns the columns over all rows
 */
export function joinLists(lists: readonly CustomerList[]): ReadonlyMap<string, Column> {
  const [only] = lists;
  if (lists.length === 1 && only) return only.columns;
  const count = lists.reduce((sum, list) => sum + list.rows, 0);
  const fields = new Set(["rm", ...lists.flatMap((list) => [...list.columns.keys()])]);
  const joined = new Map<string, Column>();
  for (const field of fields) {
    const parts = lists.map((list) => list.columns.get(field));
    const text = field === "rm" || parts.some((part) => part?.kind === "text");
    const fallback = (list: CustomerList): string | null => (field === "rm" ? stem(list.file) : null);
    joined.set(field, text ? joinTexts(parts, lists, fallback) : joinNumbers(parts, lists, count));
  }
  return joined;
}
