import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { cellText } from "../cell-text";
import { areaName, areaOnSheet } from "./cell-name";
import { HIGHLIGHTS } from "./look";
import { columnArea, type Places } from "./places";
import type { ChoiceNode, HighlightNode } from "./report-nodes";
import { storedFormula } from "./stored-formula";

const LISTS = "TB_Lists";
const LONGEST_LIST = 255;

/**
 * Makes cells of a table's column stand out while a formula holds.
 *
 * @param target - the sheet of the table
 * @param node - where, when and how
 * @param places - where the table stands
 */
export function addHighlight(target: Worksheet, node: HighlightNode, places: Places): void {
  target.addConditionalFormatting({
    ref: areaName(columnArea(places.table(node.where.table), node.where.column)),
    rules: [{ type: "expression", formulae: [storedFormula(node.when)], style: HIGHLIGHTS[node.style] }],
  });
}

/**
 * Offers a list in a table's column; other entries are refused, blank is not.
 *
 * @param book - the workbook, for lists that do not fit into a rule
 * @param target - the sheet of the table
 * @param node - where and what
 * @param places - where the table stands
 */
export function addChoice(book: Workbook, target: Worksheet, node: ChoiceNode, places: Places): void {
  const items = node.from.map(cellText);
  const joined = items.join(",");
  // Within a rule a comma parts the items, and Excel trims them.
  const fits =
    joined.length <= LONGEST_LIST && items.every((item) => !item.includes(",") && item === item.trim());
  target.dataValidations.add(areaName(columnArea(places.table(node.where.table), node.where.column)), {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    formulae: [fits ? `"${joined.replaceAll('"', '""')}"` : listOnSheet(book, items)],
  });
}

function listOnSheet(book: Workbook, items: readonly string[]): string {
  const sheet =
    book.worksheets.find(({ state }) => state === "veryHidden") ??
    book.addWorksheet(LISTS, { state: "veryHidden" });
  const column = sheet.columnCount;
  items.forEach((item, row) => {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = item;
    cell.numFmt = "@";
  });
  return areaOnSheet(sheet.name, { top: 0, left: column, bottom: items.length - 1, right: column });
}
