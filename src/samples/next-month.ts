import type { SampleCustomer } from "./sample-customer";
import type { SeededRandom } from "./seeded-random";

/**
 * Lets a month pass for a customer: there was business, a call perhaps, and what matured was laid out again.
 *
 * @param customer - the customer, assets of the new month already
 * @param random - the generator
 * @param asOf - the new month's end
 * @returns the customer at that day
 */
export function nextMonth(customer: SampleCustomer, random: SeededRandom, asOf: number): SampleCustomer {
  const { transactions, logins, lastTransaction, lastContact, maturity, ratingDate } = customer;
  const again = Math.round(transactions * (0.8 + 0.4 * random.next()));
  const quiet = random.whole(0, Math.round(80 / Math.max(1, again)));
  const called = random.chance(customer.aum >= 600 ? 0.65 : 0.25);
  const callDay = asOf - random.whole(0, 29);
  const laidOut = asOf + random.whole(30, 400);
  const renewed = asOf - ratingDate > 360 && random.chance(0.4);
  return {
    ...customer,
    transactions: again,
    logins: Math.round(logins * (0.6 + 0.8 * random.next())),
    lastTransaction: again > 0 ? Math.max(lastTransaction, asOf - quiet) : lastTransaction,
    lastContact: called ? callDay : lastContact,
    maturity: maturity !== null && maturity <= asOf ? laidOut : maturity,
    ratingDate: renewed ? asOf - random.whole(0, 29) : ratingDate,
  };
}
