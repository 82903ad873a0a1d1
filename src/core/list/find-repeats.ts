import { isBlankText } from "./blank-text";
import type { Cell } from "./grid";

/** Bits of an entry that hold a row; Excel has no more than 2^20. */
const ROW_BITS = 21;
const ROW_MASK = 2 ** ROW_BITS - 1;

/** Finds rows equal to one before. */
export interface Repeats {
  /**
   * Looks up a block of rows.
   *
   * @param block - rows, each larger than all that were looked up before
   * @param count - how many of the block count
   * @param out - gets for each the first row equal to it; -1 if it is the first
   */
  readonly find: (block: Int32Array, count: number, out: Int32Array) => void;
}

/**
 * Starts looking for repeated rows.
 *
 * Only rows that share an id are compared cell by cell, so a long list costs one table of ids.
 *
 * @param rows - the cells of the sheet
 * @param id - column of the customer ID, or -1
 * @param columns - the columns that are compared
 * @param most - the most rows of a block
 * @returns finds repeats
 */
export function findRepeats(
  rows: readonly (readonly Cell[])[],
  id: number,
  columns: readonly number[],
  most: number,
): Repeats {
  let size = 1024;
  while (size < rows.length * 2) size *= 2;
  // An entry is a row plus one and, above it, as much of the hash of its id as fits: a probe seldom touches a row.
  const entries = new Int32Array(id < 0 ? 0 : size);
  const hashes = new Int32Array(most);
  const whole = new Map<string, number>();
  const keyOf = (row: number): string =>
    JSON.stringify(
      columns.map((column) => rows[row]?.[column] ?? null).map((cell) => (cell === "" ? null : cell)),
    );
  const byWhole = (row: number): number => {
    const key = keyOf(row);
    const before = whole.get(key);
    if (before !== undefined) return before;
    whole.set(key, row);
    return -1;
  };
  const byId = (row: number, hash: number): number => {
    const cell = rows[row]?.[id] ?? null;
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const entry = entries[slot] ?? 0;
      if (entry === 0) {
        entries[slot] = (hash & ~ROW_MASK) | (row + 1);
        return -1;
      }
      const other = (entry & ROW_MASK) - 1;
      if (((entry ^ hash) & ~ROW_MASK) !== 0 || rows[other]?.[id] !== cell) continue;
      const firstKey = keyOf(other);
      if (!whole.has(firstKey)) whole.set(firstKey, other);
      return byWhole(row);
    }
  };
  return {
    find: (block, count, out) => {
      // All hashes come first: reading cells does not have to wait for the probes, which branch on what they fetch.
      for (let k = 0; k < count; k++) {
        const cell = rows[block[k]]?.[id];
        hashes[k] = typeof cell === "string" || typeof cell === "number" ? hashOf(cell) : 0;
      }
      for (let k = 0; k < count; k++) {
        const row = block[k];
        const cell = rows[row]?.[id] ?? "";
        // Two customers without an id may be alike.
        if (id >= 0 && typeof cell === "string" && isBlankText(cell)) out[k] = -1;
        else
          out[k] =
            typeof cell === "object" || typeof cell === "boolean" || cell === ""
              ? byWhole(row)
              : byId(row, hashes[k]);
      }
    },
  };
}

function hashOf(cell: string | number): number {
  let hash = 2166136261;
  if (typeof cell === "number") {
    hash = Math.imul((cell | 0) ^ Math.floor(cell / 4294967296), 2654435761);
    return hash ^ (hash >>> 15);
  }
  for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 16777619);
  return hash ^ (hash >>> 13);
}
