import type { Cell } from "../core";
import type { SampleCustomer } from "./sample-customer";
import { SAMPLE_DIRT, type DirtRule } from "./sample-dirt";
import type { SeededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";

/** What stands in one cell of a customer instead of the figure. */
export interface Spoiled {
  readonly kind: string;
  readonly key: keyof SampleCustomer;
  readonly cell: Cell;
}

/**
 * Chooses which customers get which dirt, at most one kind each.
 *
 * @param customers - all customers
 * @param random - the generator
 * @param dirt - the kinds of dirt
 * @returns the dirt by customer
 */
export function spoilCustomers(
  customers: readonly SampleCustomer[],
  random: SeededRandom,
  dirt: Readonly<Record<string, DirtRule>> = SAMPLE_DIRT,
): ReadonlyMap<SampleCustomer, Spoiled> {
  const spoiled = new Map<SampleCustomer, Spoiled>();
  const pool = shuffled(customers, random);
  // Kinds that fit few customers choose first.
  const rules = Object.entries(dirt).sort(([, a], [, b]) => Number(!a.fits) - Number(!b.fits));
  for (const [kind, { key, times, fits, cell }] of rules) {
    const chosen = pool.filter((customer) => !spoiled.has(customer) && (fits?.(customer) ?? true));
    chosen.slice(0, times).forEach((customer, index) => {
      spoiled.set(customer, { kind, key, cell: cell(customer, index) });
    });
  }
  return spoiled;
}
