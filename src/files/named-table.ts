import type { Cell } from "../core";

/** An Excel table (ListObject) of a workbook, found by its name whatever sheet it stands on. */
export interface NamedTable {
  /** Display name, as formulas use it: `TB_Tiers`. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based row and column of the first header cell. */
  readonly top: number;
  readonly left: number;
  readonly header: readonly string[];
  /** Rows below the header without a totals row; blank cells are null, rows are as wide as the header. */
  readonly rows: readonly (readonly Cell[])[];
}
