import type { ChildTask } from "./child-task";

/** What the user asked the bench for. */
export interface BenchOptions {
  /** Small sizes only. */
  readonly quick: boolean;
  /** Row objects at the largest size too. */
  readonly full: boolean;
}

/** The largest number of rows below a header in Excel. */
export const LARGEST = 1_048_575;

const AGREEMENT_ROWS = 10_000;
const BOOK_ROWS = 100_000;
const QUICK_BOOK_ROWS = 10_000;
const ROUNDS = 3;

/**
 * Lists the tasks in order: agreement first, then in each round every size with its engines side by side, so
 * that what disturbs the machine disturbs all of them.
 *
 * @param options - what the user asked for
 * @returns the tasks, each for a process of its own
 */
export function planTasks({ quick, full }: BenchOptions): readonly ChildTask[] {
  const sizes = quick ? [200, 10_000] : [200, 10_000, 100_000, LARGEST];
  const tasks: ChildTask[] = [{ part: "agreement", rows: AGREEMENT_ROWS }];
  for (let round = 0; round < ROUNDS; round++) {
    for (const rows of sizes) {
      for (const part of ["tierbook", "cells", "duckdb", "rows", "floor"] as const) {
        // Row objects take a minute and more at the largest size: once, and only if asked.
        if (part === "rows" && rows === LARGEST && !(full && round === 0)) continue;
        tasks.push({ part, rows });
      }
    }
  }
  const bookRows = quick ? QUICK_BOOK_ROWS : BOOK_ROWS;
  tasks.push({ part: "write-book", rows: bookRows }, { part: "read-book", rows: bookRows });
  return tasks;
}
