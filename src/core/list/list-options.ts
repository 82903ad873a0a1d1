import type { MoneyUnit } from "../money-unit";
import type { Field } from "./field";

/** What the user says about a list. */
export interface ListOptions {
  /** Header text by field id; for an additive field several parted by "+"; for customerId also "#row". */
  readonly map?: Readonly<Record<string, string>>;
  /** The unit of amounts whose header and notes state none. */
  readonly unit?: MoneyUnit;
  /** The sheet to read. */
  readonly sheet?: string;
  /** A bank's own columns. */
  readonly ownFields?: readonly Field[];
  /** Days since 1970-01-01, in place of the list's own data date. */
  readonly asOf?: number;
  /** Lower bound of the second lowest tier in fen. */
  readonly lowestTierEnds?: number;
  /** Fields whose blank cells mean "none": 0 for numbers, no for flags. */
  readonly blankIsNone?: ReadonlySet<string>;
  /** The level the user gave to each name of a rating. */
  readonly ratingNames?: Readonly<Record<string, number>>;
}
