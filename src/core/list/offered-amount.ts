import { isAssetAmount } from "./asset-amount";
import type { UnitedColumn } from "./check-units";
import type { MappedColumns, TakenColumn } from "./map-columns";
import { OFFERED } from "./match-header";

/**
 * Gives the amount column that is only offered, for its unit to be judged before the user confirms it.
 *
 * @param mapped - what the headers were taken as
 * @param read - reads a column without findings
 * @returns the column, or null if an asset amount was taken or none is offered
 */
export function offeredAmount(
  mapped: MappedColumns,
  read: (taken: TakenColumn) => UnitedColumn,
): UnitedColumn | null {
  if ([...mapped.taken.keys()].some(isAssetAmount)) return null;
  const candidate = mapped.candidates.find(({ field }) => isAssetAmount(field.id));
  if (!candidate) return null;
  const { field, header, text } = candidate;
  const as = { header: text, column: header.column, confidence: OFFERED, found: "contains" as const };
  return read({ field, header, reckoning: "as-is", mapped: as, more: [] });
}
