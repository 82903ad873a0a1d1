import { MONEY_IDS, type Customers } from "./workload";

/**
 * Does the least any engine must: reads every number once and sorts the keys of the five money columns.
 *
 * The sort is a plain radix sort of the high halves of the doubles: no rows, no ties, no order beyond 20 bits of
 * mantissa. An engine that ranks by sorting cannot be quicker.
 *
 * @param customers - the customers
 * @returns a checksum, so that nothing is optimised away
 */
export function runFloor({ money, counts }: Customers): number {
  let checksum = 0;
  for (const values of [...Object.values(money), ...Object.values(counts)]) checksum += sumOf(values);
  for (const id of MONEY_IDS) checksum += sortKeys(money[id]);
  return checksum;
}

function sumOf(values: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const even = values.length & ~3;
  for (let i = 0; i < even; i += 4) {
    a += values[i];
    b += values[i + 1];
    c += values[i + 2];
    d += values[i + 3];
  }
  return a + b + c + d || 0;
}

let held = new Uint32Array(0);
let spare = new Uint32Array(0);
const BITS = 11;
const DIGITS = 1 << BITS;

function sortKeys(values: Float64Array): number {
  const n = values.length;
  if (held.length < n) [held, spare] = [new Uint32Array(n), new Uint32Array(n)];
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  const [low, middle, high] = [new Uint32Array(DIGITS), new Uint32Array(DIGITS), new Uint32Array(DIGITS)];
  for (let i = 0; i < n; i++) {
    const key = halves[2 * i + 1];
    held[i] = key;
    low[key & (DIGITS - 1)]++;
    middle[(key >>> BITS) & (DIGITS - 1)]++;
    high[key >>> (2 * BITS)]++;
  }
  let [from, to] = [held, spare];
  for (const [pass, counts] of [low, middle, high].entries()) {
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = counts[digit];
      counts[digit] = start;
      start += count;
    }
    const shift = pass * BITS;
    for (let i = 0; i < n; i++) {
      const key = from[i];
      const digit = (key >>> shift) & (DIGITS - 1);
      to[counts[digit]] = key;
      counts[digit]++;
    }
    [from, to] = [to, from];
  }
  return n === 0 ? 0 : from[n >>> 1];
}
