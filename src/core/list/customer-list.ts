import type { Column } from "../column";
import type { Finding } from "../finding";
import type { MoneyUnit } from "../money-unit";

/** What an amount is an average of, or for which months it counts. */
export type Basis = "monthAvg" | "quarterAvg" | "yearAvg" | "point" | "premium12m" | "sales12m" | "balance";

/** One header taken as one field. */
export interface MappedField {
  /** The header as the list has it, for two rows joined: the text that matched, brackets with a unit cut off. */
  readonly header: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** The unit of the amounts; only for money. */
  readonly unit?: MoneyUnit;
  /** Only for fields that have one. */
  readonly basis?: Basis;
  /** 1, 0.95 or 0.7 as found; 1 where the user said so. */
  readonly confidence: number;
  /** How it was found. */
  readonly found: "exact" | "synonym" | "contains" | "user";
}

/** Which header is which field, by field id. */
export type Mapping = ReadonlyMap<string, MappedField>;

/** A header that may be a field but was not taken; the user may confirm it. */
export interface Offer {
  readonly header: string;
  readonly column: number;
  readonly field: string;
  readonly confidence: number;
  /** True if the header is right but too few of the cells can be read as the field. */
  readonly unreadable: boolean;
}

/** Rows that are not customers, by kind. */
export interface Skipped {
  readonly total: number;
  readonly note: number;
  readonly duplicate: number;
}

/** The user's customer table as read: typed columns over rows, each row with its place. */
export interface CustomerList {
  readonly file: string;
  readonly sheet: string;
  /** First header row, 1-based. */
  readonly headerRow: number;
  /** Rows kept. */
  readonly rows: number;
  readonly skipped: Skipped;
  /** Rows below the header that are not blank: those kept and those skipped. */
  readonly rowsRead: number;
  /** Days since 1970-01-01, or null if the list does not say. */
  readonly dataDate: number | null;
  readonly mapping: Mapping;
  readonly offers: readonly Offer[];
  /** Headers that are no field of ours. */
  readonly unread: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  /** 1-based sheet row of each row kept. */
  readonly sheetRows: Int32Array;
  /** True if most header letters are Chinese: the run's default language. */
  readonly chinese: boolean;
}

/** A list, or none and the findings that say why. */
export interface ListRead {
  readonly list: CustomerList | null;
  readonly findings: readonly Finding[];
}
