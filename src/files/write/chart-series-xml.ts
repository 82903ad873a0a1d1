import { chartTextLook } from "./chart-text";
import type { ChartValues } from "./chart-values";
import { CHART_COLOURS } from "./look";
import type { ChartNode } from "./report-nodes";
import { xmlText } from "./xml-text";

/** A series with what its ranges hold. */
export interface ChartSeries {
  readonly name: string;
  readonly categories: ChartValues;
  readonly values: ChartValues;
}

/**
 * Writes one series of a chart.
 *
 * @param type - the kind of chart
 * @param series - name, categories, values
 * @param index - zero-based, which gives its colour
 * @returns a `c:ser` element
 */
export function chartSeriesXml(type: ChartNode["type"], series: ChartSeries, index: number): string {
  const colour = chartColour(index);
  const start =
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  const data = `<c:cat>${dataXml(series.categories)}</c:cat><c:val>${dataXml(series.values)}</c:val>`;
  switch (type) {
    case "bar":
    case "stackedBar":
      return `${start}<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${data}</c:ser>`;
    case "doughnut": {
      const points = series.values.values.map(
        (_, point) =>
          `<c:dPt><c:idx val="${point}"/><c:spPr>${fill(chartColour(point))}` +
          `<a:ln w="12700">${fill("FFFFFF")}</a:ln></c:spPr></c:dPt>`,
      );
      return `${start}${points.join("")}${data}</c:ser>`;
    }
    case "line":
      return (
        `${start}<c:spPr><a:ln w="25400" cap="rnd">${fill(colour)}<a:round/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(colour)}</c:spPr></c:marker>` +
        `${data}<c:smooth val="0"/></c:ser>`
      );
  }
}

/**
 * Writes what the marks of a chart are labelled with.
 *
 * @param shows - the value, the share, or nothing
 * @param format - number format of the labels
 * @param colour - six hex digits
 * @param place - where labels of bars stand
 * @returns a `c:dLbls` element
 */
export function chartLabels(
  shows: "value" | "share" | "nothing",
  format = "General",
  colour = "404040",
  place = "",
): string {
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return (
    "<c:dLbls>" +
    (shows === "nothing"
      ? ""
      : `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
        chartTextLook(9, colour) +
        (place === "" ? "" : `<c:dLblPos val="${place}"/>`)) +
    flag("showLegendKey", false) +
    flag("showVal", shows === "value") +
    flag("showCatName", false) +
    flag("showSerName", false) +
    flag("showPercent", shows === "share") +
    flag("showBubbleSize", false) +
    "</c:dLbls>"
  );
}

function dataXml({ ref, values, format }: ChartValues): string {
  const areFigures = values.every((value) => typeof value !== "string");
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  const cache = `<c:ptCount val="${values.length}"/>${points.join("")}`;
  return areFigures
    ? `<c:numRef><c:f>${xmlText(ref)}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>${cache}</c:numCache></c:numRef>`
    : `<c:strRef><c:f>${xmlText(ref)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function chartColour(index: number): string {
  return CHART_COLOURS[index % CHART_COLOURS.length] ?? "";
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
