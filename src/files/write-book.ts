import type { Report } from "../core";
import { fitReport } from "./write/fit-report";
import { writeXlsx } from "./write/write-xlsx";

// Equal reports give equal bytes; a caller that knows the time says so.
const UNDATED = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes a report as an .xlsx: tables, formulas, charts and PivotTables are Excel's own.
 *
 * Names that Excel would refuse or that stand twice are made to fit; the cells are written as they are.
 *
 * @param report - the report
 * @param written - what the file says of its making
 * @param progress - is told now and then what share of a large report is written, 0 to 1
 * @returns the bytes of the file
 */
export function writeBook(
  report: Report,
  written: Date = UNDATED,
  progress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  return writeXlsx(fitReport(report), written, progress);
}
