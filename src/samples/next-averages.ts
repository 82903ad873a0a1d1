import { retailTier } from "./retail-bounds";
import type { SampleCustomer } from "./sample-customer";
import type { SeededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";

/** How many customers of a month move how in the next. */
export interface MonthMoves {
  /** Into the next tier up. */
  readonly up: number;
  /** Into the next tier down. */
  readonly down: number;
  /** To within five percent below the next tier. */
  readonly near: number;
}

/**
 * Invents next month's averages: those near a bound cross it, the others stay in their tier.
 *
 * @param customers - this month's
 * @param moves - how many move how
 * @param random - the generator
 * @returns the averages in 万元, by customer
 */
export function nextAverages(
  customers: readonly SampleCustomer[],
  { up, down, near }: MonthMoves,
  random: SeededRandom,
): ReadonlyMap<SampleCustomer, number> {
  const below = nearest(customers, ({ aumAverage }) => retailTier(aumAverage).next / aumAverage);
  const climbing = shuffled(below.slice(0, up + near), random);
  const rising = new Set(climbing.slice(0, up));
  const nearing = new Set(climbing.slice(up));
  const rest = customers.filter((customer) => !rising.has(customer) && !nearing.has(customer));
  const above = nearest(rest, ({ aumAverage }) => aumAverage / retailTier(aumAverage).from);
  const falling = new Set(above.slice(0, down));
  const next = (customer: SampleCustomer): number => {
    const now = customer.aumAverage;
    const tier = retailTier(now);
    const step = random.next();
    if (rising.has(customer)) return tier.next * (1.01 + 0.11 * step);
    if (nearing.has(customer)) return tier.next * (0.955 + 0.04 * step);
    if (falling.has(customer)) return tier.from * (0.88 + 0.11 * step);
    const drifted = Math.max(0.01, Math.round(now * (96 + 9 * step)) / 100);
    return retailTier(drifted).place === tier.place ? drifted : now;
  };
  return new Map(customers.map((customer) => [customer, next(customer)]));
}

/** Customers by how far they are from a bound, the nearest first. */
function nearest(
  customers: readonly SampleCustomer[],
  distance: (customer: SampleCustomer) => number,
): SampleCustomer[] {
  return [...customers].sort((a, b) => distance(a) - distance(b));
}
