/**
 * Gives a formula as a file stores it: without `=`, `@` written out, references of a table to itself named.
 *
 * @param formula - as Excel shows it
 * @param table - the table whose cell it is in, if any
 * @returns text for an `f` element, not yet escaped
 * @example storedFormula("=[@Hours]*2", "TB_Service") //=> "TB_Service[[#This Row],[Hours]]*2"
 */
export function storedFormula(formula: string, table = ""): string {
  const text = formula.replace(/^=/, "");
  let stored = "";
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? "";
    const end = sign === "[" ? bracketEnd(text, at) : /["']/.test(sign) ? quoteEnd(text, at) : at + 1;
    const piece = text.slice(at, end);
    if (sign !== "[") stored += piece;
    else stored += (/[\p{L}\p{N}_.\\\]]$/u.test(stored) ? "" : table) + storedReference(piece);
    at = end;
  }
  return stored;
}

function storedReference(piece: string): string {
  if (!piece.startsWith("[@")) return piece;
  const column = piece.slice(2, -1).trim();
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** Within brackets an apostrophe makes the next sign plain. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** A doubled quote closes and opens again, so it needs no care. */
function quoteEnd(text: string, start: number): number {
  const end = text.indexOf(text[start] ?? "", start + 1);
  return end < 0 ? text.length : end + 1;
}
