import { fewRepeatsFor, repeatsFor } from "./repeats";
import type { ChildTask } from "./child-task";
import type { ChildOutput, Engine, Run, Stage } from "./run";
import { peakRssMb, sample, type Repeats } from "./sample";
import { makeCustomers } from "./workload";

/** Customers the core is warmed up with at load, and how often; enough to compile its loops. */
const WARM_UP = { customers: 5000, runs: 6 };

const AGREEMENT_ROWS_LIMIT = 200_000;

/**
 * Does the task of one child process.
 *
 * Each part imports only its own engine, so that the memory of one is not counted for another.
 *
 * @param task - what to measure
 * @returns the runs
 */
export async function runChild({ part, rows }: ChildTask): Promise<ChildOutput> {
  switch (part) {
    case "tierbook":
      return { runs: await measureTierbook(rows) };
    case "cells":
      return { runs: [await measureCells(rows)] };
    case "duckdb":
      return { runs: [await measureDuckdb(rows)] };
    case "rows":
      return { runs: [await measureRows(rows)] };
    case "floor":
      return { runs: [await measureFloor(rows)] };
    case "agreement":
      return { runs: [], differing: await differingEngines(Math.min(rows, AGREEMENT_ROWS_LIMIT)) };
    case "write-book":
    case "read-book": {
      const { measureBook } = await import("./book-memory");
      return { runs: [await measureBook(part, rows)] };
    }
  }
}

async function timed(
  engine: Engine,
  rows: number,
  stage: Stage,
  repeats: Repeats,
  work: () => void | Promise<void>,
): Promise<Run> {
  const samples = await sample(work, repeats);
  return { name: "W", engine, rows, stage, ...samples, rssMb: peakRssMb() };
}

async function measureTierbook(rows: number): Promise<Run[]> {
  const [core, { rowsOf }] = await Promise.all([import("./tierbook-engine"), import("./rows-of")]);
  const policy = core.policyOfW();
  const list = rowsOf(makeCustomers(rows));
  const small = rowsOf(makeCustomers(WARM_UP.customers));
  for (let i = 0; i < WARM_UP.runs; i++) core.applyOnly(core.fitAndApply(policy, small).model, small);
  const once = { warmUp: 0, samples: 1, perSample: 1 };
  const repeats = repeatsFor(rows);
  const first = await timed("tierbook", rows, "first", once, () => {
    core.fitAndApply(policy, list);
  });
  const fitted = await timed("tierbook", rows, "fit+apply", repeats, () => {
    core.fitAndApply(policy, list);
  });
  const result = core.fitAndApply(policy, list);
  const applied = await timed("tierbook", rows, "apply", repeats, () => {
    core.applyOnly(result.model, list);
  });
  const written = await timed("tierbook", rows, "write", repeats, () => {
    core.resultCells(result);
  });
  return [first, fitted, applied, written];
}

async function measureCells(rows: number): Promise<Run> {
  const [{ readList }, core, { gridOf }] = await Promise.all([
    import("../src/core"),
    import("./tierbook-engine"),
    import("./grid-of"),
  ]);
  const grid = gridOf(makeCustomers(rows));
  const ownFields = core.ownFieldsOfW();
  return timed("tierbook", rows, "read", repeatsFor(rows), () => {
    const { list } = readList([grid], { ownFields });
    if (list?.rows !== rows) throw new Error(`read ${list?.rows ?? 0} of ${rows} rows`);
  });
}

async function measureDuckdb(rows: number): Promise<Run> {
  const { loadDuckdb, runDuckdb } = await import("./duckdb-engine");
  const connection = await loadDuckdb(makeCustomers(rows));
  const repeats = { ...fewRepeatsFor(rows), warmUp: 1 };
  return timed("duckdb", rows, "fit+apply", repeats, () => runDuckdb(connection));
}

async function measureRows(rows: number): Promise<Run> {
  const { rowObjects, runRowObjects } = await import("./row-objects-engine");
  const objects = rowObjects(makeCustomers(rows));
  return timed("rows", rows, "fit+apply", fewRepeatsFor(rows), () => {
    runRowObjects(objects);
  });
}

async function measureFloor(rows: number): Promise<Run> {
  const { runFloor } = await import("./floor-engine");
  const customers = makeCustomers(rows);
  return timed("floor", rows, "fit+apply", repeatsFor(rows), () => {
    runFloor(customers);
  });
}

async function differingEngines(rows: number): Promise<Record<string, Record<string, number>>> {
  const [core, { rowsOf }, objects, duckdb, { differingCells }] = await Promise.all([
    import("./tierbook-engine"),
    import("./rows-of"),
    import("./row-objects-engine"),
    import("./duckdb-engine"),
    import("./answers"),
  ]);
  const customers = makeCustomers(rows);
  const list = rowsOf(customers);
  const fitted = core.fitAndApply(core.policyOfW(), list);
  const connection = await duckdb.loadDuckdb(customers);
  await duckdb.runDuckdb(connection);
  return {
    "tierbook, fit given": differingCells(fitted.answers, core.applyOnly(fitted.model, list).answers),
    duckdb: differingCells(fitted.answers, await duckdb.duckdbAnswers(connection)),
    rows: differingCells(
      fitted.answers,
      objects.rowAnswers(objects.runRowObjects(objects.rowObjects(customers))),
    ),
  };
}
