// Sets up what is missing: the packages of the lockfile, installed only when they are not there or are out of date.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
const install = (...args) =>
  spawnSync("npm", [...args, "--no-fund", "--no-audit"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  }).status;

// A registry may lack a package for another platform; `npm ci` stops at that, `npm install` leaves it out.
if (!fresh && install("ci") !== 0 && install("install", "--no-save") !== 0) {
  process.stderr.write("Installing the packages failed; the lines above say why.\n");
  process.exit(1);
}
