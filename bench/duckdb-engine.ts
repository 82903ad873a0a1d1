import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Answers } from "./answers";
import { answerStatements, cutStatement, TABLE, type Cut } from "./duckdb-sql";
import { COUNT_IDS, MONEY_IDS, type Customers } from "./workload";

const THREADS = "2";
const CHUNK = 2048;

/**
 * Loads the customers into a DuckDB in memory with two threads.
 *
 * @param customers - the customers
 * @returns the connection
 */
export async function loadDuckdb(customers: Customers): Promise<DuckDBConnection> {
  // Only the child that measures DuckDB loads it: its memory is not ours.
  const { BIGINT, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: THREADS });
  const connection = await instance.connect();
  await connection.run(TABLE);
  const appender = await connection.createAppender("customer");
  const types = [
    INTEGER,
    VARCHAR,
    ...MONEY_IDS.map(() => BIGINT),
    ...COUNT_IDS.map(() => INTEGER),
    VARCHAR,
    VARCHAR,
  ];
  const { count, ids, money, counts, rm, branch } = customers;
  for (let start = 0; start < count; start += CHUNK) {
    const end = Math.min(count, start + CHUNK);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns([
      Array.from({ length: end - start }, (_, i) => start + i),
      ids.slice(start, end),
      ...MONEY_IDS.map((id) =>
        Array.from(money[id].subarray(start, end), (fen) => (fen === fen ? BigInt(fen) : null)),
      ),
      ...COUNT_IDS.map((id) => Array.from(counts[id].subarray(start, end))),
      rm.slice(start, end),
      branch.slice(start, end),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

/**
 * Runs W in SQL: learns the cuts, answers into a table, sums up into another.
 *
 * @param connection - a connection with the customers
 */
export async function runDuckdb(connection: DuckDBConnection): Promise<void> {
  const cuts = new Map<string, Cut[]>();
  const learnt = await connection.runAndReadAll(cutStatement());
  for (const [id, from, score] of learnt.getRows()) {
    const steps = cuts.get(String(id)) ?? [];
    cuts.set(String(id), steps);
    steps.push([bigOf(from), bigOf(score)]);
  }
  for (const statement of answerStatements(cuts)) await connection.run(statement);
}

/**
 * Takes the answers out of DuckDB, for comparing.
 *
 * @param connection - a connection after a run
 * @returns the answers by column, in the order of the customers
 */
export async function duckdbAnswers(connection: DuckDBConnection): Promise<Answers> {
  const read = await connection.runAndReadAll(
    "SELECT tier, score, scoreTier, rfm, quadrant FROM answer ORDER BY row_no",
  );
  const [tier, score, scoreTier, rfm, quadrant] = read.getColumns().map((column) => column.map(numberOf));
  const summed = await connection.runAndReadAll(
    "SELECT tier, branch, customers, aum, meanScore FROM summary",
  );
  const summary = summed.getRows().map((line) => ({
    tier: numberOf(line[0]),
    branch: String(line[1]),
    customers: numberOf(line[2]),
    aum: numberOf(line[3]),
    meanScore: numberOf(line[4]),
  }));
  return { tier, score, scoreTier, rfm, quadrant, summary };
}

function bigOf(value: DuckDBValue): bigint {
  if (typeof value !== "bigint") throw new Error(`not a whole number: ${String(value)}`);
  return value;
}

function numberOf(value: DuckDBValue): number {
  return value === null ? NaN : Number(value);
}
