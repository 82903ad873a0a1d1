import Table from "cli-table3";

const PLAIN = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  right: "",
  "right-mid": "",
  mid: "─",
  "mid-mid": "─",
  middle: "  ",
};

/**
 * Sets a table for a terminal; Chinese signs count as two columns.
 *
 * @param head - the headers
 * @param rows - the cells
 * @param numbers - which columns stand to the right
 * @returns the lines, without a line break at the end
 */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<number> = new Set(),
): string {
  const table = new Table({
    head: [...head],
    chars: PLAIN,
    colAligns: head.map((_, i) => (numbers.has(i) ? "right" : "left")),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
