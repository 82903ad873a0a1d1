import { cellText } from "./cell-text";
import { addPlace, logPlaces, noPlaces, type FindingLog } from "./finding-log";
import type { FoundTable } from "./find-table";
import { compactHeader, englishWords, hasChinese } from "./normalise-header";
import { parseFlag } from "./parse-flag";

const KIND_HEADER =
  /^(?:客户|客戶)(?:类型|類型|类别|類別|性质|性質|种类|種類|大类)(?:名称|名稱)?$|^(?:是否)?(?:本行|行内)?(?:员工|員工|行员|行員)(?:客户|标志|標誌|标识)?$|^(?:是否)?(?:对公|對公|企业|企業)(?:客户|客戶)?(?:标志|標誌)?$|^对公对私(?:标志)?$/;
const KIND_HEADER_ENGLISH =
  /^(?:customer|client) (?:type|category|kind)$|^is (?:staff|employee|corporate)$|^(?:staff|employee|corporate)(?: flag| ind| indicator)?$/;
const STAFF = /员工|員工|行员|行員|职工|內部|内部|staff|employee/i;
const CORPORATE =
  /对公|對公|公司|企业|企業|法人|机构客|機構|同业|同業|corporate|company|business|institution/i;

/**
 * Finds staff and corporate customers where a column says who is; the rows stay.
 *
 * @param table - the table
 * @param rows - zero-based rows of the customers
 * @param log - gets `row-not-retail`
 */
export function checkCustomerKind(table: FoundTable, rows: Int32Array, log: FindingLog): void {
  for (const { column, bottom } of table.columns) {
    const header = compactHeader(bottom);
    if (
      !(hasChinese(header)
        ? KIND_HEADER.test(header)
        : KIND_HEADER_ENGLISH.test(englishWords(bottom).join(" ")))
    )
      continue;
    const places = noPlaces();
    let staff = 0;
    let corporate = 0;
    for (const row of rows) {
      const text = cellText(table.grid.rows[row]?.[column]);
      if (text === "") continue;
      const yes = parseFlag(text, "") === "yes";
      const isStaff = STAFF.test(text) || (yes && STAFF.test(bottom));
      const isCorporate = !isStaff && (CORPORATE.test(text) || (yes && CORPORATE.test(bottom)));
      if (!isStaff && !isCorporate) continue;
      if (isStaff) staff++;
      else corporate++;
      addPlace(places, row, text);
    }
    logPlaces(log, "row-not-retail", column, places, {
      header: bottom,
      staff,
      corporate,
      texts: places.texts,
    });
  }
}
