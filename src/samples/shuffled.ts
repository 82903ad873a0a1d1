import type { SeededRandom } from "./seeded-random";

/**
 * Puts values into a random order.
 *
 * @param values - the values
 * @param random - the generator
 * @returns a new array
 */
export function shuffled<T>(values: readonly T[], random: SeededRandom): T[] {
  const keyed = values.map((value) => ({ value, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
