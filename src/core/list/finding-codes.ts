import type { Severity } from "../finding";

/** A code this room may find. */
export interface FindingCodeEntry {
  readonly code: string;
  readonly severity: Severity;
  /** The facts, by name; amounts are in 元, dates ISO texts. */
  readonly facts: string;
}

/** Every code of this room, in the order findings are listed within a severity. */
export const FINDING_CODES = [
  { code: "empty-sheet", severity: "error", facts: "file, sheets: names; nothing stands in them" },
  { code: "sheet-unknown", severity: "error", facts: "sheet: the name asked for, sheets: those there are" },
  { code: "too-many-rows", severity: "error", facts: "sheet, rows, most" },
  {
    code: "no-header",
    severity: "error",
    facts: "file, sheets: looked at, rows: how many rows looked at, texts: what stands in the first row",
  },
  {
    code: "map-unknown",
    severity: "error",
    facts:
      "field: as named, header: as named or null, known: is the field known, nearest: headers or field ids",
  },
  {
    code: "no-id",
    severity: "error",
    facts: "sheet, headerRow, headers: of the table, offered: headers that may be the id",
  },
  {
    code: "unit-suspect",
    severity: "error",
    facts:
      "field, header, unit: assumed, suggested: 万元, median, largest, below: bound, share: percent of customers below it",
  },
  { code: "no-customers", severity: "error", facts: "sheet, headerRow" },
  {
    code: "header-changes",
    severity: "error",
    facts:
      "row: of the other header, headerRow: of the one used, headers: used, texts: what stands there instead",
  },
  {
    code: "unit-changes",
    severity: "error",
    facts: "unit: above, other: further down; the cells are both places",
  },
  { code: "currency-foreign-list", severity: "error", facts: "currency: as written" },
  {
    code: "currency-foreign-kept",
    severity: "warning",
    facts: "currency: as written, unit: what the user said the amounts are in",
  },
  { code: "column-unreadable", severity: "warning", facts: "field, header" },
  { code: "header-ambiguous", severity: "warning", facts: "field, headers: none of them taken" },
  {
    code: "unit-differs",
    severity: "warning",
    facts: "field, header, unit: used, other: the unit stated elsewhere, where: note, header or user",
  },
  { code: "asof-mixed", severity: "warning", facts: "field, header, dates: first five, distinct: how many" },
  { code: "missing-id", severity: "warning", facts: "field, header" },
  { code: "missing-amount", severity: "warning", facts: "field, header, texts: what stands there instead" },
  { code: "unreadable-amount", severity: "warning", facts: "field, header, texts" },
  { code: "negative-amount", severity: "warning", facts: "field, header, lowest" },
  { code: "amount-too-large", severity: "warning", facts: "field, header, texts, most" },
  { code: "error-cell", severity: "warning", facts: "field, header, texts" },
  { code: "currency-foreign", severity: "warning", facts: "field, header, texts" },
  { code: "unit-mixed", severity: "warning", facts: "field, header, unit: of the column, texts" },
  { code: "unreadable-date", severity: "warning", facts: "field, header, texts" },
  {
    code: "parts-exceed-total",
    severity: "warning",
    facts: "field: aum, header, parts: headers added up, largest: the most by which they exceed it",
  },
  { code: "rating-missing", severity: "warning", facts: "field, header" },
  { code: "rating-unreadable", severity: "warning", facts: "field, header, texts" },
  {
    code: "rating-expired",
    severity: "warning",
    facts:
      "field, header; riskRatingDate: oldest, months, asOf; riskRatingValidTo: oldest, asOf; riskRating: texts",
  },
  { code: "row-not-retail", severity: "warning", facts: "header, staff: rows, corporate: rows, texts" },
  { code: "sheets-not-read", severity: "info", facts: "sheet: read, sheets: others with a customer list" },
  { code: "hidden-rows", severity: "info", facts: "sheet" },
  { code: "total-row-skipped", severity: "info", facts: "texts" },
  { code: "note-row-skipped", severity: "info", facts: "texts, where: between, unless all stand below" },
  { code: "duplicate-row", severity: "info", facts: "ids, keptRows: sheet rows kept" },
  {
    code: "header-unconfirmed",
    severity: "info",
    facts: "headers, fields: same length, header i may be field i",
  },
  { code: "column-not-needed", severity: "info", facts: "headers" },
  {
    code: "unit-assumed",
    severity: "info",
    facts: "field, header, unit, median, largest, headers: all columns without a unit",
  },
  { code: "balance-is-point", severity: "info", facts: "field, header" },
  { code: "data-date-missing", severity: "info", facts: "sheet" },
  { code: "rating-names", severity: "info", facts: "field, header, texts" },
  { code: "rating-label-ambiguous", severity: "info", facts: "field, header, texts" },
  { code: "rating-is-product", severity: "info", facts: "field, header, texts" },
  { code: "text-number", severity: "info", facts: "field, header, texts, plain: how many are digits alone" },
  { code: "sign-changed", severity: "info", facts: "field, header, lowest" },
  { code: "zero-may-be-missing", severity: "info", facts: "field, header, rows" },
  { code: "date-ambiguous", severity: "info", facts: "field, header, texts" },
  { code: "date-partial", severity: "info", facts: "field, header, texts" },
  { code: "date-placeholder", severity: "info", facts: "field, header, texts" },
  { code: "flag-unreadable", severity: "info", facts: "field, header, texts" },
  { code: "unreadable-number", severity: "info", facts: "field, header, texts" },
  { code: "id-scientific", severity: "info", facts: "field, header, texts" },
  { code: "id-padded", severity: "info", facts: "field, header" },
  { code: "age-conflict", severity: "info", facts: "field: age, header, other: header of the birth date" },
] as const satisfies readonly FindingCodeEntry[];

/** A code of this room. */
export type FindingCode = (typeof FINDING_CODES)[number]["code"];
