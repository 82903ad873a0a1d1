const BLANK = /^(?:[-—–−_/\\]*|null|\(null\)|n\/?a|nan|none|nil|无|無|暂无|暫無|空|未知|不详|不詳|\.)$/i;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

/**
 * Tells whether a text stands for nothing.
 *
 * @param text - the text of a cell
 * @returns true for blanks, dashes, NULL, N/A and 无
 * @example isBlankText(" — ") //=> true
 */
export function isBlankText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 8 && BLANK.test(trimmed);
}

/**
 * Tells whether a text is an Excel error, as a .csv holds it.
 *
 * @param text - the text of a cell
 * @returns true for #N/A, #REF! and the like
 */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR.test(text.trim());
}
