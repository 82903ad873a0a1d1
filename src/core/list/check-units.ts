import type { NumberColumn } from "../column";
import type { MoneyUnit } from "../money-unit";
import { cellPlace } from "./cell-place";
import type { ColumnUnit } from "./column-unit";
import type { ColumnSource } from "./column-source";
import { logFinding } from "./finding-log";
import { isAssetAmount } from "./asset-amount";

/** An amount column with its unit. */
export interface UnitedColumn {
  readonly source: ColumnSource;
  readonly unit: ColumnUnit;
  readonly column: NumberColumn;
  /** False for a column that is only offered. */
  readonly taken: boolean;
}

const WAN = 10_000;
const SUSPECT_PERCENT = 95;

/** 5 万元: below it most ladders know one tier only. */
const LOWEST_TIER_ENDS = 5_000_000;

/**
 * Finds units that were assumed, that are hardly right, and that contradict each other.
 *
 * @param columns - the amount columns; the first asset amount is the one judged
 * @param headerRow - zero-based last header row
 * @param note - the unit a note around the table states
 * @param lowestTierEnds - lower bound of the second lowest tier in fen
 */
export function checkUnits(
  columns: readonly UnitedColumn[],
  headerRow: number,
  note: MoneyUnit | null,
  lowestTierEnds = LOWEST_TIER_ENDS,
): void {
  findDifferent(columns, headerRow, note);
  const assumed = columns.filter(({ unit }) => unit.from === "assumed");
  const judged =
    assumed.find(({ source }) => isAssetAmount(source.taken.field.id)) ?? assumed.find(({ taken }) => taken);
  if (!judged) return;
  const { source, column } = judged;
  const present = column.values.filter((fen) => !Number.isNaN(fen)).sort();
  if (present.length === 0) return;
  const facts = {
    field: source.taken.field.id,
    header: source.taken.mapped.header,
    unit: "元",
    median: (present[Math.floor((present.length - 1) / 2)] ?? 0) / 100,
    largest: (present[present.length - 1] ?? 0) / 100,
  };
  const place = [cellPlace(source.log.sheet, headerRow, source.column)];
  const below = present.filter((fen) => fen < lowestTierEnds).length;
  const belowInWan = present.filter((fen) => fen * WAN < lowestTierEnds).length;
  const suspect = (count: number): boolean => count * 100 >= SUSPECT_PERCENT * present.length;
  if (isAssetAmount(source.taken.field.id) && suspect(below) && !suspect(belowInWan)) {
    const share = Math.floor((below * 100) / present.length);
    const more = { suggested: "万元", below: lowestTierEnds / 100, share };
    logFinding(source.log, "unit-suspect", source.column, present.length, place, { ...facts, ...more });
  } else if (judged.taken) {
    const headers = assumed.filter(({ taken }) => taken).map((other) => other.source.taken.mapped.header);
    logFinding(source.log, "unit-assumed", source.column, headers.length, place, { ...facts, headers });
  }
}

function findDifferent(columns: readonly UnitedColumn[], headerRow: number, note: MoneyUnit | null): void {
  const stated = columns.find(({ unit }) => unit.from === "header");
  for (const { source, unit, taken } of columns) {
    if (!taken) continue;
    const other = unit.from === "header" ? note : unit.from === "assumed" ? stated?.unit.unit : null;
    if (!other || other === unit.unit) continue;
    const place = [cellPlace(source.log.sheet, headerRow, source.column)];
    const where = unit.from === "header" ? "note" : "header";
    const { field, mapped } = source.taken;
    const facts = { field: field.id, header: mapped.header, unit: unit.unit, other, where };
    logFinding(source.log, "unit-differs", source.column, 1, place, facts);
  }
}
