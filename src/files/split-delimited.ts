import type { Cell } from "../core";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Rows of a text file and how many there are; rows beyond `most` are counted but not kept. */
export interface SplitText {
  readonly rows: (Cell[] | readonly Cell[])[];
  readonly count: number;
}

/**
 * Splits text into cells by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes.
 *
 * A quote inside an unquoted field is itself; a quoted field that never ends runs to the end of the text.
 *
 * @param text - the decoded file
 * @param delimiter - one character
 * @param most - how many rows to keep
 * @returns the rows; an empty field is null
 * @example splitDelimited('a,"b, c"\n', ",", 10).rows //=> [["a", "b, c"]]
 */
export function splitDelimited(text: string, delimiter: string, most: number): SplitText {
  const mark = delimiter.charCodeAt(0);
  const end = text.length;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let count = 0;
  let at = 0;
  while (at < end) {
    let field: string;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      field = text.slice(at + 1, close);
      if (field.includes('"')) field = field.replaceAll('""', '"');
      at = close + 1;
      const tail = at;
      while (at < end && !endsField(text.charCodeAt(at), mark)) at += 1;
      if (at > tail) field += text.slice(tail, at);
    } else {
      const start = at;
      while (at < end && !endsField(text.charCodeAt(at), mark)) at += 1;
      field = text.slice(start, at);
    }
    row.push(field === "" ? null : field);
    const code = text.charCodeAt(at);
    if (code === mark) {
      at += 1;
      // A delimiter that ends the file has an empty field behind it.
      if (at < end) continue;
      row.push(null);
    } else {
      at += code === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    }
    count += 1;
    if (count <= most) rows.push(row);
    row = [];
  }
  return { rows, count };
}

function endsField(code: number, mark: number): boolean {
  return code === mark || code === LINE_FEED || code === RETURN;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
