/**
 * Lays out a table in plain text: the first column to the left, the others to the right.
 *
 * @param head - the headers
 * @param lines - the cells of each line
 * @returns the text
 */
export function textTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, c) => Math.max(...all.map((line) => line[c].length)));
  const laid = all.map((line) =>
    line.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]) : cell.padStart(widths[c]))).join("  "),
  );
  return [laid[0], widths.map((width) => "-".repeat(width)).join("  "), ...laid.slice(1)].join("\n");
}
