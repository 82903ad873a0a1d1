import { isoDate } from "../calendar";
import type { Finding } from "../finding";
import type { CustomerList, MappedField } from "../list/customer-list";

/**
 * Tells where lists differ in a way the user should know of before comparing their customers.
 *
 * @param lists - the lists of one population
 * @returns findings on units, bases, missing columns and data dates
 */
export function listDifferences(lists: readonly CustomerList[]): Finding[] {
  const findings: Finding[] = [];
  const files = (field: string): string[] =>
    lists.flatMap((list) => (list.mapping.has(field) ? [list.file] : []));
  const say = (
    code: string,
    severity: Finding["severity"],
    field: string,
    of: (mapped: MappedField) => string | undefined,
  ): void => {
    const found = [
      ...new Set(
        lists.flatMap((list) => {
          const mapped = list.mapping.get(field);
          const value = mapped && of(mapped);
          return value === undefined ? [] : [value];
        }),
      ),
    ];
    if (found.length > 1)
      findings.push({
        code,
        severity,
        count: found.length,
        cells: [],
        facts: { field, found, files: files(field) },
      });
  };
  for (const field of new Set(lists.flatMap((list) => [...list.mapping.keys()]))) {
    say("unit-differs", "warning", field, ({ unit }) => unit);
    say("basis-mixed", "warning", field, ({ basis }) => basis);
    const without = lists.filter((list) => !list.mapping.has(field)).map(({ file }) => file);
    if (without.length > 0 && field !== "rm") {
      findings.push({
        code: "column-not-everywhere",
        severity: "warning",
        count: without.length,
        cells: [],
        facts: { field, files: without },
      });
    }
  }
  const dates = [...new Set(lists.flatMap(({ dataDate }) => (dataDate === null ? [] : [dataDate])))].sort(
    (a, b) => a - b,
  );
  if (dates.length > 1) {
    findings.push({
      code: "asof-mixed",
      severity: "warning",
      count: dates.length,
      cells: [],
      facts: { dates: dates.map(isoDate), files: lists.map(({ file }) => file) },
    });
  }
  return findings;
}
