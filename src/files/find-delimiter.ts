/** What separates the fields of a text file; `spaces` is any run of them, `columns` a run of two or more. */
export type Delimiter = "," | ";" | "\t" | "|" | "spaces" | "columns";

const CANDIDATES = ["\t", ";", ",", "|"] as const;
const LINES_LOOKED_AT = 50;

/**
 * Finds what separates the fields: the character that stands equally often in the most lines.
 *
 * @param text - the decoded file
 * @returns the delimiter; a comma if the file has one column
 * @example findDelimiter("a;b,c\n1;2,5\n") //=> ";"
 */
export function findDelimiter(text: string): Delimiter {
  const hint = /^sep=([,;|\t])\r?$/im.exec(text.slice(0, 6).trimEnd());
  if (hint !== null) return CANDIDATES.find((candidate) => candidate === hint[1]) ?? ",";
  const lines = firstLines(text);
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = agreement(lines.map((line) => line.split(candidate).length - 1));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best ?? spaced(lines) ?? ",";
}

/** The first lines without what stands in quotes. */
function firstLines(text: string): string[] {
  const head = text.slice(0, 200_000).replace(/"(?:[^"]|"")*("|$)/g, "");
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  return lines.slice(0, LINES_LOOKED_AT);
}

/** Lines with the most frequent count above zero; the count itself breaks ties. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of lines) best = Math.max(best, times + Math.min(count, 999) / 1000);
  return best;
}

function spaced(lines: readonly string[]): Delimiter | null {
  if (lines.length < 3) return null;
  const agrees = (separator: RegExp) => {
    const score = agreement(lines.map((line) => line.trim().split(separator).length - 1));
    return score >= lines.length * 0.9;
  };
  if (agrees(/[ \u3000]+/)) return "spaces";
  return agrees(/[ \u3000]{2,}/) ? "columns" : null;
}
