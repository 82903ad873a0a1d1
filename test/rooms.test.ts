import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

const cases: readonly (readonly [name: string, file: string, text: string | null, message: string])[] = [
  ["lets core read no clock", "src/core/finding.ts", "export const now = Date.now();", "core has no clock"],
  [
    "lets core know no chance",
    "src/core/finding.ts",
    "export const luck = Math.random();",
    "core has no chance",
  ],
  ["lets core know no DOM", "src/core/finding.ts", "export const title = document.title;", "core is pure"],
  ["lets core read no files", "src/core/finding.ts", 'import "node:fs";', "core is pure"],
  [
    "lets core know no other room",
    "src/core/finding.ts",
    'import "../files/read-book";',
    "core says what tiering means",
  ],
  [
    "points imports inside core one way",
    "src/core/list/grid.ts",
    'import "../fit/model";',
    "core/list comes before core/fit",
  ],
  [
    "gives other rooms core's index only",
    "src/files/index.ts",
    'import "../core/finding";',
    "core/index.ts is the only file",
  ],
  [
    "keeps policies out of files",
    "src/files/index.ts",
    'import "../policies/built-in";',
    "files may not import policies",
  ],
  [
    "keeps Excel in workbook",
    "src/cli/main.ts",
    "export const run = Excel.run;",
    "Excel.* lives in src/workbook only",
  ],
  ["lints .tsx like .ts", "src/taskpane/app.tsx", null, '"@typescript-eslint/no-explicit-any":[2'],
];

describe("the lint rules of the rooms", () => {
  let messages: string[] = [];

  beforeAll(() => {
    const texts = JSON.stringify(cases.map(([, file, text]) => [file, text]));
    const out = execFileSync(process.execPath, [join(__dirname, "lint-texts.mjs"), texts], {
      cwd: root,
      encoding: "utf8",
      // In a single run, as on a CI machine, the linter would read the files instead of the texts.
      env: { ...process.env, TSESTREE_SINGLE_RUN: "false" },
    });
    messages = JSON.parse(out) as string[];
  }, 120000);

  it.each(cases.map(([name, , , message], i) => [name, i, message] as const))("%s", (_, i, message) => {
    expect(messages[i]).toContain(message);
  });
});
