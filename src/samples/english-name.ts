import type { SeededRandom } from "./seeded-random";

const FAMILIES =
  "Ashdown Barlow Chua Denholm Ellery Fong Garrick Hui Inglis Kwok Lim Marlowe Ng Ong Penrose Quah Rowley Sim Tan Yeo".split(
    " ",
  );
const GIVEN =
  "Adrian Beatrice Calvin Delphine Edmund Fiona Gareth Helena Irene Jasper Kelvin Lydia Marcus Nadia Oliver Phoebe Rupert Selina Terence Vivian".split(
    " ",
  );

/**
 * Invents a name as an English export writes it, the family name last.
 *
 * @param random - the generator
 * @returns a name, now and then with an initial
 */
export function englishName(random: SeededRandom): string {
  const one = (from: readonly string[]) => from[random.whole(0, from.length - 1)] ?? "Kelvin";
  const initial = random.chance(0.3) ? ` ${String.fromCharCode(65 + random.whole(0, 25))}.` : "";
  return `${one(GIVEN)}${initial} ${one(FAMILIES)}`;
}
