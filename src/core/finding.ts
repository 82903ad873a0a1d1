/** Error stops the run, warning changes what a customer gets, info is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A value a sentence is made of. */
export type Fact = string | number | boolean | null | readonly (string | number)[];

/** What a sentence is made of, by name. */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * Something wrong or odd in data or policy. The sentence is made in `core/say`.
 *
 * One finding stands for all cells of one column that share a code.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** How many cells, rows or places share it. */
  readonly count: number;
  /** The first places, as `sheet!A1` (or a path in a policy document); at most five. */
  readonly cells: readonly string[];
  readonly facts: Facts;
}

/** How many places a finding names. */
export const PLACES_NAMED = 5;

/**
 * Tells whether findings stop the run.
 *
 * @param findings - the findings of a list or a policy
 * @returns true if one has severity error
 */
export function stops(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
