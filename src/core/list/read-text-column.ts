import type { TextColumn } from "../column";
import { isBlankText, isErrorText } from "./blank-text";
import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import { parseId } from "./parse-id";

/**
 * Reads a column of texts or categories, in compatibility form and trimmed.
 *
 * @param source - the column
 * @returns the texts, null where blank
 */
export function readTextColumn(source: ColumnSource): TextColumn {
  const errors = noPlaces();
  const values = Array.from(source.rows, (row, i) => {
    const text = cellText(cellOf(source, i));
    if (text === "" || isBlankText(text)) return null;
    if (isErrorText(text)) {
      addPlace(errors, row, text);
      return null;
    }
    return /[^\x20-\x7e]/.test(text) ? text.normalize("NFKC") : text;
  });
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
  const values = Array.from(source.rows, (row, i) => {
    const cell = cellOf(source, i);
    const read = typeof cell === "string" || typeof cell === "number" ? parseId(cell) : null;
    if (read === null || read.id === null) {
      addPlace(missing, row);
      return null;
    }
    if (read.padded) addPlace(padded, row, read.id);
    if (read.scientific) addPlace(scientific, row, read.id);
    return read.id;
  });
  const facts = columnFacts(source);
  if (required) logPlaces(source.log, "missing-id", source.column, missing, facts);
  logPlaces(source.log, "id-padded", source.column, padded, facts);
  logPlaces(source.log, "id-scientific", source.column, scientific, { ...facts, texts: scientific.texts });
  return { kind: "text", values };
}
