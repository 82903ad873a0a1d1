import type { Repeats } from "./sample";

/**
 * Chooses how often to repeat work that takes about as long as W in our engine: short work more often.
 *
 * @param rows - the size
 * @returns how often
 */
export function repeatsFor(rows: number): Repeats {
  if (rows <= 1000) return { warmUp: 300, samples: 10, perSample: 50 };
  if (rows <= 20000) return { warmUp: 30, samples: 8, perSample: 5 };
  if (rows <= 200000) return { warmUp: 4, samples: 5, perSample: 1 };
  return { warmUp: 1, samples: 3, perSample: 1 };
}

/**
 * Chooses how often to repeat work that takes ten times as long or more.
 *
 * @param rows - the size
 * @returns how often
 */
export function fewRepeatsFor(rows: number): Repeats {
  if (rows <= 1000) return { warmUp: 10, samples: 5, perSample: 5 };
  if (rows <= 20000) return { warmUp: 3, samples: 4, perSample: 1 };
  if (rows <= 200000) return { warmUp: 1, samples: 2, perSample: 1 };
  return { warmUp: 0, samples: 1, perSample: 1 };
}
