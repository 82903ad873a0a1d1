import type { Answers, SummaryLine } from "./answers";
import { MONEY_IDS, type Customers } from "./workload";

/** A customer as an add-in usually holds one. */
export interface CustomerRow {
  readonly id: string;
  readonly aum: number | null;
  readonly depositsDemand: number | null;
  readonly wealth: number | null;
  readonly loans: number | null;
  readonly feeIncome: number | null;
  readonly transactions90d: number;
  readonly lastTxDays: number;
  readonly tenureMonths: number;
  readonly age: number;
  readonly productSet: number;
  readonly riskRating: number;
  readonly rm: string;
  readonly branch: string;
}

/** A customer with the answers of W; null is missing, tier 0 is untiered. */
interface AnsweredRow extends CustomerRow {
  readonly tier: number;
  readonly score: number | null;
  readonly scoreTier: number;
  readonly rfm: number | null;
  readonly quadrant: number;
}

/** What the row objects give. */
export interface RowsResult {
  readonly rows: readonly AnsweredRow[];
  readonly summary: readonly SummaryLine[];
}

const WEIGHTS = { aum: 3500, depositsDemand: 1500, wealth: 2500, loans: 1000, feeIncome: 1500 } as const;
/** Lower bounds from the highest; fen, then points. */
const BANDS = [600_000_000, 100_000_000, 50_000_000, 20_000_000, 5_000_000];
const SCORE_BANDS = [80, 60, 40, 20];

/**
 * Gives the customers as row objects.
 *
 * @param customers - the customers
 * @returns one object each
 */
export function rowObjects({ count, ids, money, counts, rm, branch }: Customers): CustomerRow[] {
  const known = (value: number): number | null => (value === value ? value : null);
  return Array.from({ length: count }, (_, i) => ({
    id: ids[i],
    aum: known(money.aum[i]),
    depositsDemand: known(money.depositsDemand[i]),
    wealth: known(money.wealth[i]),
    loans: known(money.loans[i]),
    feeIncome: known(money.feeIncome[i]),
    transactions90d: counts.transactions90d[i],
    lastTxDays: counts.lastTxDays[i],
    tenureMonths: counts.tenureMonths[i],
    age: counts.age[i],
    productSet: counts.productSet[i],
    riskRating: counts.riskRating[i],
    rm: rm[i],
    branch: branch[i],
  }));
}

/**
 * Runs W over row objects as add-ins are usually written: a new object per customer and step.
 *
 * @param customers - the customers
 * @returns the customers with their answers, and the summary
 */
export function runRowObjects(customers: readonly CustomerRow[]): RowsResult {
  const tiered = customers.map((row) => ({ ...row, tier: tierOf(row.aum, BANDS) }));
  const positions = Object.fromEntries(
    MONEY_IDS.map((id) => [id, ranker(customers.map((row) => row[id]))] as const),
  );
  const scored = tiered.map((row) => {
    const parts = MONEY_IDS.map((id) => ({ weight: WEIGHTS[id], at: positions[id].position(row[id]) }));
    const present = parts.flatMap(({ weight, at }) => (at === null ? [] : [{ weight, at }]));
    const weights = present.reduce((sum, { weight }) => sum + weight, 0);
    const points = present.reduce((sum, { weight, at }) => sum + weight * at, 0);
    const score = weights === 0 ? null : Math.trunc(points / weights);
    return { ...row, score, scoreTier: tierOf(score, SCORE_BANDS) };
  });
  const recency = ranker(customers.map((row) => -row.lastTxDays));
  const frequency = ranker(customers.map((row) => row.transactions90d));
  const money = ranker(customers.map((row) => row.aum));
  const coded = scored.map((row) => {
    const [r, f, m] = [
      recency.quintile(-row.lastTxDays),
      frequency.quintile(row.transactions90d),
      money.quintile(row.aum),
    ];
    return { ...row, rfm: r === null || f === null || m === null ? null : 100 * r + 10 * f + m };
  });
  const rows = coded.map((row) => ({ ...row, quadrant: quadrantOf(row, row.score) }));
  return { rows, summary: summaryOf(rows) };
}

/**
 * Takes the answers out of the row objects, for comparing.
 *
 * @param result - what a run gave
 * @returns the answers by column
 */
export function rowAnswers({ rows, summary }: RowsResult): Answers {
  return {
    tier: rows.map(({ tier }) => tier),
    score: rows.map(({ score }) => score ?? NaN),
    scoreTier: rows.map(({ scoreTier }) => scoreTier),
    rfm: rows.map(({ rfm }) => rfm ?? NaN),
    quadrant: rows.map(({ quadrant }) => quadrant),
    summary,
  };
}

/** The place of the first bound reached, 1 being the highest tier; 0 for a missing value. */
function tierOf(value: number | null, bounds: readonly number[]): number {
  if (value === null) return 0;
  const reached = bounds.findIndex((bound) => value >= bound);
  return (reached < 0 ? bounds.length : reached) + 1;
}

/** Ranks by how many values are smaller. */
function ranker(values: readonly (number | null)[]) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const below = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!below.has(value)) below.set(value, i);
  });
  const n = sorted.length;
  const belowOf = (value: number): number => below.get(value) ?? 0;
  return {
    position: (value: number | null): number | null =>
      value === null || n < 2 ? null : Math.floor((100 * belowOf(value)) / (n - 1)),
    quintile: (value: number | null): number | null =>
      value === null ? null : 1 + Math.min(4, Math.floor((5 * belowOf(value)) / n)),
  };
}

function quadrantOf({ aum, wealth, age, transactions90d }: CustomerRow, score: number | null): number {
  if (score === null) return 0;
  const share = wealth === null || aum === null || aum === 0 ? 0 : Math.trunc((wealth * 4000) / aum);
  const young = Math.trunc((3000 * Math.max(0, Math.min(45, 65 - age))) / 45);
  const growth = Math.trunc(
    (4000 - Math.min(4000, share) + young + 50 * Math.min(60, transactions90d)) / 100,
  );
  if (growth >= 50) return score >= 50 ? 1 : 3;
  return score >= 50 ? 2 : 4;
}

function summaryOf(rows: readonly AnsweredRow[]): SummaryLine[] {
  const groups: Record<string, { tier: number; branch: string; rows: AnsweredRow[] }> = {};
  for (const row of rows) {
    const group = (groups[`${row.tier}|${row.branch}`] ??= { tier: row.tier, branch: row.branch, rows: [] });
    group.rows.push(row);
  }
  return Object.values(groups).map(({ tier, branch, rows: members }) => {
    const scores = members.flatMap(({ score }) => (score === null ? [] : [score]));
    return {
      tier,
      branch,
      customers: members.length,
      aum: members.reduce((sum, { aum }) => sum + (aum ?? 0), 0),
      meanScore: Math.trunc(scores.reduce((sum, score) => sum + score, 0) / scores.length),
    };
  });
}
