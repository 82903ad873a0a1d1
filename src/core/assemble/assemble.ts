import type { Finding } from "../finding";
import type { MappedAmount } from "../fit/model";
import { fieldById } from "../list/field-dictionary";
import type { CustomerList } from "../list/customer-list";
import { joinLists } from "./join-lists";
import { duplicateFindings, groupsOf } from "./find-duplicates";
import { listDifferences } from "./list-differences";
import { placesOf } from "./places";
import { rollUpColumn, type RollUp } from "./roll-up";
import { withholdPointBalance } from "./withhold-point-balance";
import type { WideRows } from "./wide-rows";

/** What may be chosen when lists become rows. */
export interface AssembleOptions {
  readonly rollUp?: RollUp;
  /** Days since 1970-01-01; without it the lists' own data date. */
  readonly asOf?: number;
  /** Types of the bank's own fields, by id. */
  readonly ownTypes?: ReadonlyMap<string, string>;
}

/** One population, or none and the findings that say why. */
export interface Assembled {
  readonly rows: WideRows | null;
  readonly findings: readonly Finding[];
}

function amountsOf(lists: readonly CustomerList[]): ReadonlyMap<string, MappedAmount> {
  const amounts = new Map<string, MappedAmount>();
  for (const list of lists) {
    for (const [field, { header, unit, basis }] of list.mapping) {
      if (unit === undefined || amounts.has(field)) continue;
      amounts.set(field, { header, unit, ...(basis === undefined ? {} : { basis }) });
    }
  }
  return amounts;
}

/**
 * Makes one population of one list or several: one row per customer.
 *
 * @param lists - the lists as read
 * @param options - the roll-up for customers with several rows, and the as-of date
 * @returns the rows, or null if a finding stops the run
 */
export function assemble(lists: readonly CustomerList[], options: AssembleOptions = {}): Assembled {
  const joined = withholdPointBalance(joinLists(lists));
  const place = placesOf(lists);
  const count = place.listOf.length;
  const idColumn = joined.get("customerId");
  const ids = idColumn?.kind === "text" ? idColumn.values : new Array<null>(count).fill(null);
  const groups = groupsOf(ids);
  const findings = [
    ...listDifferences(lists),
    ...duplicateFindings(joined, ids, groups, lists, place, options.rollUp),
  ];
  if (findings.some(({ severity }) => severity === "error")) return { rows: null, findings };
  const dates = lists.flatMap(({ dataDate }) => (dataDate === null ? [] : [dataDate]));
  const dataDate = dates.length > 0 ? Math.max(...dates) : null;
  const dropped = new Set(groups.flatMap((group) => group.slice(1)));
  const kept = Int32Array.from({ length: count }, (_, row) => row).filter((row) => !dropped.has(row));
  const asOf = options.asOf ?? dataDate;
  const typeOf = (field: string): string => options.ownTypes?.get(field) ?? fieldById(field)?.type ?? "text";
  const columns =
    dropped.size === 0
      ? joined
      : new Map(
          [...joined].map(([field, column]) => [
            field,
            rollUpColumn(column, field, typeOf(field), groups, kept, options.rollUp ?? "max", asOf),
          ]),
        );
  const merged = lists.map(() => 0);
  for (const row of dropped) merged[place.listOf[row] ?? 0] = (merged[place.listOf[row] ?? 0] ?? 0) + 1;
  const basisOf: WideRows["basisOf"] = (field) =>
    lists.flatMap((list) => list.mapping.get(field)?.basis ?? [])[0];
  const rows: WideRows = {
    count: kept.length,
    columns,
    basisOf,
    amounts: amountsOf(lists),
    ids: Array.from(kept, (row) => ids[row] ?? null),
    lists,
    listOf: Uint16Array.from(kept, (row) => place.listOf[row] ?? 0),
    sheetRows: Int32Array.from(kept, (row) => place.sheetRows[row] ?? 0),
    merged,
    dataDate,
  };
  return { rows, findings };
}
