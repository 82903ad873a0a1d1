import type { SampleCustomer } from "./sample-customer";

/**
 * Gives a customer another average, with holdings that grow or shrink alike.
 *
 * @param customer - the customer
 * @param average - the new average in 万元
 * @returns the customer with it
 */
export function withAverage(customer: SampleCustomer, average: number): SampleCustomer {
  const factor = average / customer.aumAverage;
  const [demand, time, wealth, funds, insurance] = [
    hundredths(customer.demand * factor),
    hundredths(customer.time * factor),
    hundredths(customer.wealth * factor),
    hundredths(customer.funds * factor),
    hundredths(customer.insurance * factor),
  ];
  return {
    ...customer,
    aumAverage: hundredths(average),
    aum: hundredths(demand + time + wealth + funds + insurance),
    demand,
    time,
    wealth,
    funds,
    insurance,
  };
}

function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}
