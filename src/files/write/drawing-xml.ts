import { cellText } from "../cell-text";
import { cornerOf } from "./places";
import type { ChartNode } from "./report-nodes";
import { xmlText } from "./xml-text";

const EMU_A_PIXEL = 9525;

/**
 * Writes the drawing that puts a sheet's charts in their places.
 *
 * @param charts - the charts; the n-th is related as `rId` n
 * @returns the part
 */
export function drawingXml(charts: readonly ChartNode[]): string {
  const anchors = charts.map(({ at, size: [width, height], title }, index) => {
    const { top, left } = cornerOf(at);
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${left}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:ext cx="${Math.round(width * EMU_A_PIXEL)}" cy="${Math.round(height * EMU_A_PIXEL)}"/>` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${xmlText(cellText(title))}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
      ` r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`
  );
}
