import type { SampleCustomer } from "./sample-customer";
import type { DirtRule } from "./sample-dirt";
import type { SeededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";
import { spoilCustomers, type Spoiled } from "./spoil-customers";

/** Which customers of a list stand there otherwise than they should; nobody is two of these. */
export interface SampleQuirks {
  readonly spoiled: ReadonlyMap<SampleCustomer, Spoiled>;
  /** Stand on two rows. */
  readonly repeated: ReadonlySet<SampleCustomer>;
  /** Stand on hidden rows. */
  readonly hidden: ReadonlySet<SampleCustomer>;
  /** Have a number for an id, with a format that shows its zeros. */
  readonly formatted: ReadonlySet<SampleCustomer>;
}

/** A list without any. */
export const NO_QUIRKS: SampleQuirks = {
  spoiled: new Map(),
  repeated: new Set(),
  hidden: new Set(),
  formatted: new Set(),
};

/**
 * Chooses the customers that stand otherwise than they should.
 *
 * @param customers - all customers
 * @param random - the generator
 * @param dirt - the kinds of dirt
 * @param times - how many are repeated, hidden, formatted
 * @returns the choice
 */
export function chooseQuirks(
  customers: readonly SampleCustomer[],
  random: SeededRandom,
  dirt: Readonly<Record<string, DirtRule>>,
  times: { readonly repeated: number; readonly hidden: number; readonly formatted: number },
): SampleQuirks {
  const spoiled = spoilCustomers(customers, random, dirt);
  const clean = shuffled(
    customers.filter((customer) => !spoiled.has(customer)),
    random,
  );
  const take = (count: number) => new Set(clean.splice(0, count));
  return {
    spoiled,
    repeated: take(times.repeated),
    hidden: take(times.hidden),
    formatted: take(times.formatted),
  };
}
