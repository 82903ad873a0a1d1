/** Language of headers, labels and sentences. */
export type ReportLanguage = "zh-CN" | "en-US";

/** What a cell of a report holds: text, a number, a day number since 1970-01-01 in a date column, or nothing. */
export type ReportValue = string | number | null;

/** One column of a table; its id is the same in every language. */
export interface ReportColumn {
  readonly id: string;
  readonly header: string;
  readonly type: "text" | "number" | "date";
  /** In characters, as Excel counts. */
  readonly width: number;
  /** Excel number format. */
  readonly format?: string;
  /** The user types here; a later run leaves it alone. */
  readonly owner?: "user";
}

/** An Excel table with one header row; `rows` are as wide as `columns`. */
export interface TableNode {
  readonly kind: "table";
  readonly name: string;
  /** The first header cell, like `A1`. */
  readonly at: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
}

/** Rows and columns that stay in sight. */
export interface FreezeNode {
  readonly kind: "freeze";
  readonly rows: number;
  readonly columns: number;
}

/** Widths of the sheet's columns from A on, in characters; they outrank those of a table. */
export interface WidthsNode {
  readonly kind: "widths";
  readonly columns: readonly number[];
}

/** What a sheet is made of. */
export type ReportNode = TableNode | FreezeNode | WidthsNode;

/** One sheet; its id is the same in every language. */
export interface ReportSheet {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly ReportNode[];
}

/** What a run writes, as data for every writer. */
export interface Report {
  readonly format: "tierbook/report@1";
  readonly language: ReportLanguage;
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}
