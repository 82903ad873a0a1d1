// Bundles the bench and runs it; options: --json (raw samples), --quick (small sizes), --full (row objects at a million).
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("out/bench", { recursive: true, force: true });
await build({
  entryPoints: { bench: "bench/main.ts" },
  outdir: "out",
  outExtension: { ".js": ".mjs" },
  // Split, so that a process that measures one engine does not load the others.
  splitting: true,
  chunkNames: "bench/[name]-[hash]",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["out/bench.mjs", ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(run.status ?? 1);
