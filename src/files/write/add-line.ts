import type { Worksheet } from "@cj-tech-master/excelts";
import { cellText } from "../cell-text";
import { quotedSheet } from "./cell-name";
import { LOOKS } from "./look";
import { cornerOf, type Places } from "./places";
import type { HeadingNode, LinkNode, NoteNode } from "./report-nodes";

const TITLE_HEIGHT = 26;
const HEADING_HEIGHT = 20;

/**
 * Draws a line of text: a heading, a note or a link within the workbook.
 *
 * @param target - the sheet
 * @param node - the line
 * @param places - where the sheets are that links lead to
 */
export function addLine(target: Worksheet, node: HeadingNode | NoteNode | LinkNode, places: Places): void {
  const { top, left } = cornerOf(node.at);
  const cell = target.getCell(top + 1, left + 1);
  const text = cellText(node.text);
  switch (node.kind) {
    case "heading":
      cell.value = text;
      cell.style = node.level === 1 ? LOOKS.title : LOOKS.heading;
      target.getRow(top + 1).height = node.level === 1 ? TITLE_HEIGHT : HEADING_HEIGHT;
      break;
    case "note":
      cell.value = text;
      cell.style = LOOKS.note;
      break;
    case "link":
      cell.value = { text, hyperlink: `#${quotedSheet(places.sheet(node.to.sheet))}!${node.to.cell}` };
      cell.style = LOOKS.link;
      break;
  }
}
