import type { Rejection } from "../column";
import { columnFacts, type ColumnSource } from "./column-source";
import type { FindingCode } from "./finding-codes";
import { addPlace, logPlaces, noPlaces, type Places } from "./finding-log";

/** Cells of one column that gave no value, by code. */
export interface CellProblems {
  readonly rejected: Map<number, Rejection>;
  /** Counts a cell: which customer, from 0, and what stood there. */
  readonly add: (code: FindingCode, i: number, text: string) => void;
  /** Logs one finding per code. */
  readonly log: () => void;
}

/**
 * Starts collecting the cells of a column that give no value.
 *
 * @param source - the column
 * @returns the collection, empty
 */
export function collectProblems(source: ColumnSource): CellProblems {
  const byCode = new Map<FindingCode, Places>();
  const rejected = new Map<number, Rejection>();
  return {
    rejected,
    add: (code, i, text) => {
      const places = byCode.get(code) ?? noPlaces();
      byCode.set(code, places);
      addPlace(places, source.rows[i] ?? 0, text.trim());
      rejected.set(i, { reason: code === "error-cell" ? "error-cell" : "unreadable", text: text.trim() });
    },
    log: () => {
      for (const [code, places] of byCode)
        logPlaces(source.log, code, source.column, places, { ...columnFacts(source), texts: places.texts });
    },
  };
}
