import { chartTextLook } from "./chart-text";
import { xmlText } from "./xml-text";

const LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="C5CAD3"/></a:solidFill></a:ln>';
const GRID = '<a:ln w="6350"><a:solidFill><a:srgbClr val="E3E7ED"/></a:solidFill></a:ln>';
const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** How the axes of a chart are. */
export interface ChartAxes {
  /** Categories run down the side, the first on top. */
  readonly lying: boolean;
  /** False where labels give the figures. */
  readonly showsValues: boolean;
  /** True where bars begin at nought; Excel would cut off what near figures have in common. */
  readonly fromNought: boolean;
  /** Number formats of categories and values. */
  readonly formats: readonly [categories: string, values: string];
}

/** The elements by which a group of series names its axes. */
export const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

/**
 * Writes the axes of a chart.
 *
 * @param axes - how they are
 * @returns a `c:catAx` and a `c:valAx` element
 */
export function chartAxesXml({ lying, showsValues, fromNought, formats }: ChartAxes): string {
  const [categories, values] = formats.map(xmlText);
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/>` +
    `<c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/>` +
    `<c:numFmt formatCode="${categories}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${LINE}</c:spPr>${chartTextLook(9, "404040")}` +
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUES}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${fromNought ? '<c:min val="0"/>' : ""}</c:scaling>` +
    `<c:delete val="${showsValues ? 0 : 1}"/><c:axPos val="${lying ? "b" : "l"}"/>` +
    (showsValues ? `<c:majorGridlines><c:spPr>${GRID}</c:spPr></c:majorGridlines>` : "") +
    `<c:numFmt formatCode="${values}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartTextLook(9, "6B7280")}` +
    // Categories run from the top, so the other end of their axis is the bottom.
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="${lying ? "max" : "autoZero"}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
