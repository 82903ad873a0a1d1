import type { MoneyUnit } from "../money-unit";
import type { Language } from "../say/language";
import { WORDS, type Word } from "../say/words";
import type { Tiering } from "../tier/tiering";
import { inUnit, reportUnit } from "./money-unit-text";
import type { TableNode } from "./report";

/** What the blocks of the summary need to know. */
export interface SummaryContext {
  readonly tiering: Tiering;
  readonly language: Language;
  readonly unit: MoneyUnit;
  /** The written table `TB_Tiers`: its headers stand in the formulas. */
  readonly tiers: TableNode;
  readonly word: (word: Word) => string;
  /** A reference to a column of `TB_Tiers`, or undefined if it has none. */
  readonly column: (id: string) => string | undefined;
  /** Fen as a number of the report's unit. */
  readonly money: (fen: number) => number;
}

/**
 * Prepares what the blocks of the summary need to know.
 *
 * @param tiering - the tiering
 * @param tiers - the table `TB_Tiers` as it will be written
 * @param language - the language
 * @returns words, unit and references
 */
export function summaryContext(tiering: Tiering, tiers: TableNode, language: Language): SummaryContext {
  const unit = reportUnit(tiering);
  return {
    tiering,
    language,
    unit,
    tiers,
    word: (word) => WORDS[word][language],
    column: (id) => {
      const found = tiers.columns.find((column) => column.id === id);
      return found && `TB_Tiers[${found.header.replace(/['#[\]]/g, "'$&")}]`;
    },
    money: (fen) => inUnit(fen, unit) ?? 0,
  };
}
