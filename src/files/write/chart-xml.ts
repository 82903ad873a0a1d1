import { cellText } from "../cell-text";
import { AXIS_IDS, chartAxesXml } from "./chart-axes-xml";
import { chartLabels, chartSeriesXml, type ChartSeries } from "./chart-series-xml";
import { chartTextLook, chartTitle } from "./chart-text";
import { chartValues } from "./chart-values";
import type { Places } from "./places";
import type { ChartNode } from "./report-nodes";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

// Labels of thinner pieces would stand on each other.
const SHARE = '[<0.04]"";0%';

/**
 * Writes a native chart that refers to cells and carries what they show.
 *
 * @param chart - the chart
 * @param sheet - name of its sheet
 * @param places - where blocks and tables stand
 * @returns the part
 */
export function chartXml(chart: ChartNode, sheet: string, places: Places): string {
  const categories = chartValues(chart.categories, sheet, places);
  const series = chart.series.map((one): ChartSeries => {
    return { name: cellText(one.name), categories, values: chartValues(one.values, sheet, places) };
  });
  const hasLegend = series.length > 1 || chart.type === "doughnut";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `${chartTitle(cellText(chart.title), "1F3864")}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart.type, series)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    (hasLegend
      ? `<c:legend><c:legendPos val="${chart.type === "doughnut" ? "r" : "b"}"/><c:overlay val="0"/>` +
        `${chartTextLook(9, "404040")}</c:legend>`
      : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="D5DAE1"/></a:solidFill></a:ln></c:spPr>' +
    `${chartTextLook(9, "404040")}</c:chartSpace>`
  );
}

function plotXml(type: ChartNode["type"], series: readonly ChartSeries[]): string {
  const format = series[0]?.values.format ?? "General";
  const formats = [series[0]?.categories.format ?? "General", format] as const;
  const all = series.map((one, index) => chartSeriesXml(type, one, index)).join("");
  switch (type) {
    case "bar":
    case "stackedBar": {
      const stacked = type === "stackedBar";
      const fromNought = series.every(({ values }) => values.values.every((value) => Number(value) >= 0));
      return (
        `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/>` +
        `<c:varyColors val="0"/>${all}` +
        (stacked ? chartLabels("nothing") : chartLabels("value", format, "404040", "outEnd")) +
        `<c:gapWidth val="${stacked ? 60 : 55}"/>${stacked ? '<c:overlap val="100"/>' : ""}${AXIS_IDS}</c:barChart>` +
        chartAxesXml({ lying: true, showsValues: stacked, fromNought, formats })
      );
    }
    case "doughnut":
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${all}${chartLabels("share", SHARE, "FFFFFF")}` +
        '<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>'
      );
    case "line":
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}${chartLabels("nothing")}` +
        `<c:marker val="1"/>${AXIS_IDS}</c:lineChart>${chartAxesXml({ lying: false, showsValues: true, fromNought: false, formats })}`
      );
  }
}
