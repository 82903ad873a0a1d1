import type { Cell } from "../core";
import { fenOfSample } from "./fen-of-sample";
import type { SampleColumn } from "./sample-columns";
import type { SampleCustomer } from "./sample-customer";
import type { SampleStyle } from "./sample-style";

/**
 * Gives the cell of a customer as a clean export has it.
 *
 * @param customer - the customer
 * @param column - which figure, and of what kind
 * @param style - how the list writes it
 * @returns the cell, null for what the customer does not have
 */
export function sampleCell(customer: SampleCustomer, column: SampleColumn, style: SampleStyle): Cell {
  const value = customer[column.key];
  if (typeof value === "boolean") return value ? style.yes : style.no;
  if (typeof value !== "number") return value;
  if (column.kind === "amount") return style.amount(fenOfSample(value));
  return column.kind === "date" ? style.date(value) : style.count(value);
}
