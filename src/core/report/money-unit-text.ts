import { FEN_SHIFT, type MoneyUnit } from "../money-unit";
import type { Language } from "../say/language";
import { unitName } from "../say/unit-name";
import type { Tiering } from "../tier/tiering";
import { primaryScheme } from "../tier/tiering";

/**
 * Finds the unit in which a report shows amounts: the list's own.
 *
 * @param tiering - the tiering
 * @returns the unit of the asset column, else of the first amount column, else 元
 */
export function reportUnit({ rows, model }: Tiering): MoneyUnit {
  const primary = primaryScheme(model.policy);
  const wanted = primary ? ["aumAverage", "aum"] : [];
  for (const field of [...wanted, ...rows.amounts.keys()]) {
    const unit = rows.amounts.get(field)?.unit;
    if (unit) return unit;
  }
  return "元";
}

/**
 * Writes a header of amounts with its unit.
 *
 * @param label - the header without unit
 * @param unit - the unit
 * @param language - the language
 * @returns the header
 * @example withUnit("资产", "万元", "zh-CN") //=> "资产(万元)"
 * @example withUnit("Assets", "万元", "en-US") //=> "Assets (CNY 10k)"
 */
export function withUnit(label: string, unit: MoneyUnit, language: Language): string {
  const name = unitName(unit, language);
  return language === "zh-CN" ? `${label}(${name})` : `${label} (${name})`;
}

/**
 * Gives an amount in a unit, exactly as a decimal of at most two places below the yuan.
 *
 * @param fen - whole fen; NaN is missing
 * @param unit - the unit
 * @returns the number for a cell, or null
 * @example inUnit(4999999900, "万元") //=> 4999.9999
 */
export function inUnit(fen: number, unit: MoneyUnit): number | null {
  // One division by a power of ten is rounded correctly, so the cell shows the exact decimal.
  return fen === fen ? fen / 10 ** FEN_SHIFT[unit] : null;
}

/**
 * Gives the number format of amounts in a unit: nothing below the fen is hidden.
 *
 * @param unit - the unit
 * @returns an Excel number format
 */
export function amountFormat(unit: MoneyUnit): string {
  return `#,##0.00${"#".repeat(FEN_SHIFT[unit] - 2)}`;
}
