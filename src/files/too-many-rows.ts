import type { Finding } from "../core";

/** How many rows an Excel sheet has. */
export const MOST_ROWS = 1_048_576;

/**
 * Makes the finding of a file that is longer than an Excel sheet.
 *
 * @param file - the name of the file without folders
 * @param rows - how many rows it has
 * @returns an error finding `too-many-rows`
 */
export function tooManyRows(file: string, rows: number): Finding {
  return {
    code: "too-many-rows",
    severity: "error",
    count: 1,
    cells: [],
    facts: { file, rows, most: MOST_ROWS },
  };
}
