import { set_cptable } from "@e965/xlsx";
import * as tables from "@e965/xlsx/dist/cpexcel";

/**
 * Gives the workbook reader its code page tables: old .xls files hold GBK bytes.
 *
 * The CommonJS build of the library loads them itself, the ES module build does not.
 */
export function loadCodepages(): void {
  set_cptable(tables);
}
