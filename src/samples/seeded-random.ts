/** Numbers that look random and are the same for the same seed. */
export interface SeededRandom {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number between two, both included. */
  whole(lowest: number, highest: number): number;
  /** A number of the standard normal distribution. */
  normal(): number;
  /** True as often as told. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

/**
 * Makes a generator (mulberry32, 32 bits of state).
 *
 * @param seed - any whole number
 * @returns the generator
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)),
    // Box and Muller; 1 - next() is never zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
