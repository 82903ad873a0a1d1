import type { SummaryLine } from "./answers";

/** The columns a summary is made of. */
export interface SummaryColumns {
  /** Tier numbers, 0 for untiered. */
  readonly tiers: Uint8Array;
  /** How many tiers the scheme has. */
  readonly tierCount: number;
  readonly branches: readonly (string | null)[];
  readonly aum: Float64Array;
  readonly scores: Float64Array;
}

/**
 * Sums up customers, assets and scores by tier and branch in one pass.
 *
 * @param columns - the columns, row by row
 * @returns one line per tier and branch that has customers
 */
export function summarise({ tiers, tierCount, branches, aum, scores }: SummaryColumns): SummaryLine[] {
  const width = tierCount + 1;
  const starts = new Map<string, number>();
  const names: string[] = [];
  let [customers, assets, scored, score]: Float64Array[] = [0, 0, 0, 0].map(
    () => new Float64Array(32 * width),
  );
  for (let i = 0; i < tiers.length; i++) {
    const branch = branches[i] ?? "";
    let start = starts.get(branch);
    if (start === undefined) {
      start = names.length * width;
      starts.set(branch, start);
      names.push(branch);
      if (start === customers.length)
        [customers, assets, scored, score] = [customers, assets, scored, score].map(doubled);
    }
    const group = start + tiers[i];
    customers[group]++;
    if (aum[i] === aum[i]) assets[group] += aum[i];
    if (scores[i] === scores[i]) {
      scored[group]++;
      score[group] += scores[i];
    }
  }
  const lines: SummaryLine[] = [];
  for (let group = 0; group < names.length * width; group++) {
    if (customers[group] === 0) continue;
    lines.push({
      tier: group % width,
      branch: names[Math.floor(group / width)],
      customers: customers[group],
      aum: assets[group],
      meanScore: Math.trunc(score[group] / scored[group]),
    });
  }
  return lines;
}

function doubled(sums: Float64Array): Float64Array {
  const larger = new Float64Array(2 * sums.length);
  larger.set(sums);
  return larger;
}
