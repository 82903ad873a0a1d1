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
  /** Every cell of the column is this formula; the row's value is what it gives. */
  readonly formula?: string;
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

/** A line of text that stands out; level 1 is the sheet's title. */
export interface HeadingNode {
  readonly kind: "heading";
  readonly at: string;
  readonly text: string;
  readonly level: 1 | 2;
}

/** A line of text that explains. */
export interface NoteNode {
  readonly kind: "note";
  readonly at: string;
  readonly text: string;
}

/** A place in the workbook: a sheet of the report by its id, or any sheet by its name. */
export interface LinkTarget {
  readonly sheet: string;
  readonly cell: string;
}

/** A text that leads to a cell. */
export interface LinkNode {
  readonly kind: "link";
  readonly at: string;
  readonly text: string;
  readonly to: LinkTarget;
}

/** One cell outside a table: a text, a value, or a formula with what it gives, so that a viewer that does not calculate shows figures. */
export type CellContent =
  | { readonly text: string }
  | { readonly value: string | number | null; readonly format?: string }
  | { readonly formula: string; readonly value: string | number | null; readonly format?: string };

/** A named block of cells, row by row. */
export interface CellsNode {
  readonly kind: "cells";
  /** Charts refer to the block by it. */
  readonly name: string;
  readonly at: string;
  /** How many rows at the top are headers. */
  readonly header?: number;
  /** How many rows at the end are totals. */
  readonly total?: number;
  readonly rows: readonly (readonly CellContent[])[];
}

/** A range of a block of cells or of a table's column; rows count from 0 within the block, both ends included. */
export type ChartRange =
  | { readonly cells: string; readonly column: number; readonly rows: readonly [first: number, last: number] }
  | { readonly table: string; readonly column: string };

/** A native chart that refers to ranges, never to copied figures. */
export interface ChartNode {
  readonly kind: "chart";
  readonly type: "bar" | "stackedBar" | "doughnut" | "line";
  readonly at: string;
  /** Width and height in pixels. */
  readonly size: readonly [width: number, height: number];
  readonly title: string;
  readonly categories: ChartRange;
  readonly series: readonly { readonly name: string; readonly values: ChartRange }[];
}

/** A hierarchy of a pivot; `order` is that of the items, else that of the table. */
export interface PivotField {
  readonly column: string;
  readonly order?: readonly string[];
}

/** A PivotTable on a table of the report. */
export interface PivotNode {
  readonly kind: "pivot";
  readonly name: string;
  readonly at: string;
  readonly source: string;
  readonly rows: readonly PivotField[];
  readonly columns: readonly PivotField[];
  readonly values: readonly {
    readonly column: string;
    readonly by: "count" | "sum" | "average";
    readonly header: string;
    readonly format?: string;
  }[];
}

/** The styles of highlights. */
export type HighlightStyle = "near" | "up" | "down" | "warning" | "error" | "user";

/** Cells of a table's column that stand out while a formula holds; the formula is written for the first data row. */
export interface HighlightNode {
  readonly kind: "highlight";
  readonly where: { readonly table: string; readonly column: string };
  readonly when: string;
  readonly style: HighlightStyle;
}

/** A list to choose from in a table's column. */
export interface ChoiceNode {
  readonly kind: "choice";
  readonly where: { readonly table: string; readonly column: string };
  readonly from: readonly string[];
}

/** How the sheet is printed. */
export interface PrintNode {
  readonly kind: "print";
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** Pages across. */
  readonly fitWidth: number;
  /** Rows repeated on every page. */
  readonly repeatRows?: number;
}

/** What a sheet is made of; the kinds are closed. */
export type ReportNode =
  | TableNode
  | FreezeNode
  | WidthsNode
  | HeadingNode
  | NoteNode
  | LinkNode
  | CellsNode
  | ChartNode
  | PivotNode
  | HighlightNode
  | ChoiceNode
  | PrintNode;

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
  readonly policy?: { readonly id: string; readonly version: string; readonly hash: string };
  /** ISO date, or null. */
  readonly asOf?: string | null;
  readonly sheets: readonly ReportSheet[];
}
