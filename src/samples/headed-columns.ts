import type { SampleColumn } from "./sample-columns";
import { SAMPLE_COLUMNS } from "./sample-columns";

const KINDS = new Map(SAMPLE_COLUMNS.map(({ key, kind }) => [key, kind]));

/**
 * Gives the columns of a list that has one row of headers.
 *
 * @param headers - the figure of each column and its header, in order
 * @returns the columns
 */
export function headedColumns(
  headers: readonly (readonly [key: SampleColumn["key"], header: string])[],
): SampleColumn[] {
  return headers.map(([key, header]) => ({
    key,
    group: "",
    header,
    width: Math.max(10, columnsWide(header) + 2),
    kind: KINDS.get(key) ?? "flag",
  }));
}

/** A Chinese character is as wide as two others. */
function columnsWide(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u2e7f" ? 2 : 1), 0);
}
