/** Reads one column a block of customers at a time. */
export interface ColumnReader<T> {
  /** Reads the cells of the customers from `from` up to `to`; blocks come in order, each once. */
  readonly read: (from: number, to: number) => void;
  /** Logs what was found in all blocks and gives the column. */
  readonly finish: () => T;
}

/** Customers whose cells stay in cache while column after column is read. */
const BLOCK = 1024;

/**
 * Reads columns side by side, block by block.
 *
 * Column by column, the rows of a long list would be fetched from memory once for each column.
 *
 * @param count - how many customers
 * @param readers - the columns
 */
export function readBlocks(count: number, readers: readonly Pick<ColumnReader<unknown>, "read">[]): void {
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    for (const reader of readers) reader.read(from, to);
  }
}

/**
 * Reads a column on its own.
 *
 * @param count - how many customers
 * @param reader - the column
 * @returns what the reader gives
 */
export function readAll<T>(count: number, reader: ColumnReader<T>): T {
  reader.read(0, count);
  return reader.finish();
}
