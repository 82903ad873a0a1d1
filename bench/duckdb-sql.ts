import { MONEY_IDS } from "./workload";

/** One fitted scale of W. */
interface FittedScale {
  readonly id: string;
  /** The column, as SQL. */
  readonly of: string;
  /** The score of a value with `below` smaller ones among `n`, as SQL. */
  readonly score: string;
  /** The score below the first cut. */
  readonly base: number;
}

/** A lower bound and the score from there on. */
export type Cut = readonly [from: bigint, score: bigint];

const WEIGHTS = { aum: 3500, depositsDemand: 1500, wealth: 2500, loans: 1000, feeIncome: 1500 } as const;

/** The columns of the table `customer`; money is integer fen. */
export const TABLE = `CREATE TABLE customer (
  row_no INTEGER, id VARCHAR, ${MONEY_IDS.map((id) => `${id} BIGINT`).join(", ")},
  transactions90d INTEGER, lastTxDays INTEGER, tenureMonths INTEGER, age INTEGER, productSet INTEGER,
  riskRating INTEGER, rm VARCHAR, branch VARCHAR)`;

const SCALES: readonly FittedScale[] = [
  ...MONEY_IDS.map((of) => ({
    id: `position_${of}`,
    of,
    score: "least(100, 100 * below // nullif(n - 1, 0))",
    base: 0,
  })),
  ...[
    ["r", "-lastTxDays"],
    ["f", "transactions90d"],
    ["m", "aum"],
  ].map(([id, of]) => ({ id, of, score: "1 + least(4, 5 * below // n)", base: 1 })),
];

/**
 * Gives the statement that learns the cuts of W: the id of a scale, a lower bound and its score, rising.
 *
 * Distinct values with counts are sorted, never all rows, and all scales stand in one statement so that both threads
 * have work: the quickest exact way we found in DuckDB.
 *
 * @returns the statement
 */
export function cutStatement(): string {
  const selects = SCALES.map(
    ({ id, of, score }) => `SELECT '${id}' AS id, min(v)::BIGINT AS cut, score FROM (
      SELECT v, (${score})::BIGINT AS score FROM (
        SELECT v, (sum(c) OVER (ORDER BY v) - c)::BIGINT AS below, (sum(c) OVER ())::BIGINT AS n
        FROM (SELECT ${of} AS v, count(*) AS c FROM customer WHERE ${of} IS NOT NULL GROUP BY v)))
      WHERE score IS NOT NULL GROUP BY score`,
  );
  return `${selects.join(" UNION ALL ")} ORDER BY id, score`;
}

/**
 * Gives the statements that answer W with the cuts learnt: one plain select, and the summary.
 *
 * @param cuts - the cuts by id
 * @returns the statements in order
 */
export function answerStatements(cuts: ReadonlyMap<string, readonly Cut[]>): readonly string[] {
  const scored = SCALES.map(
    ({ id, of, base }) =>
      `CASE WHEN ${of} IS NULL THEN NULL ELSE ${ladder(of, cuts.get(id) ?? [], String(base))} END AS ${id}`,
  );
  const points = MONEY_IDS.map((id) => `coalesce(${WEIGHTS[id]} * position_${id}, 0)`).join(" + ");
  const weights = MONEY_IDS.map((id) => `CASE WHEN position_${id} IS NULL THEN 0 ELSE ${WEIGHTS[id]} END`);
  return [
    `CREATE OR REPLACE TABLE answer AS
     WITH positioned AS (SELECT row_no, aum, wealth, age, transactions90d, branch, ${scored.join(",\n")} FROM customer),
     scored AS (SELECT *, (${points}) // nullif(${weights.join(" + ")}, 0) AS score,
       (4000 - least(4000, CASE WHEN aum > 0 AND wealth IS NOT NULL THEN wealth * 4000 // aum ELSE 0 END)
        + 3000 * greatest(0, least(45, 65 - age)) // 45 + 50 * least(60, transactions90d)) // 100 AS growth
       FROM positioned)
     SELECT row_no, aum, branch, score, 100 * r + 10 * f + m AS rfm,
       CASE WHEN aum IS NULL THEN 0 WHEN aum >= 600000000 THEN 1 WHEN aum >= 100000000 THEN 2
         WHEN aum >= 50000000 THEN 3 WHEN aum >= 20000000 THEN 4 WHEN aum >= 5000000 THEN 5 ELSE 6 END AS tier,
       CASE WHEN score IS NULL THEN 0 WHEN score >= 80 THEN 1 WHEN score >= 60 THEN 2 WHEN score >= 40 THEN 3
         WHEN score >= 20 THEN 4 ELSE 5 END AS scoreTier,
       CASE WHEN score IS NULL THEN 0 WHEN growth >= 50 THEN CASE WHEN score >= 50 THEN 1 ELSE 3 END
         ELSE CASE WHEN score >= 50 THEN 2 ELSE 4 END END AS quadrant
     FROM scored`,
    `CREATE OR REPLACE TABLE summary AS
     SELECT tier, branch, count(*) AS customers, coalesce(sum(aum), 0)::BIGINT AS aum,
       (sum(score) // count(score))::BIGINT AS meanScore
     FROM answer GROUP BY tier, branch`,
  ];
}

/** Steps as a balanced tree: seven comparisons for a hundred cuts, not ninety-nine. */
function ladder(of: string, cuts: readonly Cut[], below: string): string {
  if (cuts.length === 0) return below;
  const middle = cuts.length >>> 1;
  const [from, score] = cuts[middle];
  const under = ladder(of, cuts.slice(0, middle), below);
  const over = ladder(of, cuts.slice(middle + 1), String(score));
  return `CASE WHEN ${of} >= ${from} THEN ${over} ELSE ${under} END`;
}
