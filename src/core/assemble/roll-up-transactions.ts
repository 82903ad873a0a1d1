/** Transactions in columns: one entry each, in any order. */
export interface Transactions {
  readonly ids: readonly string[];
  /** Days since 1970-01-01. */
  readonly days: Float64Array;
  /** Fen. */
  readonly amounts: Float64Array;
}

/** What a customer's transactions say, customers in the order first met. */
export interface TransactionRows {
  readonly ids: readonly string[];
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly transactions: Float64Array;
  /** Days on which there was at least one. */
  readonly activeDays: Float64Array;
  /** Fen, added up. */
  readonly amount: Float64Array;
}

/**
 * Rolls transactions up to recency, frequency and amount per customer.
 *
 * @param transactions - the transactions
 * @param until - the last day that counts, days since 1970-01-01
 * @returns one row per customer with at least one transaction until then
 */
export function rollUpTransactions(transactions: Transactions, until = Infinity): TransactionRows {
  const rowOf = new Map<string, number>();
  const entries: { first: number; last: number; count: number; days: Set<number>; amount: number }[] = [];
  for (const [i, id] of transactions.ids.entries()) {
    const day = transactions.days[i] ?? NaN;
    if (!(day <= until)) continue;
    let row = rowOf.get(id);
    if (row === undefined) {
      row = entries.length;
      rowOf.set(id, row);
      entries.push({ first: day, last: day, count: 0, days: new Set(), amount: 0 });
    }
    const entry = entries[row];
    if (!entry) continue;
    entry.first = Math.min(entry.first, day);
    entry.last = Math.max(entry.last, day);
    entry.count += 1;
    entry.days.add(day);
    entry.amount += transactions.amounts[i] ?? NaN;
  }
  return {
    ids: [...rowOf.keys()],
    firstDay: Float64Array.from(entries, ({ first }) => first),
    lastDay: Float64Array.from(entries, ({ last }) => last),
    transactions: Float64Array.from(entries, ({ count }) => count),
    activeDays: Float64Array.from(entries, ({ days }) => days.size),
    amount: Float64Array.from(entries, ({ amount }) => amount),
  };
}
