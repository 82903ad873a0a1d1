import type { Column } from "../column";
import { PLACES_NAMED, type Finding } from "../finding";
import { cellPlace } from "../list/cell-place";
import { fieldById } from "../list/field-dictionary";
import type { CustomerList } from "../list/customer-list";
import type { Places } from "./places";
import { saysTheSame, type Group, type RollUp } from "./roll-up";

/** Texts that may differ between two rows of a customer without being another customer. */
const DISPLAY = new Set(["customerId", "name", "rm", "branch", "asOf"]);

/**
 * Finds the customers that stand on several rows.
 *
 * @param ids - the customer id of each row
 * @returns the rows of each such customer, rising
 */
export function groupsOf(ids: readonly (string | null)[]): Group[] {
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

/** Names the id cells of rows; with several files each with its file. */
function idCells(
  rows: readonly number[],
  lists: readonly CustomerList[],
  { listOf, sheetRows }: Places,
): string[] {
  return rows.slice(0, PLACES_NAMED).map((row) => {
    const list = lists[listOf[row] ?? 0];
    const file = lists.length > 1 ? `[${list?.file ?? ""}]` : "";
    return `${file}${cellPlace(list.sheet, sheetRows[row] - 1, list.mapping.get("customerId")?.column ?? 0)}`;
  });
}

function differingFields(columns: ReadonlyMap<string, Column>, groups: readonly Group[]): string[] {
  return [...columns].flatMap(([field, column]) =>
    DISPLAY.has(field) || saysTheSame(column, groups) ? [] : [field],
  );
}

/**
 * Says what it means that customers stand on several rows.
 *
 * @param columns - the columns over all rows
 * @param ids - the customer id of each row
 * @param groups - the customers with several rows
 * @param lists - the lists
 * @param place - where each row stood
 * @param rollUp - the roll-up chosen, if any
 * @returns findings; an error if rows differ and no roll-up was chosen
 */
export function duplicateFindings(
  columns: ReadonlyMap<string, Column>,
  ids: readonly (string | null)[],
  groups: readonly Group[],
  lists: readonly CustomerList[],
  place: Places,
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
  if (rollUp === "sum" && groups.length > 0) {
    const once = [...columns]
      .filter(([field, column]) => fieldById(field)?.type === "money" && saysTheSame(column, groups))
      .map(([field]) => field);
    if (once.length > 0) {
      findings.push({
        code: "taken-once",
        severity: "warning",
        count: groups.length,
        cells: idCells(others, lists, place),
        facts: { fields: once, customers: groups.length },
      });
    }
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
