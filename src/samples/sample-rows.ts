import type { Cell } from "../core";
import { SAMPLE_COLUMNS, sampleCell } from "./sample-columns";
import type { SampleCustomer } from "./sample-customer";
import type { Spoiled } from "./spoil-customers";

/**
 * Makes the row of a customer.
 *
 * @param customer - the customer
 * @param spoiled - the dirt in it, if any
 * @returns one cell per column of the sample
 */
export function customerRow(customer: SampleCustomer, spoiled?: Spoiled): Cell[] {
  return SAMPLE_COLUMNS.map((column) =>
    spoiled?.key === column.key ? spoiled.cell : sampleCell(customer, column),
  );
}

/**
 * Makes a row of totals: amounts and counts add up the true figures, dirt or not.
 *
 * @param label - what stands in the first cell
 * @param customers - whose figures are added
 * @returns one cell per column of the sample
 */
export function totalRow(label: string, customers: readonly SampleCustomer[]): Cell[] {
  return SAMPLE_COLUMNS.map(({ key, kind }, index) => {
    if (index === 0) return label;
    if (kind !== "amount" && key !== "products") return null;
    return Math.round(customers.reduce((sum, customer) => sum + Number(customer[key]) * 100, 0)) / 100;
  });
}

/**
 * Makes the rows above the customers: title, unit and date, groups, headers.
 *
 * @returns the rows
 */
export function headRows(): Cell[][] {
  return [
    ["零售客户资产月报"],
    ["单位：万元    数据日期：2026-10-31"],
    SAMPLE_COLUMNS.map(({ group }, c) => (group === SAMPLE_COLUMNS[c - 1]?.group ? null : group)),
    SAMPLE_COLUMNS.map(({ header }) => header),
  ];
}
