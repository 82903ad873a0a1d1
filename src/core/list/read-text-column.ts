import type { TextColumn } from "../column";
import { isBlankText, isErrorText } from "./blank-text";
import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import { parseId } from "./parse-id";

/** Letters that compatibility form leaves as they are. */
const STANDARD = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/**
 * Reads a column of texts or categories, in compatibility form and trimmed.
 *
 * @param source - the column
 * @returns the texts, null where blank
 */
export function readTextColumn(source: ColumnSource): TextColumn {
  const errors = noPlaces();
  const values = new Array<string | null>(source.rows.length).fill(null);
  for (let i = 0; i < values.length; i++) {
    const text = cellText(cellOf(source, i));
    if (text === "" || (text.length < 8 && isBlankText(text))) continue;
    if (isErrorText(text)) addPlace(errors, source.rows[i] ?? 0, text);
    else values[i] = STANDARD.test(text) ? text : text.normalize("NFKC");
  }
  logPlaces(source.log, "error-cell", source.column, errors, { ...columnFacts(source), texts: errors.texts });
  return { kind: "text", values };
}

/**
 * Reads a column of ids, keeping leading zeros.
 *
 * @param source - the column
 * @param required - true for the customer ID, whose blanks are worth a finding
 * @returns the ids, null where blank
 */
export function readIdColumn(source: ColumnSource, required: boolean): TextColumn {
  const missing = noPlaces();
  const padded = noPlaces();
  const scientific = noPlaces();
  const values = new Array<string | null>(source.rows.length).fill(null);
  for (let i = 0; i < values.length; i++) {
    const cell = cellOf(source, i);
    if (typeof cell === "string" && isCleanId(cell)) {
      values[i] = cell;
      continue;
    }
    const row = source.rows[i] ?? 0;
    const read = typeof cell === "string" || typeof cell === "number" ? parseId(cell) : null;
    if (read === null || read.id === null) {
      addPlace(missing, row);
      continue;
    }
    values[i] = read.id;
    if (read.padded) addPlace(padded, row, read.id);
    if (read.scientific) addPlace(scientific, row, read.id);
  }
  const facts = columnFacts(source);
  if (required) logPlaces(source.log, "missing-id", source.column, missing, facts);
  logPlaces(source.log, "id-padded", source.column, padded, facts);
  logPlaces(source.log, "id-scientific", source.column, scientific, { ...facts, texts: scientific.texts });
  return { kind: "text", values };
}

/** Digits alone need no reading; most ids are. */
function isCleanId(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== "";
}
