import { isoDate } from "../calendar";
import type { Finding } from "../finding";
import type { CustomerList, MappedField } from "../list/customer-list";

/** Fields that share what there is to say about them are said together. */
function grouped(
  code: string,
  entries: readonly (readonly [field: string, found: readonly string[], files: readonly string[]])[],
): Finding[] {
  const groups = new Map<string, { fields: string[]; found: readonly string[]; files: readonly string[] }>();
  for (const [field, found, files] of entries) {
    const key = JSON.stringify([found, files]);
    const group = groups.get(key);
    if (group) group.fields.push(field);
    else groups.set(key, { fields: [field], found, files });
  }
  return [...groups.values()].map(({ fields, found, files }) => ({
    code,
    severity: "warning",
    count: fields.length,
    cells: [],
    facts: { fields, found, files },
  }));
}

/** Fields whose lists do not agree in something about their column. */
function disagreements(
  lists: readonly CustomerList[],
  code: string,
  of: (mapped: MappedField) => string | undefined,
): Finding[] {
  const fields = new Set(lists.flatMap((list) => [...list.mapping.keys()]));
  const entries = [...fields].flatMap((field) => {
    const stated = lists.flatMap((list) => {
      const mapped = list.mapping.get(field);
      const value = mapped && of(mapped);
      return value === undefined ? [] : [{ value, file: list.file }];
    });
    const found = [...new Set(stated.map(({ value }) => value))];
    return found.length > 1 ? [[field, found, stated.map(({ file }) => file)] as const] : [];
  });
  return grouped(code, entries);
}

function missingColumns(lists: readonly CustomerList[]): Finding[] {
  const fields = new Set(lists.flatMap((list) => [...list.mapping.keys()]));
  const entries = [...fields].flatMap((field) => {
    const without = lists.filter((list) => !list.mapping.has(field)).map(({ file }) => file);
    return without.length > 0 && field !== "rm" ? [[field, [], without] as const] : [];
  });
  return grouped("column-not-everywhere", entries);
}

/**
 * Tells where lists differ in a way the user should know of before comparing their customers.
 *
 * @param lists - the lists of one population
 * @returns findings on units, bases, missing columns and data dates
 */
export function listDifferences(lists: readonly CustomerList[]): Finding[] {
  const dates = new Set(lists.flatMap(({ dataDate }) => (dataDate === null ? [] : [dataDate])));
  const sorted = [...dates].sort((a, b) => a - b).map(isoDate);
  return [
    ...disagreements(lists, "unit-differs", ({ unit }) => unit),
    ...disagreements(lists, "basis-mixed", ({ basis }) => basis),
    ...missingColumns(lists),
    ...(sorted.length > 1
      ? [
          {
            code: "asof-mixed",
            severity: "warning" as const,
            count: sorted.length,
            cells: [],
            facts: { dates: sorted, files: lists.map(({ file }) => file) },
          },
        ]
      : []),
  ];
}
