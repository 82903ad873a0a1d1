import type { TextColumn } from "../column";
import { isBlankText, isErrorText } from "./blank-text";
import { cellText } from "./cell-text";
import { cellOf, columnFacts, type ColumnSource } from "./column-source";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import type { Cell } from "./grid";
import { parseId } from "./parse-id";
import type { ColumnReader } from "./read-blocks";

/** Letters that compatibility form leaves as they are. */
const STANDARD = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** Different texts that are remembered; a column with more says something new in most cells. */
const MOST_MET = 1000;

/**
 * Reads a column of texts or categories, in compatibility form and trimmed.
 *
 * @param source - the column
 * @returns a reader of the texts, null where blank
 */
export function textReader(source: ColumnSource): ColumnReader<TextColumn> {
  const errors = noPlaces();
  const values = new Array<string | null>(source.rows.length);
  // A branch or a manager stands in many cells, and reading takes some patterns.
  const met = new Map<Cell, string | null>();
  const newText = (i: number, cell: Cell): string | null => {
    const text = cellText(cell);
    if (isErrorText(text)) {
      addPlace(errors, source.rows[i] ?? 0, text);
      return null;
    }
    const read = textOf(text);
    if (met.size < MOST_MET) met.set(cell, read);
    return read;
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) {
        const cell = cellOf(source, i);
        const before = met.get(cell);
        values[i] = before === undefined ? newText(i, cell) : before;
      }
    },
    finish: () => {
      const facts = { ...columnFacts(source), texts: errors.texts };
      logPlaces(source.log, "error-cell", source.column, errors, facts);
      return { kind: "text", values };
    },
  };
}

function textOf(text: string): string | null {
  if (text === "" || (text.length < 8 && isBlankText(text))) return null;
  return STANDARD.test(text) ? text : text.normalize("NFKC");
}

/**
 * Reads a column of ids, keeping leading zeros.
 *
 * @param source - the column
 * @param required - true for the customer ID, whose blanks are worth a finding
 * @returns a reader of the ids, null where blank
 */
export function idReader(source: ColumnSource, required: boolean): ColumnReader<TextColumn> {
  const missing = noPlaces();
  const padded = noPlaces();
  const scientific = noPlaces();
  const values = new Array<string | null>(source.rows.length);
  const idAt = (i: number): string | null => {
    const cell = cellOf(source, i);
    if (typeof cell === "string" && isCleanId(cell)) return cell;
    const row = source.rows[i] ?? 0;
    const read = typeof cell === "string" || typeof cell === "number" ? parseId(cell) : null;
    if (read === null || read.id === null) {
      addPlace(missing, row);
      return null;
    }
    if (read.padded) addPlace(padded, row, read.id);
    if (read.scientific) addPlace(scientific, row, read.id);
    return read.id;
  };
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) values[i] = idAt(i);
    },
    finish: () => {
      const facts = columnFacts(source);
      if (required) logPlaces(source.log, "missing-id", source.column, missing, facts);
      logPlaces(source.log, "id-padded", source.column, padded, facts);
      logPlaces(source.log, "id-scientific", source.column, scientific, {
        ...facts,
        texts: scientific.texts,
      });
      return { kind: "text", values };
    },
  };
}

/** Digits alone need no reading; most ids are. */
function isCleanId(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== "";
}
