import type { Basis } from "../list/customer-list";
import type { Rows } from "../measure/rows";
import type { Steps } from "../measure/steps";
import type { MoneyUnit } from "../money-unit";
import type { CheckedPolicy } from "../policy/checked-policy";

/** How an amount column of the fitted list was read. */
export interface MappedAmount {
  readonly header: string;
  readonly unit?: MoneyUnit;
  readonly basis?: Basis;
}

/** Cut points a population taught, and the place they belong to. */
export interface LearntCuts {
  readonly at: string;
  readonly of: string;
  readonly steps: Steps;
}

/** A policy with what a population taught it: all that is needed to answer for one row. */
export interface Model {
  readonly policy: CheckedPolicy;
  /** Days since 1970-01-01, or null: what depends on dates is then not available. */
  readonly asOf: number | null;
  /** Units and bases of the amounts, by field. */
  readonly mapping: ReadonlyMap<string, MappedAmount>;
  readonly fit: {
    readonly customers: number;
    readonly hash: string;
    readonly cuts: readonly LearntCuts[];
  };
}

/** Rows with the way their amounts were read. */
export interface FitRows extends Rows {
  readonly amounts: ReadonlyMap<string, MappedAmount>;
}
