import { spawn } from "node:child_process";
import type { ChildTask } from "./child-task";
import { readChildOutput, type ChildOutput } from "./run";

/** Row objects of a million customers need more than Node gives by default. */
const HEAP_MB = 8000;

/**
 * Runs a task in a process of its own.
 *
 * @param program - the bundled bench
 * @param task - what to measure
 * @returns what the process reports
 * @throws if it fails
 */
export async function runTask(program: string, task: ChildTask): Promise<ChildOutput> {
  const limit = task.part === "rows" ? [`--max-old-space-size=${HEAP_MB}`] : [];
  const child = spawn(process.execPath, [...limit, program, "--task", JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`${task.part} with ${task.rows} rows failed (${code ?? "killed"})`);
  return readChildOutput(text);
}
