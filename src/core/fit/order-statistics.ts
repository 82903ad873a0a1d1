import { HIGHEST_KEY, LOWEST_KEY, risingKey } from "../measure/rising-key";

/** Values of a column by their place in rising order, without sorting the column. */
export interface OrderStatistics {
  /** How many values are not missing. */
  readonly count: number;
  /** The value at each place asked for, places counted from 0. */
  at(place: number): number;
  /** The smallest value that at least `places` values are smaller than; undefined if there is none. */
  firstWithBelow(places: number): number | undefined;
}

/** More buckets no longer fit in the nearest caches. */
const MOST_BUCKET_BITS = 16;

/** Rows below which sorting is quicker than counting. */
const COUNT_FROM = 4096;

/** Zeros of either sign are one value and share a bucket. */
function placeKey(high: number): number {
  const key = risingKey(high);
  return key === -1 ? 0 : key;
}

/** How keys fall into buckets. */
interface Span {
  readonly least: number;
  /** How many keys between zero and the smallest positive value are left out. */
  readonly gap: number;
  readonly shift: number;
  readonly buckets: number;
}

/** The bucket of a key, without a branch: zeros and amounts come in turn, and guessing which would fail. */
function bucketOfKey(key: number, { least, gap, shift }: Span): number {
  return (key - (gap & ~((key - 1) >> 31)) - least) >>> shift;
}

/**
 * Counts the values and spans their buckets.
 *
 * Half of all doubles above zero are below 1. Were they not left out, a column with zeros would have most of its
 * amounts in a few hundred buckets, and most of them would have to be sorted.
 */
function spanOf(highs: Int32Array): { readonly count: number; readonly span: Span } {
  let count = 0;
  let least = HIGHEST_KEY;
  let most = LOWEST_KEY;
  // With its sign bit turned, what is not positive is larger than any positive key.
  let leastAbove = 0x7fffffff;
  for (let i = 1; i < highs.length; i += 2) {
    const key = placeKey(highs[i]);
    if (key > HIGHEST_KEY || key < LOWEST_KEY) continue;
    if (key < least) least = key;
    if (key > most) most = key;
    const above = (key - 1) ^ 0x80000000;
    if (above < leastAbove) leastAbove = above;
    count++;
  }
  const whole = least <= 0 && most > 0 ? leastAbove ^ 0x80000000 : 0;
  // Many more buckets than values would cost more to clear and add up than they save in sorting.
  const bits = Math.min(MOST_BUCKET_BITS, 32 - Math.clz32(count));
  const shift = Math.max(0, 32 - Math.clz32(most - whole - least) - bits);
  // The smallest positive value does not share the bucket of zero, which would then have to be sorted.
  const gap = Math.max(0, whole - 2 ** shift);
  return { count, span: { least, gap, shift, buckets: ((most - gap - least) >>> shift) + 1 } };
}

/** How many values of a column lie before each bucket. */
interface Counted {
  readonly count: number;
  readonly span: Span;
  readonly starts: Uint32Array;
}

/** Columns that were counted before in one run, whose columns do not change: several cuts of one share it. */
export type CountedColumns = Map<Float64Array, Counted>;

function countColumn(values: Float64Array, highs: Int32Array): Counted {
  const { count, span } = spanOf(highs);
  const starts = new Uint32Array(count === 0 ? 1 : span.buckets + 1);
  if (count === 0) return { count, span, starts };
  for (let i = 0; i < values.length; i++) {
    const key = placeKey(highs[2 * i + 1]);
    if (key > HIGHEST_KEY || key < LOWEST_KEY) continue;
    starts[bucketOfKey(key, span) + 1]++;
  }
  for (let b = 1; b <= span.buckets; b++) starts[b] = starts[b] + starts[b - 1];
  return { count, span, starts };
}

function firstAfter(sorted: Float64Array, place: number): number | undefined {
  const value = sorted[place];
  let low = place + 1;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low < sorted.length ? sorted[low] : undefined;
}

/** A value counts as the first of its kind at a place unless the one before it is equal. */
function startsAt(sorted: Float64Array, place: number): boolean {
  return place === 0 || sorted[place - 1] !== sorted[place];
}

