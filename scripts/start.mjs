// The main job on the sample: write the sample book, tier it, say where the workbook is.
import { spawnSync } from "node:child_process";

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run("scripts/build-cli.mjs");
run("dist/cli/tierbook.mjs", "samples", "out");
run("dist/cli/tierbook.mjs", "tier", "out/book.zh-CN.xlsx", "--out", "out/book.zh-CN-tiered.xlsx");
