import type { Grid } from "../core";

/** A synthetic list: its cells, its look, and what is known of it. */
export interface SampleSheet {
  readonly grid: Grid;
  readonly widths: readonly number[];
  /** Number formats by cell; an id with one is a number that shows its leading zeros. */
  readonly formats: ReadonlyMap<string, string>;
  /** The cells of every kind of dirt, like `E17`. */
  readonly dirt: Readonly<Record<string, readonly string[]>>;
  readonly formattedIds: readonly string[];
  /** How many rows below the headers are what; blank rows aside. */
  readonly counts: {
    readonly customers: number;
    readonly totals: number;
    readonly repeated: number;
    readonly notes: number;
  };
}
