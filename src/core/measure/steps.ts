import type { FixedSteps } from "../policy/checked-policy";

/** A function of steps: the score of the last step reached, `base` below the first. */
export interface Steps {
  /** How many values the steps were learnt from; 0 for steps the policy states. */
  readonly customers: number;
  readonly base: number;
  /** Lower bounds, rising strictly. */
  readonly froms: Float64Array;
  readonly scores: Float64Array;
}

/**
 * Makes steps from pairs, leaving out those that change nothing.
 *
 * @param pairs - lower bounds with scores, rising
 * @param base - the score below the first
 * @param customers - how many values they were learnt from
 * @returns the steps
 */
export function makeSteps(
  pairs: readonly (readonly [number, number])[],
  base: number,
  customers: number,
): Steps {
  const kept: (readonly [number, number])[] = [];
  for (const pair of pairs) {
    const last = kept.at(-1);
    if (last && last[0] === pair[0]) kept.pop();
    if (pair[1] !== (kept.at(-1)?.[1] ?? base)) kept.push(pair);
  }
  return {
    customers,
    base,
    froms: Float64Array.from(kept, ([from]) => from),
    scores: Float64Array.from(kept, ([, score]) => score),
  };
}

/**
 * Turns the bands a policy states into steps.
 *
 * @param fixed - the checked bands
 * @param customers - how many values there were
 * @returns the steps
 */
export function fixedSteps(fixed: FixedSteps, customers = 0): Steps {
  return makeSteps(fixed.steps, fixed.base, customers);
}

/**
 * Finds the score of one value.
 *
 * @param steps - the steps
 * @param value - the value; NaN is missing
 * @returns the score, or NaN
 * @example stepOf(makeSteps([[10, 1], [20, 2]], 0, 0), 20) //=> 2
 */
export function stepOf(steps: Steps, value: number): number {
  if (value !== value) return NaN;
  let low = 0;
  let high = steps.froms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value >= (steps.froms[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? steps.base : (steps.scores[low - 1] ?? NaN);
}

/** Fills `out[0..end-start)` with something computed for the rows from `start` to `end`. */
export type Fill = (start: number, end: number, out: Float64Array) => void;

const BUCKET_BITS = 12;

/** Rows below which the table costs more than it saves. */
const TABLE_FROM = 4096;

/**
 * Prepares steps for a whole column.
 *
 * A table over the high bits of the doubles narrows the search to the few bounds that share them, so that a
 * row costs about one comparison however many steps there are.
 *
 * @param steps - the steps
 * @param values - the column; NaN is missing
 * @returns fills scores block by block, NaN where the value is missing
 */
export function stepColumn(steps: Steps, values: Float64Array): Fill {
  const { froms, scores, base } = steps;
  if (values.length < TABLE_FROM || froms.length < 3) {
    return (start, end, out) => {
      for (let i = start; i < end; i++) out[i - start] = stepOf(steps, values[i] ?? NaN);
    };
  }
  const keys = new Uint32Array(froms.buffer, froms.byteOffset, froms.length * 2);
  const key = (high: number): number => ((high & 0x80000000) !== 0 ? ~high : high | 0x80000000) >>> 0;
  const least = key(keys[1] ?? 0);
  const most = key(keys[2 * froms.length - 1] ?? 0);
  const shift = Math.max(0, 32 - Math.clz32(most - least) - BUCKET_BITS);
  const buckets = ((most - least) >>> shift) + 1;
  // first[b] = how many bounds lie in buckets before b
  const first = new Uint16Array(buckets + 1);
  for (let k = 0; k < froms.length; k++) {
    const bucket = (key(keys[2 * k + 1] ?? 0) - least) >>> shift;
    first[bucket + 1] = k + 1;
  }
  for (let b = 1; b <= buckets; b++) first[b] = Math.max(first[b] ?? 0, first[b - 1] ?? 0);
  const ladder = Float64Array.from({ length: froms.length + 1 }, (_, k) =>
    k === 0 ? base : (scores[k - 1] ?? NaN),
  );
  const highs = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const lowest = froms[0] ?? Infinity;
  const highest = froms[froms.length - 1] ?? Infinity;
  const top = ladder[froms.length] ?? NaN;
  return (start, end, out) => {
    for (let i = start; i < end; i++) {
      const value = values[i];
      if (value >= lowest && value < highest) {
        const high = highs[2 * i + 1];
        const bucket = (((value < 0 ? ~high : high | 0x80000000) >>> 0) - least) >>> shift;
        let k = first[bucket];
        let end2 = first[bucket + 1];
        while (k < end2) {
          const middle = (k + end2) >>> 1;
          if (value >= froms[middle]) k = middle + 1;
          else end2 = middle;
        }
        out[i - start] = ladder[k];
      } else out[i - start] = value < lowest ? base : value >= highest ? top : NaN;
    }
  };
}
