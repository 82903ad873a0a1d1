/** Why a cell that is not blank gave no value. */
export interface Rejection {
  readonly reason: "negative" | "unreadable" | "too-large" | "error-cell";
  /** What was read, in fen, where it could be read. */
  readonly value?: number;
  /** What stood in the cell. */
  readonly text?: string;
}

/**
 * Numbers of one field or measure over the rows; NaN is missing.
 *
 * Money is integer fen, a date is days since 1970-01-01, a flag is 1 or 0, a rating 1 to 5.
 */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
  /** Rows whose cell was refused, for the reason to say so. */
  readonly rejected?: ReadonlyMap<number, Rejection>;
}

/** Texts of one field over the rows; null is missing. */
export interface TextColumn {
  readonly kind: "text";
  readonly values: readonly (string | null)[];
}

/** One field over the rows. */
export type Column = NumberColumn | TextColumn;
