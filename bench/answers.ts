/** Customers, assets and mean score of one tier in one branch. */
export interface SummaryLine {
  /** Tier number, 0 for untiered. */
  readonly tier: number;
  readonly branch: string;
  readonly customers: number;
  /** Sum of the assets that are known, in fen. */
  readonly aum: number;
  /** Mean of the scores that are known, towards zero; NaN if none is. */
  readonly meanScore: number;
}

/** What an engine answers to W; NaN is missing, tier 0 is untiered. */
export interface Answers {
  readonly tier: ArrayLike<number>;
  readonly score: ArrayLike<number>;
  readonly scoreTier: ArrayLike<number>;
  readonly rfm: ArrayLike<number>;
  readonly quadrant: ArrayLike<number>;
  readonly summary: readonly SummaryLine[];
}

const COLUMNS = ["tier", "score", "scoreTier", "rfm", "quadrant"] as const;

/**
 * Counts the cells in which two engines differ.
 *
 * @param ours - the answers of one
 * @param theirs - the answers of the other
 * @returns differing cells by column, `summary` being one of them
 */
export function differingCells(ours: Answers, theirs: Answers): Readonly<Record<string, number>> {
  const columns = COLUMNS.map((id) => [id, differing(ours[id], theirs[id])] as const);
  return Object.fromEntries([...columns, ["summary", differingSummary(ours.summary, theirs.summary)]]);
}

function differing(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let count = Math.abs(ours.length - theirs.length);
  for (let i = 0; i < ours.length && i < theirs.length; i++) if (!Object.is(ours[i], theirs[i])) count++;
  return count;
}

function differingSummary(ours: readonly SummaryLine[], theirs: readonly SummaryLine[]): number {
  const keyOf = (line: SummaryLine): string => `${line.tier} ${line.branch}`;
  const byKey = new Map(theirs.map((line) => [keyOf(line), line]));
  let count = Math.max(0, theirs.length - ours.length);
  for (const line of ours) {
    const other = byKey.get(keyOf(line));
    for (const id of ["customers", "aum", "meanScore"] as const)
      if (!other || !Object.is(line[id], other[id])) count++;
  }
  return count;
}
