import type { CustomerList } from "../list/customer-list";

/** Where each row of a population stood. */
export interface Places {
  /** Which list. */
  readonly listOf: Uint16Array;
  /** 1-based sheet row. */
  readonly sheetRows: Int32Array;
}

/**
 * Tells where the rows of lists stood, the lists one under another.
 *
 * @param lists - the lists
 * @returns list and sheet row of each row
 */
export function placesOf(lists: readonly CustomerList[]): Places {
  const count = lists.reduce((sum, list) => sum + list.rows, 0);
  const listOf = new Uint16Array(count);
  const sheetRows = new Int32Array(count);
  let start = 0;
  for (const [k, list] of lists.entries()) {
    listOf.fill(k, start, start + list.rows);
    sheetRows.set(list.sheetRows, start);
    start += list.rows;
  }
  return { listOf, sheetRows };
}
