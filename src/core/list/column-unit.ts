import type { MoneyUnit } from "../money-unit";

/** Where the unit of a column comes from. */
export interface ColumnUnit {
  readonly unit: MoneyUnit;
  readonly from: "header" | "note" | "user" | "assumed";
}

/**
 * Decides the unit of an amount column: its header, then a note around the table, then the user, then 元.
 *
 * @param header - the unit the header states
 * @param note - the unit a note states
 * @param user - the unit the user states
 * @returns the unit and where it comes from
 * @example columnUnit(null, "万元", undefined) //=> { unit: "万元", from: "note" }
 */
export function columnUnit(
  header: MoneyUnit | null,
  note: MoneyUnit | null,
  user: MoneyUnit | undefined,
): ColumnUnit {
  if (header) return { unit: header, from: "header" };
  if (note) return { unit: note, from: "note" };
  return user ? { unit: user, from: "user" } : { unit: "元", from: "assumed" };
}
