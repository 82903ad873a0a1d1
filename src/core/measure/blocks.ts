import { BLOCK } from "./scope";

/**
 * Walks over rows in blocks that stay in cache.
 *
 * @param count - how many rows
 * @param work - is given the first row of each block and the row after its last
 */
export function everyBlock(count: number, work: (start: number, end: number) => void): void {
  for (let start = 0; start < count; start += BLOCK) work(start, Math.min(count, start + BLOCK));
}
