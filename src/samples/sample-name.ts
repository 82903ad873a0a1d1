import type { SeededRandom } from "./seeded-random";

const SURNAMES = [..."安白程方高何江柯林孟倪裴秦任苏唐魏夏许严叶余袁章郑钟周邹陆傅"];
const GIVEN = [..."安宁晴远静悦冬夏亦然川岚泽雨文清明星月若溪嘉禾景行知微子衡书言一诺"];

/**
 * Invents a name of two or three characters.
 *
 * @param random - the generator
 * @returns a name
 */
export function sampleName(random: SeededRandom): string {
  const one = (from: readonly string[]) => from[random.whole(0, from.length - 1)] ?? "安";
  return one(SURNAMES) + one(GIVEN) + (random.chance(0.6) ? one(GIVEN) : "");
}