function sortedStatistics(values: Float64Array): OrderStatistics {
  const sorted = values.filter((value) => value === value).sort();
  const count = sorted.length;
  return {
    count,
    at: (place) => sorted[place],
    firstWithBelow: (places) => {
      if (places >= count) return undefined;
      return startsAt(sorted, places) ? sorted[places] : firstAfter(sorted, places);
    },
  };
}

/**
 * Prepares a column for asking after values by place.
 *
 * Values are counted into buckets by the high bits of the double, whose order is the order of the values. Only the
 * buckets that hold an answer are gathered and sorted: a hundred cuts of a million values cost three passes, not a sort.
 *
 * @param values - the column; NaN is missing
 * @param placesOf - the places that will be asked for, from the count of values
 * @param known - the columns counted before; gets this one
 * @returns count and values by place
 * @example orderStatistics(Float64Array.of(3, NaN, 1), () => [0]).at(0) //=> 1
 */
export function orderStatistics(
  values: Float64Array,
  placesOf: (count: number) => readonly number[],
  known?: CountedColumns,
): OrderStatistics {
  if (values.length < COUNT_FROM) return sortedStatistics(values);
  const highs = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const counted = known?.get(values) ?? countColumn(values, highs);
  known?.set(values, counted);
  const { count, span, starts } = counted;
  if (count === 0) return sortedStatistics(new Float64Array(0));
  const { buckets } = span;
  const bucketOf = (place: number): number => {
    let low = 0;
    let high = buckets - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle + 1] > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const gathered = gather(values, highs, span, starts, wanted(placesOf(count), count, starts, bucketOf));
  return {
    count,
    at: (place) => {
      const bucket = bucketOf(place);
      return gathered.get(bucket)?.[place - starts[bucket]] ?? NaN;
    },
    firstWithBelow: (places) => {
      if (places >= count) return undefined;
      const bucket = bucketOf(places);
      const sorted = gathered.get(bucket);
      const place = places - starts[bucket];
      if (!sorted) return undefined;
      if (startsAt(sorted, place)) return sorted[place];
      const next = starts[bucket + 1];
      return firstAfter(sorted, place) ?? (next < count ? gathered.get(bucketOf(next))?.[0] : undefined);
    },
  };
}

/** The buckets that hold the places asked for, and after each the next that is not empty. */
function wanted(
  places: readonly number[],
  count: number,
  starts: Uint32Array,
  bucketOf: (place: number) => number,
): Set<number> {
  const buckets = new Set<number>();
  for (const place of places) {
    if (place >= count) continue;
    const bucket = bucketOf(place);
    const next = starts[bucket + 1];
    buckets.add(bucket);
    if (next < count) buckets.add(bucketOf(next));
  }
  return buckets;
}

function gather(
  values: Float64Array,
  highs: Int32Array,
  span: Span,
  starts: Uint32Array,
  buckets: ReadonlySet<number>,
): ReadonlyMap<number, Float64Array> {
  // Where each wanted bucket will be filled next, in one array; the marks alone stay in the nearest cache.
  const next = new Uint32Array(starts.length);
  const marks = new Uint8Array(starts.length);
  let size = 0;
  const slots = new Map<number, [number, number]>();
  for (const bucket of buckets) {
    const length = starts[bucket + 1] - starts[bucket];
    next[bucket] = size;
    marks[bucket] = 1;
    slots.set(bucket, [size, size + length]);
    size += length;
  }
  const held = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const key = placeKey(highs[2 * i + 1]);
    if (key > HIGHEST_KEY || key < LOWEST_KEY) continue;
    const bucket = bucketOfKey(key, span);
    if (marks[bucket] === 1) {
      held[next[bucket]] = values[i] + 0;
      next[bucket]++;
    }
  }
  const gathered = new Map<number, Float64Array>();
  for (const [bucket, [from, to]] of slots) {
    const part = held.subarray(from, to);
    // Zeros of a mostly-zero column fill one bucket: all equal, nothing to sort.
    if (!allEqual(part)) part.sort();
    gathered.set(bucket, part);
  }
  return gathered;
}

function allEqual(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}
