import type { FixedSteps } from "../policy/checked-policy";
import { HIGHEST_KEY, LOWEST_KEY, risingKey } from "./rising-key";

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

/** Rows below which the table costs more than it saves. */
const TABLE_FROM = 4096;
/** Rows from which a finer table pays: fewer of its buckets hold a bound. */
const FINE_FROM = 50_000;
/** The table counts in bytes. */
const MOST_TABLED = 254;

/** For each bucket of keys how many bounds lie in buckets before it; `missing` in the buckets of NaN. */
function boundsBefore(froms: Float64Array, shift: number, missing: number): Uint8Array {
  const before = new Uint8Array(2 ** (32 - shift));
  const zero = before.length / 2;
  const highs = new Int32Array(froms.buffer, froms.byteOffset, froms.length * 2);
  let start = 0;
  for (let k = 0; k < froms.length; k++) {
    const end = (risingKey(highs[2 * k + 1]) >> shift) + zero + 1;
    before.fill(k, start, end);
    start = end;
  }
  before.fill(froms.length, start);
  before.fill(missing, (HIGHEST_KEY >> shift) + zero + 1);
  before.fill(missing, 0, (LOWEST_KEY >> shift) + zero);
  return before;
}

/**
 * Prepares steps for a whole column.
 *
 * A table over the high bits of the doubles says how many bounds lie before a value, so that a row costs one look and
 * about one comparison however many steps there are. It spans all doubles, missing ones too: a test that zeros and
 * amounts pass in turn would cost more than the look.
 *
 * @param steps - the steps
 * @param values - the column; NaN is missing
 * @returns fills scores block by block, NaN where the value is missing
 */
export function stepColumn(steps: Steps, values: Float64Array): Fill {
  const count = steps.froms.length;
  if (values.length < TABLE_FROM || count > MOST_TABLED) {
    return (start, end, out) => {
      for (let i = start; i < end; i++) out[i - start] = stepOf(steps, values[i]);
    };
  }
  const shift = values.length < FINE_FROM ? 16 : 14;
  const before = boundsBefore(steps.froms, shift, count + 1);
  const zero = before.length / 2;
  // Nothing reaches NaN: it ends the bounds.
  const froms = Float64Array.of(...steps.froms, NaN, NaN);
  const scores = Float64Array.of(steps.base, ...steps.scores, NaN);
  const highs = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  return (start, end, out) => {
    for (let i = start; i < end; i++) {
      const value = values[i];
      let k = before[(risingKey(highs[2 * i + 1]) >> shift) + zero];
      // A bucket seldom holds more than two bounds, and adding a comparison costs less than guessing its outcome.
      k += Number(value >= froms[k]);
      k += Number(value >= froms[k]);
      while (value >= froms[k]) k++;
      out[i - start] = scores[k];
    }
  };
}
