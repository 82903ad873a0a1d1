import { sampleCustomer, type SampleCustomer, type SampleOwner } from "./sample-customer";
import type { SeededRandom } from "./seeded-random";

/**
 * Invents a customer who came during the month.
 *
 * @param random - the generator
 * @param asOf - the month's end
 * @param owner - whose customer it is
 * @returns the customer, whose dates are all of this month
 */
export function newCustomer(random: SeededRandom, asOf: number, owner: SampleOwner): SampleCustomer {
  const customer = sampleCustomer(random, asOf, owner);
  const openDate = asOf - random.whole(20, 29);
  return {
    ...customer,
    openDate,
    ratingDate: openDate,
    transactions: Math.min(12, Math.max(1, customer.transactions)),
    lastTransaction: asOf - random.whole(0, 15),
    lastContact: asOf - random.whole(0, 19),
  };
}
