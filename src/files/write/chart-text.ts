import { xmlText } from "./xml-text";

const FACE = '<a:latin typeface="Calibri"/>';

/**
 * Writes how the text of a part of a chart looks.
 *
 * @param size - in points
 * @param colour - six hex digits
 * @returns a `c:txPr` element
 */
export function chartTextLook(size: number, colour: string): string {
  const look = textLook("a:defRPr", size, colour, false);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

/**
 * Writes a chart's title.
 *
 * @param text - the title
 * @param colour - six hex digits
 * @returns a `c:title` element
 */
export function chartTitle(text: string, colour: string): string {
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>" +
    `${textLook("a:defRPr", 12, colour, true)}</a:pPr><a:r>${textLook("a:rPr", 12, colour, true)}` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textLook(tag: string, size: number, colour: string, bold: boolean): string {
  return (
    `<${tag} sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
    `${FACE}</${tag}>`
  );
}
