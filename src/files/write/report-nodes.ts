import type { Report, ReportNode } from "../../core";

/** Language of headers and labels. */
export type ReportLanguage = Report["language"];

type Node<Kind extends ReportNode["kind"]> = Extract<ReportNode, { readonly kind: Kind }>;

export type HeadingNode = Node<"heading">;
export type NoteNode = Node<"note">;
export type LinkNode = Node<"link">;
export type CellsNode = Node<"cells">;
export type ChartNode = Node<"chart">;
export type PivotNode = Node<"pivot">;
export type HighlightNode = Node<"highlight">;
export type ChoiceNode = Node<"choice">;
export type PrintNode = Node<"print">;

export type CellContent = CellsNode["rows"][number][number];
export type ChartRange = ChartNode["categories"];
export type PivotField = PivotNode["rows"][number];
