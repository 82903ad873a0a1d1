import type { WideRows } from "../src/core";
import { columnsOf, type Customers } from "./workload";

/**
 * Gives the customers as the rows that fit and apply take, as if one list had been read.
 *
 * @param customers - the customers
 * @returns the rows
 */
export function rowsOf(customers: Customers): WideRows {
  return {
    count: customers.count,
    ids: customers.ids,
    columns: columnsOf(customers),
    lists: [],
    listOf: new Uint16Array(customers.count),
    sheetRows: new Int32Array(customers.count),
    merged: [],
    dataDate: null,
    amounts: new Map(),
    basisOf: () => undefined,
  };
}
