import * as v from "valibot";

export const ENGINES = ["tierbook", "duckdb", "rows", "floor"] as const;
export const STAGES = ["fit+apply", "apply", "read", "write", "first"] as const;

const run = v.object({
  name: v.picklist(["W", "file"]),
  engine: v.picklist(ENGINES),
  rows: v.number(),
  stage: v.picklist(STAGES),
  cpuMs: v.array(v.number()),
  wallMs: v.array(v.number()),
  rssMb: v.number(),
});

/** Raw samples of one engine, size and stage: what `--json` prints. */
export type Run = v.InferOutput<typeof run>;
export type Engine = Run["engine"];
export type Stage = Run["stage"];

const childOutput = v.object({
  runs: v.array(run),
  differing: v.optional(v.record(v.string(), v.record(v.string(), v.number()))),
});

/** What one child process reports: its runs, or the differing cells by engine and column. */
export type ChildOutput = v.InferOutput<typeof childOutput>;

/**
 * Reads what a child process printed.
 *
 * @param line - its JSON
 * @returns the report
 * @throws if the child printed anything else
 */
export function readChildOutput(line: string): ChildOutput {
  return v.parse(childOutput, JSON.parse(line));
}

/**
 * Puts runs of the same thing together: samples in order, the highest memory.
 *
 * @param runs - the runs of all child processes
 * @returns one run per engine, size and stage
 */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged = new Map<string, Run>();
  for (const one of runs) {
    const key = [one.name, one.engine, one.rows, one.stage].join(" ");
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined
        ? one
        : {
            ...one,
            cpuMs: [...before.cpuMs, ...one.cpuMs],
            wallMs: [...before.wallMs, ...one.wallMs],
            rssMb: Math.max(before.rssMb, one.rssMb),
          },
    );
  }
  return [...merged.values()];
}
