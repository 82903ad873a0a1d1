import type { Cell, Merge } from "../core";
import { columnLetters } from "../files/column-letters";
import { trimRows } from "../files/trim-rows";
import { NO_QUIRKS, type SampleQuirks } from "./choose-quirks";
import type { SampleCustomer } from "./sample-customer";
import type { SampleLayout } from "./sample-layout";
import { customerRow, totalRow } from "./sample-rows";
import type { SampleSheet } from "./sample-sheet";

/** What a list is made of. */
export interface SheetPlan {
  readonly file: string;
  readonly sheet: string;
  readonly layout: SampleLayout;
  /** The rows above the customers, headers included. */
  readonly head: readonly (readonly Cell[])[];
  readonly merges?: readonly Merge[];
  /** The customers in their order, one book under another. */
  readonly books: readonly (readonly SampleCustomer[])[];
  readonly quirks?: SampleQuirks;
  /** The label of the total below each book; none without it. */
  readonly subtotal?: string;
  /** The label of the total below all; none without it. */
  readonly total?: string;
  /** What stands below the table. */
  readonly note?: string;
  /** True for a .csv. */
  readonly textual?: boolean;
}

/**
 * Lays customers out as a bank exports them.
 *
 * @param plan - what the list is made of
 * @returns the list and what is known of it
 */
export function listSheet(plan: SheetPlan): SampleSheet {
  const { layout, books, quirks = NO_QUIRKS, subtotal, total, note } = plan;
  const formatOf = { text: null, flag: null, amount: "#,##0.00", count: "0", date: layout.dateFormat };
  const rows: (readonly Cell[])[] = [...plan.head];
  const dirt: Record<string, string[]> = {};
  const formats = new Map<string, string>();
  const formattedIds: string[] = [];
  const hiddenRows = new Set<number>();
  const cellIn = (column: number) => columnLetters(column) + rows.length;
  const push = (row: readonly Cell[]) => {
    rows.push(row);
    layout.columns.forEach(({ kind }, c) => {
      const format = formatOf[kind];
      if (format !== null && typeof row[c] === "number") formats.set(cellIn(c), format);
    });
  };
  const pushCustomer = (customer: SampleCustomer) => {
    const spoiled = quirks.spoiled.get(customer);
    push(customerRow(layout, customer, spoiled));
    if (quirks.repeated.has(customer)) push(customerRow(layout, customer));
    if (quirks.hidden.has(customer)) hiddenRows.add(rows.length - 1);
    if (quirks.formatted.has(customer)) {
      formats.set(cellIn(0), "0".repeat(customer.id.length));
      formattedIds.push(cellIn(0));
    }
    if (spoiled === undefined) return;
    const column = layout.columns.findIndex(({ key }) => key === spoiled.key);
    (dirt[spoiled.kind] ??= []).push(cellIn(column));
  };
  for (const customers of books) {
    customers.forEach(pushCustomer);
    if (subtotal !== undefined) push(totalRow(layout, subtotal, customers));
  }
  if (total !== undefined) push(totalRow(layout, total, books.flat()));
  if (note !== undefined) rows.push([], [note]);
  return {
    grid: {
      file: plan.file,
      sheet: plan.sheet,
      rows: trimRows(rows),
      merges: plan.merges ?? [],
      hiddenRows,
      hidden: false,
      date1904: false,
      textual: plan.textual ?? false,
    },
    widths: layout.columns.map(({ width }) => width),
    formats,
    dirt,
    formattedIds,
    counts: {
      customers: books.flat().length,
      totals: (subtotal === undefined ? 0 : books.length) + (total === undefined ? 0 : 1),
      repeated: quirks.repeated.size,
      notes: note === undefined ? 0 : 1,
    },
  };
}
