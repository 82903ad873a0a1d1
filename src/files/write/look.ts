import type { Style } from "@cj-tech-master/excelts";
import type { HighlightNode } from "./report-nodes";

const FONT = "Calibri";
const INK = "FF1F3864";
const HEADER = "FF1F4E79";
const WHITE = "FFFFFFFF";

/** Colours of a chart's series or pieces, in order, as six hex digits; white reads on all of them. */
export const CHART_COLOURS = ["1F4E79", "5B9BD5", "C98A1B", "7F8FA9", "4F8A6B", "A0522D", "2E75B6", "8E7CC3"];

/** The Excel table style; LibreOffice draws none, so headers have a look of their own. */
export const TABLE_THEME = "TableStyleLight9";

/** What marks the places where the user types. */
export const USER_FILL = solid("FFFFFBE6");

/** Keeps what stands left from touching the figures before it. */
export const BESIDE_FIGURES = { horizontal: "left", indent: 1 } as const;

/** How the kinds of cells look; number formats and alignment come on top. */
export const LOOKS = {
  title: { font: font(16, INK, { bold: true }), alignment: { vertical: "middle" } },
  heading: { font: font(12, INK, { bold: true }), alignment: { vertical: "middle" } },
  note: { font: font(10, "FF6B7280"), alignment: { vertical: "middle" } },
  link: { font: font(11, "FF0563C1", { underline: true }), alignment: { vertical: "middle" } },
  header: {
    font: font(11, WHITE, { bold: true }),
    fill: solid(HEADER),
    alignment: { vertical: "middle", wrapText: true },
  },
  body: { font: font(11, "FF262626"), alignment: { vertical: "middle" } },
  band: { font: font(11, "FF262626"), fill: solid("FFEFF4FA"), alignment: { vertical: "middle" } },
  total: {
    font: font(11, INK, { bold: true }),
    border: { top: { style: "thin", color: { argb: HEADER } } },
    alignment: { vertical: "middle" },
  },
} satisfies Record<string, Partial<Style>>;

/** How cells stand out. Excel takes the colour of a conditional fill from its background. */
export const HIGHLIGHTS: Readonly<Record<HighlightNode["style"], Partial<Style>>> = {
  near: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFE699" } } },
  up: { font: { color: { argb: "FF2E7D32" } } },
  down: { font: { color: { argb: "FFA0431F" } } },
  warning: { font: { color: { argb: "FFB26A00" } } },
  error: { font: { color: { argb: "FFC00000" }, bold: true } },
  user: { font: { color: { argb: "FF1F5FBF" } } },
};

function font(size: number, argb: string, more: Style["font"] = {}): Partial<Style["font"]> {
  return { name: FONT, size, color: { argb }, ...more };
}

function solid(argb: string): Style["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
