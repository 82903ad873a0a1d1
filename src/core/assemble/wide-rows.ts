import type { Column } from "../column";
import type { FitRows } from "../fit/model";
import type { CustomerList } from "../list/customer-list";

/** One row per customer, from one list or several: what fit and apply work on. */
export interface WideRows extends FitRows {
  /** The customer ids; null where the list has none. */
  readonly ids: readonly (string | null)[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly lists: readonly CustomerList[];
  /** Which list each row came from. */
  readonly listOf: Uint16Array;
  /** 1-based sheet row each customer was first met in. */
  readonly sheetRows: Int32Array;
  /** Per list: rows that were another row of a customer already met. */
  readonly merged: readonly number[];
  /** The data date of the lists: days since 1970-01-01, the latest if they differ, null if none says. */
  readonly dataDate: number | null;
}
