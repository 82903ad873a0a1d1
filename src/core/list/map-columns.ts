import type { MappedField, Offer } from "./customer-list";
import { isNotNeeded } from "./column-not-needed";
import { contentFits, reckoningOf, type Reckoning } from "./content-check";
import type { Field } from "./field";
import type { FoundTable } from "./find-table";
import { readHeader, type HeaderColumn } from "./header-column";
import type { HeaderIndex } from "./header-index";
import { basisInHeader } from "./basis-in-header";
import type { HeaderMatch } from "./header-match";
import { LEAST_TAKEN, OFFERED } from "./match-header";
import { unitInHeader } from "./unit-in-header";

/** A column and the field it is taken as, before units are known. */
export interface TakenColumn {
  readonly field: Field;
  readonly header: HeaderColumn;
  readonly reckoning: Reckoning;
  readonly mapped: Omit<MappedField, "unit">;
  /** Further columns of the same field: added up for amounts, the lowest counts for ratings. */
  readonly more: readonly HeaderColumn[];
}

/** What the headers of a table were taken as. */
export interface MappedColumns {
  readonly taken: ReadonlyMap<string, TakenColumn>;
  readonly offers: readonly Offer[];
  /** The columns behind the offers. */
  readonly candidates: readonly {
    readonly field: Field;
    readonly header: HeaderColumn;
    readonly text: string;
  }[];
  readonly ambiguous: readonly { readonly field: Field; readonly headers: readonly HeaderColumn[] }[];
  readonly notNeeded: readonly HeaderColumn[];
  readonly unread: readonly string[];
}

interface Candidate {
  readonly header: HeaderColumn;
  readonly text: string;
  readonly match: HeaderMatch;
  readonly confidence: number;
  readonly reckoning: Reckoning;
}

const BASES = ["monthAvg", "quarterAvg", "yearAvg"];

/**
 * Decides which header is which field: one header one field, the higher confidence, none on a tie.
 *
 * @param table - the table
 * @param index - the names of all fields
 * @param named - columns the user named, by field id
 * @returns what was taken, what is offered, and the rest
 */
export function mapColumns(
  table: FoundTable,
  index: HeaderIndex,
  named: ReadonlyMap<string, readonly HeaderColumn[]>,
): MappedColumns {
  const taken = new Map<string, TakenColumn>();
  const used = new Set<HeaderColumn>();
  for (const [id, headers] of named) {
    const field = index.byId.get(id);
    const first = headers[0];
    if (!field || !first) continue;
    taken.set(id, takenByUser(field, first, headers.slice(1), index));
    for (const header of headers) used.add(header);
  }
  const free = table.columns.filter((header) => !used.has(header));
  const notNeeded = free.filter((header) => isNotNeeded(header.bottom));
  const byField = new Map<Field, Candidate[]>();
  for (const header of free) {
    if (notNeeded.includes(header)) continue;
    for (const candidate of candidatesOf(table, header, index)) {
      const others = byField.get(candidate.match.field) ?? [];
      byField.set(candidate.match.field, [...others, candidate]);
    }
  }
  const offered: {
    field: Field;
    header: HeaderColumn;
    text: string;
    confidence: number;
    unreadable: boolean;
  }[] = [];
  const ambiguous: { field: Field; headers: readonly HeaderColumn[] }[] = [];
  for (const [field, candidates] of byField) {
    const sure = candidates.filter(({ confidence }) => confidence >= LEAST_TAKEN);
    const best = taken.has(field.id) ? [] : bestOf(field, sure);
    const first = best[0];
    if (first && (best.length === 1 || field.type === "rating")) {
      const more = field.type === "rating" ? sure.filter((other) => other !== first) : [];
      taken.set(field.id, takenAs(field, first, more));
      for (const { header } of [first, ...more]) used.add(header);
    } else if (best.length > 1) ambiguous.push({ field, headers: best.map(({ header }) => header) });
  }
  for (const [field, candidates] of byField)
    for (const { header, text, match, confidence } of candidates)
      if (!used.has(header) && (confidence >= LEAST_TAKEN || !taken.has(field.id))) {
        const unreadable = confidence < match.confidence && match.confidence >= LEAST_TAKEN;
        offered.push({ field, header, text: unitInHeader(text).text, confidence, unreadable });
      }
  offered.sort((a, b) => a.header.column - b.header.column);
  const offers = offered.map(({ field, header, text, confidence, unreadable }) => ({
    header: text,
    column: header.column,
    field: field.id,
    confidence,
    unreadable,
  }));
  const unread = free
    .filter((header) => !used.has(header) && !notNeeded.includes(header))
    .filter((header) => !offers.some(({ column }) => column === header.column))
    .map(({ bottom }) => bottom);
  return { taken, offers, candidates: offered, ambiguous, notNeeded, unread };
}

function candidatesOf(table: FoundTable, header: HeaderColumn, index: HeaderIndex): Candidate[] {
  const { text, matches } = readHeader(header, index);
  const candidates = matches.map((match) => {
    const reckoning = reckoningOf(match.field, text);
    const fits = contentFits(table.grid, table.dataStart, header.column, match.field, reckoning);
    return { header, text, match, reckoning, fits, confidence: fits ? match.confidence : OFFERED };
  });
  // Of several meanings only those the cells allow are worth a question.
  const fitting = candidates.filter(({ fits }) => fits);
  return fitting.length > 0 || candidates.length === 1 ? (fitting.length > 0 ? fitting : candidates) : [];
}

/** The surest candidates; for an average the month comes before the quarter, the quarter before the year. */
function bestOf(field: Field, sure: readonly Candidate[]): readonly Candidate[] {
  const rank = (candidate: Candidate): number =>
    field.id === "aumAverage" ? BASES.indexOf(basisOf(field, candidate) ?? "") : 0;
  const leastRank = Math.min(...sure.map(rank));
  const ranked = sure.filter((candidate) => rank(candidate) === leastRank);
  const most = Math.max(...ranked.map(({ confidence }) => confidence));
  return ranked.filter(({ confidence }) => confidence === most);
}

function basisOf(field: Field, { match, text }: Candidate): MappedField["basis"] {
  return match.basis && field.bases?.includes(match.basis) ? match.basis : basisInHeader(field, text);
}

function takenAs(field: Field, candidate: Candidate, more: readonly Candidate[]): TakenColumn {
  const { header, text, match, confidence, reckoning } = candidate;
  const basis = basisOf(field, candidate);
  const shown = unitInHeader(text).text;
  const mapped = {
    header: shown,
    column: header.column,
    confidence,
    found: match.found,
    ...(basis && { basis }),
  };
  return { field, header, reckoning, mapped, more: more.map((other) => other.header) };
}

function takenByUser(
  field: Field,
  header: HeaderColumn,
  more: readonly HeaderColumn[],
  index: HeaderIndex,
): TakenColumn {
  const reading = readHeader(header, index);
  const text = reading.matches.some((match) => match.field === field) ? reading.text : header.bottom;
  const basis = basisInHeader(field, text);
  const mapped = {
    header: [text, ...more.map(({ bottom }) => bottom)].map((part) => unitInHeader(part).text).join("+"),
    column: header.column,
    confidence: 1,
    found: "user" as const,
    ...(basis && { basis }),
  };
  return { field, header, reckoning: reckoningOf(field, text), mapped, more };
}
