import { MEMORY_GOALS, RATIO_GOALS, TIME_GOALS } from "./goals";
import { median } from "./median";
import { LARGEST } from "./plan";
import { STAGES, type Engine, type Run, type Stage } from "./run";
import { textTable } from "./text-table";

/**
 * Shows the runs for people: times and memory beside their goals, then the ratios.
 *
 * @param runs - merged runs
 * @returns the text
 */
export function showRuns(runs: readonly Run[]): string {
  return [
    `W in our engine\n${showStages(runs)}`,
    `W in all engines, fit and apply\n${showEngines(runs)}`,
    `Ratios of CPU time\n${showRatios(runs)}`,
    `Files of 20 columns\n${showFiles(runs)}`,
  ].join("\n\n");
}

function showStages(runs: readonly Run[]): string {
  const lines = STAGES.flatMap((stage) =>
    runs
      .filter((run) => run.name === "W" && run.engine === "tierbook" && run.stage === stage)
      .map((run) => {
        const goal = TIME_GOALS[stage].get(run.rows) ?? NaN;
        const memory = stage === "fit+apply" ? (MEMORY_GOALS.get(run.rows) ?? NaN) : NaN;
        return [
          stage,
          rowsText(run.rows),
          ...times(run),
          ms(goal),
          verdict(median(run.cpuMs) <= goal),
          String(run.rssMb),
          memory === memory ? `${memory} ${verdict(run.rssMb <= memory)}` : "",
        ];
      }),
  );
  return textTable(["stage", "rows", "CPU ms", "wall ms", "goal", "", "peak MB", "goal"], lines);
}

function showEngines(runs: readonly Run[]): string {
  const lines = runs
    .filter((run) => run.name === "W" && run.stage === "fit+apply")
    .sort((a, b) => a.rows - b.rows)
    .map((run) => [run.engine, rowsText(run.rows), ...times(run), String(run.rssMb)]);
  return textTable(["engine", "rows", "CPU ms", "wall ms", "peak MB"], lines);
}

function showRatios(runs: readonly Run[]): string {
  const cpu = (engine: Engine, rows: number): number => {
    const run = runOf(runs, engine, "fit+apply", rows);
    return run ? median(run.cpuMs) : NaN;
  };
  const sizes = [...new Set(runs.filter(({ name }) => name === "W").map(({ rows }) => rows))];
  const lines: string[][] = [];
  const add = (what: string, rows: string, value: number, goal: string, met: boolean | null): void => {
    if (value === value) lines.push([what, rows, value.toFixed(2), goal, met === null ? "" : verdict(met)]);
  };
  for (const rows of sizes) {
    const [ours, at, large] = [cpu("tierbook", rows), rowsText(rows), rows >= RATIO_GOALS.from];
    const [duckdb, objects] = [cpu("duckdb", rows) / ours, cpu("rows", rows) / ours];
    const floor = ours / cpu("floor", rows);
    add("DuckDB / ours", at, duckdb, `>= ${RATIO_GOALS.duckdb}`, duckdb >= RATIO_GOALS.duckdb);
    add(
      "row objects / ours",
      at,
      objects,
      large ? `>= ${RATIO_GOALS.rows}` : "",
      large ? objects >= RATIO_GOALS.rows : null,
    );
    add(
      "ours / floor",
      at,
      floor,
      large ? `<= ${RATIO_GOALS.floor}` : "",
      large ? floor <= RATIO_GOALS.floor : null,
    );
  }
  const grown = Math.log(cpu("tierbook", LARGEST) / cpu("tierbook", 10_000)) / Math.log(LARGEST / 10_000);
  add(
    "scaling exponent",
    "10k to 1M",
    grown,
    `<= ${RATIO_GOALS.exponent.toFixed(2)}`,
    grown <= RATIO_GOALS.exponent,
  );
  return textTable(["ratio", "rows", "value", "goal", ""], lines);
}

function showFiles(runs: readonly Run[]): string {
  const lines = runs
    .filter(({ name }) => name === "file")
    .map((run) => [run.stage, rowsText(run.rows), ...times(run), String(run.rssMb)]);
  return textTable(["xlsx", "rows", "CPU ms", "wall ms", "peak MB"], lines);
}

function runOf(runs: readonly Run[], engine: Engine, stage: Stage, rows: number): Run | undefined {
  return runs.find(
    (run) => run.name === "W" && run.engine === engine && run.stage === stage && run.rows === rows,
  );
}

function times({ cpuMs, wallMs }: Run): [string, string] {
  return [ms(median(cpuMs)), ms(median(wallMs))];
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function rowsText(rows: number): string {
  return rows.toLocaleString("en-US");
}

function verdict(met: boolean): string {
  return met ? "met" : "over";
}
