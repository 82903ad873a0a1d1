import type { Finding } from "../core";
import type { Cell, Grid } from "../core";
import { findDelimiter, type Delimiter } from "./find-delimiter";
import { splitDelimited, type SplitText } from "./split-delimited";
import { MOST_ROWS, tooManyRows } from "./too-many-rows";
import { trimRows } from "./trim-rows";
import { unreadable } from "./unreadable";

/**
 * Reads a text file with one row per line; every cell stays text.
 *
 * @param text - the decoded file
 * @param file - the name of the file without folders
 * @returns one sheet named after the file's stem, or why there is none
 */
export function readDelimited(text: string, file: string): Grid | Finding {
  if (text.trim() === "") return unreadable(file, "empty");
  const { rows, count } = split(text, findDelimiter(text));
  if (count > MOST_ROWS) return tooManyRows(file, count);
  // Excel takes this line for itself, and users cite rows as Excel shows them.
  if (/^sep=[,;|\t]?\r?\n/i.test(text)) rows.shift();
  const kept = trimRows(rows);
  if (kept.length === 0) return unreadable(file, "empty");
  return {
    file,
    sheet: file.replace(/\.[^.]*$/, ""),
    rows: kept,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: true,
  };
}

function split(text: string, delimiter: Delimiter): SplitText {
  // DOS programs end a file with Ctrl-Z.
  const body = text.endsWith("\u001a") ? text.slice(0, -1) : text;
  if (delimiter !== "spaces" && delimiter !== "columns") return splitDelimited(body, delimiter, MOST_ROWS);
  const separator = delimiter === "spaces" ? /[ \u3000]+/ : /[ \u3000]{2,}/;
  const lines = body.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  const rows = lines.slice(0, MOST_ROWS).map((line): Cell[] => {
    const trimmed = line.trim();
    return trimmed === "" ? [] : trimmed.split(separator);
  });
  return { rows, count: lines.length };
}
