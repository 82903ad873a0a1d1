/** Random numbers that are the same in every run. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** Around 0 with a standard deviation of 1. */
  readonly normal: () => number;
}

/**
 * Starts a series of random numbers (mulberry32, Box–Muller).
 *
 * @param seed - a whole number
 * @returns the series
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  let spare = NaN;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => {
    if (spare === spare) {
      const value = spare;
      spare = NaN;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { next, normal };
}
