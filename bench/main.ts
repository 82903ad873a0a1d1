import { fileURLToPath } from "node:url";
import { runChild } from "./child";
import { readChildTask } from "./child-task";
import { planTasks } from "./plan";
import { mergeRuns, type Run } from "./run";
import { runTask } from "./run-task";
import { showRuns } from "./show";

const args = process.argv.slice(2);
const task = args.indexOf("--task");

if (task >= 0) {
  console.log(JSON.stringify(await runChild(readChildTask(args[task + 1]))));
  // DuckDB keeps threads that would hold the process.
  process.exit(0);
}
process.exitCode = await bench();

/** Runs everything; 1 if engines disagree, for then their times cannot be compared. */
async function bench(): Promise<number> {
  const program = fileURLToPath(import.meta.url);
  const tasks = planTasks({ quick: args.includes("--quick"), full: args.includes("--full") });
  const runs: Run[] = [];
  let differing = 0;
  const lines: string[] = [];
  for (const [i, one] of tasks.entries()) {
    process.stderr.write(`${i + 1}/${tasks.length} ${one.part} ${one.rows}\n`);
    const output = await runTask(program, one).catch((error: unknown) => {
      // What fails is missing in the table; the rest is still worth seeing.
      process.stderr.write(`${String(error)}\n`);
      return null;
    });
    if (output === null) continue;
    runs.push(...output.runs);
    for (const [engine, columns] of Object.entries(output.differing ?? {})) {
      const cells = Object.values(columns).reduce((sum, count) => sum + count, 0);
      differing += cells;
      lines.push(`${engine}: ${cells} cells of ${one.rows} customers differ ${JSON.stringify(columns)}`);
    }
  }
  const merged = mergeRuns(runs);
  if (args.includes("--json")) console.log(JSON.stringify({ runs: merged }));
  else console.log(`${lines.join("\n")}\n\n${showRuns(merged)}`);
  if (differing > 0) process.stderr.write(`Engines disagree in ${differing} cells.\n`);
  return differing > 0 ? 1 : 0;
}
