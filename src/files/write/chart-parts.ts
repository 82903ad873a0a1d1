import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import type { Additions } from "./package-additions";
import type { Places } from "./places";
import type { ChartNode } from "./report-nodes";

/** The charts of one sheet. */
export interface SheetCharts {
  /** Path of the sheet's part. */
  readonly path: string;
  readonly sheet: string;
  readonly charts: readonly ChartNode[];
}

/**
 * Makes the parts of charts. They are written here: the library's cannot have caches of rows it does not hold, and
 * leave out what Excel needs to show labels as meant.
 *
 * @param sheets - the charts by sheet
 * @param places - where blocks and tables stand
 * @returns drawings and charts
 */
export function chartParts(sheets: readonly SheetCharts[], places: Places): Additions {
  const drawings = sheets.filter(({ charts }) => charts.length > 0);
  const numbered = drawings.map(({ charts }, d) => {
    const before = drawings.slice(0, d).reduce((sum, drawing) => sum + drawing.charts.length, 0);
    return charts.map((chart, c) => ({ chart, c, number: before + c + 1 }));
  });
  return {
    parts: drawings.flatMap(({ sheet, charts }, d) => [
      {
        path: `xl/drawings/drawing${d + 1}.xml`,
        contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
        xml: drawingXml(charts),
      },
      ...(numbered[d] ?? []).map(({ chart, number }) => ({
        path: `xl/charts/chart${number}.xml`,
        contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        xml: chartXml(chart, sheet, places),
      })),
    ]),
    relations: drawings.flatMap(({ path }, d) => [
      { owner: path, id: "rIdDrawing", type: "drawing", target: `../drawings/drawing${d + 1}.xml` },
      ...(numbered[d] ?? []).map(({ c, number }) => ({
        owner: `xl/drawings/drawing${d + 1}.xml`,
        id: `rId${c + 1}`,
        type: "chart",
        target: `../charts/chart${number}.xml`,
      })),
    ]),
    elements: drawings.map(({ path }) => ({
      path,
      xml: '<drawing r:id="rIdDrawing"/>',
      before: ["<tableParts", "<extLst", "</worksheet>"],
    })),
  };
}
