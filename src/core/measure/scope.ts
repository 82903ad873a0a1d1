/** What one run gives its expressions: columns by id, and the as-of date. */
export interface Scope {
  /** How many rows. */
  readonly count: number;
  /** Days since 1970-01-01, or null if the run has none. */
  readonly asOf: number | null;
  /** Numbers of a field or measure; undefined if the list lacks it. */
  numbers(id: string): Float64Array | undefined;
  /** Texts of a field; undefined if the list lacks it. */
  texts(id: string): readonly (string | null)[] | undefined;
  /** Tier numbers of a scheme, 0 for untiered; undefined if it is not available. */
  tiers(id: string): Uint8Array | undefined;
}

/** Rows computed at a time: small enough to stay in cache. */
export const BLOCK = 2048;
