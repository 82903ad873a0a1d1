import type { Worksheet } from "@cj-tech-master/excelts";
import type { PrintNode } from "./report-nodes";

const A4 = 9;
// In inches, as the file has them.
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

/**
 * Says how a sheet is printed; the footer bears the sheet's name and the page.
 *
 * @param target - the sheet
 * @param print - paper, orientation, pages across, repeated rows
 */
export function setPage(target: Worksheet, print: PrintNode): void {
  Object.assign(target.pageSetup, {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitWidth,
    // As many pages down as it takes.
    fitToHeight: 0,
    margins: MARGINS,
    ...(print.repeatRows === undefined ? {} : { printTitlesRow: `1:${print.repeatRows}` }),
  });
  target.headerFooter.oddFooter = "&L&8&A&R&8&P / &N";
}
