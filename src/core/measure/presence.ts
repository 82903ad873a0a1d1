import type { Need } from "../policy/document";
import type { Scope } from "./scope";

/**
 * Tells row by row whether a field, measure or scheme has a value.
 *
 * @param id - what is asked about
 * @param scope - the columns
 * @returns a test of one row; never true for what the list lacks
 */
export function presence(id: string, scope: Scope): (row: number) => boolean {
  const numbers = scope.numbers(id);
  if (numbers) return (row) => numbers[row] === numbers[row];
  const texts = scope.texts(id);
  if (texts) return (row) => texts[row] != null;
  const tiers = scope.tiers(id);
  return (row) => tiers !== undefined && tiers[row] !== 0;
}

/**
 * Empties the rows that lack what a measure or scheme needs.
 *
 * @param needs - what must be there; a list means at least one of them
 * @param scope - the columns
 * @param out - values or tier numbers, changed in place
 * @param missing - what stands for missing there
 */
export function withhold(
  needs: readonly Need[],
  scope: Scope,
  out: Float64Array | Uint8Array,
  missing: number,
): void {
  for (const need of needs) {
    const checks = (typeof need === "string" ? [need] : need).map((id) => presence(id, scope));
    for (let i = 0; i < out.length; i++) if (!checks.some((there) => there(i))) out[i] = missing;
  }
}
