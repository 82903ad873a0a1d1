import { isoDate } from "../calendar";
import type { Column } from "../column";
import { PLACES_NAMED, type Finding } from "../finding";
import type { MappedAmount } from "../fit/model";
import { fieldById } from "../list/field-dictionary";
import type { CustomerList, MappedField } from "../list/customer-list";
import { joinLists } from "./join-lists";
import { rollUpColumn, saysTheSame, type Group, type RollUp } from "./roll-up";
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

/** Texts that may differ between two rows of a customer without being another customer. */
const DISPLAY = new Set(["customerId", "name", "rm", "branch", "asOf"]);

interface Place {
  readonly listOf: Uint16Array;
  readonly sheetRows: Int32Array;
}

function places(lists: readonly CustomerList[]): Place {
  const count = lists.reduce((sum, list) => sum + list.rows, 0);
  const listOf = new Uint16Array(count);
  const sheetRows = new Int32Array(count);
  let start = 0;
  for (const [k, list] of lists.entries()) {
    listOf.fill(k, start, start + list.rows);
    sheetRows.set(list.sheetRows, start);
    start += list.rows;
  }
  return { listOf, sheetRows };
}

function groupsOf(ids: readonly (string | null)[]): Group[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const [row, id] of ids.entries()) {
    if (id === null) continue;
    const met = first.get(id);
    if (met === undefined) first.set(id, row);
    else {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [met, row]);
    }
  }
  return [...groups.values()];
}

/** Differences between the lists that the user should know of before comparing them. */
function differences(lists: readonly CustomerList[]): Finding[] {
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

function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Names the id cells of rows; with several files each with its file. */
function idCells(
  rows: readonly number[],
  lists: readonly CustomerList[],
  { listOf, sheetRows }: Place,
): string[] {
  return rows.slice(0, PLACES_NAMED).map((row) => {
    const list = lists[listOf[row] ?? 0];
    const file = lists.length > 1 ? `[${list?.file ?? ""}]` : "";
    return `${file}${list?.sheet ?? ""}!${columnLetters(list?.mapping.get("customerId")?.column ?? 0)}${sheetRows[row] ?? 0}`;
  });
}

function differingFields(columns: ReadonlyMap<string, Column>, groups: readonly Group[]): string[] {
  return [...columns].flatMap(([field, column]) =>
    DISPLAY.has(field) || saysTheSame(column, groups) ? [] : [field],
  );
}

function duplicateFindings(
  columns: ReadonlyMap<string, Column>,
  ids: readonly (string | null)[],
  groups: readonly Group[],
  lists: readonly CustomerList[],
  place: Place,
  rollUp: RollUp | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const differing = differingFields(columns, groups);
  const others = groups.flatMap((group) => group.slice(1));
  const facts = {
    ids: groups.slice(0, PLACES_NAMED).map(([row = 0]) => ids[row] ?? ""),
    customers: groups.length,
  };
  if (differing.length > 0) {
    findings.push({
      code: "duplicate-id",
      severity: rollUp ? "warning" : "error",
      count: others.length,
      cells: idCells(others, lists, place),
      facts: { ...facts, fields: differing, rollUp: rollUp ?? null },
    });
  } else if (others.length > 0) {
    findings.push({
      code: "rows-agree",
      severity: "info",
      count: others.length,
      cells: idCells(others, lists, place),
      facts,
    });
  }
  const rm = columns.get("rm");
  const shared =
    rm?.kind === "text"
      ? groups.filter((group) => new Set(group.flatMap((row) => rm.values[row] ?? [])).size > 1)
      : [];
  if (shared.length > 0 && rm?.kind === "text") {
    const rms = [...new Set(shared.flatMap((group) => group.flatMap((row) => rm.values[row] ?? [])))];
    findings.push({
      code: "same-customer-two-rms",
      severity: "warning",
      count: shared.length,
      cells: idCells(
        shared.map((group) => group[1] ?? 0),
        lists,
        place,
      ),
      facts: { ids: shared.slice(0, PLACES_NAMED).map(([row = 0]) => ids[row] ?? ""), rms },
    });
  }
  return findings;
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
  const place = places(lists);
  const count = place.listOf.length;
  const idColumn = joined.get("customerId");
  const ids = idColumn?.kind === "text" ? idColumn.values : new Array<null>(count).fill(null);
  const groups = groupsOf(ids);
  const findings = [
    ...differences(lists),
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
            rollUpColumn(column, field, typeOf(field), groups, kept, options.rollUp ?? "first", asOf),
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
