// Sets up what is missing: the packages of the lockfile, installed only when they are not there or are out of date.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
if (!fresh) {
  const run = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    process.stderr.write("Installing the packages failed; the lines above say why.\n");
    process.exit(run.status ?? 1);
  }
}
