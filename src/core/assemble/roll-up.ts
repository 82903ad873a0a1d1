import type { Column, Rejection } from "../column";
import { MOST_FEN } from "../money-unit";

/** How several rows of a customer become one. */
export type RollUp = "sum" | "max" | "first";

/** Rows of one customer: the first, which is kept, and the others. */
export type Group = readonly number[];

const EARLIEST = new Set([
  "openDate",
  "firstInvestDate",
  "riskRatingDate",
  "riskRatingValidTo",
  "qualifiedInvestorValidTo",
]);

function agree(column: Column, group: Group): boolean {
  const [first = 0, ...others] = group;
  const values: ArrayLike<number | string | null> = column.values;
  return others.every((row) => Object.is(values[row], values[first]));
}

/**
 * Tells whether a column says the same on every row of each customer: then it is taken once, never added up.
 *
 * @param column - the column
 * @param groups - the customers with several rows
 * @returns true if no customer has two different values
 */
export function saysTheSame(column: Column, groups: readonly Group[]): boolean {
  return groups.every((group) => agree(column, group));
}

/** Beyond 90 亿元 an amount is missing, rolled up or not. */
function bounded(fen: number): number {
  return fen <= MOST_FEN && fen >= -MOST_FEN ? fen : NaN;
}

/** The function that makes one number of several, by what the field is. */
function merger(field: string, type: string, how: RollUp, asOf: number | null): (values: number[]) => number {
  const first = (values: number[]): number => values[0] ?? NaN;
  const present = (pick: (values: number[]) => number) => (values: number[]) => {
    const there = values.filter((value) => value === value);
    return there.length === 0 ? NaN : pick(there);
  };
  const largest = present((values) => Math.max(...values));
  const smallest = present((values) => Math.min(...values));
  if (how === "first" || field === "birthDate") return first;
  switch (type) {
    case "money":
      // A blank part makes the sum unknown: unknown is not nothing.
      return how === "sum" ? (values) => bounded(values.reduce((sum, value) => sum + value, 0)) : largest;
    case "count":
      return largest;
    case "flag":
      // Consent is asked the other way round: one "no" is a no.
      return field === "marketingConsent" ? smallest : largest;
    case "rating":
      return smallest;
    case "date":
      if (EARLIEST.has(field)) return smallest;
      if (field !== "maturityDate") return largest;
      return present((values) => {
        const ahead = values.filter((value) => asOf === null || value >= asOf);
        return ahead.length > 0 ? Math.min(...ahead) : Math.max(...values);
      });
    default:
      return first;
  }
}

/**
 * Rolls several rows of a customer up into one, column by column.
 *
 * @param column - the column over all rows
 * @param field - the field id
 * @param type - the field's type
 * @param groups - the customers with several rows
 * @param kept - the rows that stay, rising
 * @param how - the roll-up chosen
 * @param asOf - days since 1970-01-01, or null
 * @returns the column over the rows that stay
 */
export function rollUpColumn(
  column: Column,
  field: string,
  type: string,
  groups: readonly Group[],
  kept: Int32Array,
  how: RollUp,
  asOf: number | null,
): Column {
  if (column.kind === "text") {
    const values = column.values.slice();
    for (const group of how === "first" ? [] : groups) {
      const given = group.map((row) => column.values[row]).find((text) => text != null);
      values[group[0] ?? 0] = given ?? null;
    }
    return { kind: "text", values: Array.from(kept, (row) => values[row] ?? null) };
  }
  const values = column.values.slice();
  if (!saysTheSame(column, groups)) {
    const merge = merger(field, type, how, asOf);
    for (const group of groups) values[group[0] ?? 0] = merge(group.map((row) => column.values[row] ?? NaN));
  }
  const first = new Map(groups.map((group) => [group[0], group]));
  const rejected = new Map<number, Rejection>();
  for (const [i, row] of column.rejected ? kept.entries() : []) {
    // Any of a customer's rows may be the one that was refused.
    const refused = (first.get(row) ?? [row]).flatMap((other) => column.rejected?.get(other) ?? [])[0];
    if (refused && values[row] !== values[row]) rejected.set(i, refused);
  }
  return {
    kind: "number",
    values: Float64Array.from(kept, (row) => values[row] ?? NaN),
    ...(column.rejected ? { rejected } : {}),
  };
}
