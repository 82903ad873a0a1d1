/** A cell that holds an Excel error such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds. A date arrives as its serial number, or as text. */
export type Cell = string | number | boolean | null | CellError;

/** A merged range, zero-based, both corners included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as read: `rows[0][0]` is A1. Rows may be ragged; what is not there is blank. */
export interface Grid {
  /** Name of the file without folders, with its extension. */
  readonly file: string;
  /** Name of the sheet; for a .csv or .tsv the stem of the file. */
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Zero-based numbers of hidden rows. */
  readonly hiddenRows: ReadonlySet<number>;
  /** True if the sheet itself is hidden. */
  readonly hidden: boolean;
  /** True if serial dates count from 1904. */
  readonly date1904: boolean;
  /** True for .csv and .tsv, where a plain number is text and not worth a mention. */
  readonly textual: boolean;
}
