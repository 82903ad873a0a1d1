import type { Cell } from "../core";
import { fenOfSample } from "./fen-of-sample";
import { sampleCell } from "./sample-cell";
import type { SampleColumn } from "./sample-columns";
import type { SampleCustomer } from "./sample-customer";
import type { SampleLayout } from "./sample-layout";
import type { Spoiled } from "./spoil-customers";

/**
 * Makes the row of a customer.
 *
 * @param layout - the columns and how they are written
 * @param customer - the customer
 * @param spoiled - the dirt in it, if any
 * @returns one cell per column
 */
export function customerRow(layout: SampleLayout, customer: SampleCustomer, spoiled?: Spoiled): Cell[] {
  return layout.columns.map((column) =>
    spoiled?.key === column.key ? spoiled.cell : sampleCell(customer, column, layout.style),
  );
}

/**
 * Makes a row of totals: amounts and counts add up the true figures, dirt or not.
 *
 * @param layout - the columns and how they are written
 * @param label - what stands in the first cell
 * @param customers - whose figures are added
 * @returns one cell per column
 */
export function totalRow(layout: SampleLayout, label: string, customers: readonly SampleCustomer[]): Cell[] {
  return layout.columns.map(({ key, kind }, index) => {
    if (index === 0) return label;
    const sum = (of: (amount: number) => number) =>
      customers.reduce((all, customer) => all + of(Number(customer[key])), 0);
    if (kind === "amount") return layout.style.amount(sum(fenOfSample));
    return key === "products" ? layout.style.count(sum((count) => count)) : null;
  });
}

/**
 * Makes the rows above the customers: title, unit and date, groups, headers.
 *
 * @param columns - the columns
 * @param title - the first line
 * @param day - the day of the figures, as the second line states it
 * @returns the rows
 */
export function headRows(columns: readonly SampleColumn[], title: string, day: string): Cell[][] {
  return [
    [title],
    [`单位：万元    数据日期：${day}`],
    columns.map(({ group }, c) => (group === columns[c - 1]?.group ? null : group)),
    columns.map(({ header }) => header),
  ];
}
