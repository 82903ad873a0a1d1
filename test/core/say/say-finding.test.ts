import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, sayFinding, type Fact, type Facts, type Finding, type Language } from "../../../src/core";
import { FINDING_CODES } from "../../../src/core/list/finding-codes";
import { FINDINGS_EN } from "../../../src/core/say/findings-en";
import { FINDINGS_ZH } from "../../../src/core/say/findings-zh";
import { POLICY_PROBLEMS } from "../../../src/core/say/policy-problems";
import { FINDINGS_SAID } from "../../../src/core/say/say-finding";
import { BROKEN } from "../tier/tiering-of";

const sources = join(__dirname, "..", "..", "..", "src");

/** The text of every source under a folder. */
function sourcesIn(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(sources, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(sources, folder, file), "utf8")),
    )
    .join("\n");
}

/** What stands in quotes after any of the ways to begin. */
function quotedAfter(text: string, ...beginnings: readonly string[]): string[] {
  const pattern = new RegExp(`(?:${beginnings.join("|")})\\s*"([a-z][a-z0-9-]*)"`, "g");
  return [...new Set([...text.matchAll(pattern)].flatMap(([, code]) => (code === undefined ? [] : [code])))];
}

const everything = sourcesIn(".");
const findingCodes = [
  ...new Set([
    ...FINDING_CODES.map(({ code }) => code),
    ...quotedAfter(everything, "code:", "\\bsay\\(", "logPlaces\\(log,", "logFinding\\(log,"),
    "override-without-reason",
    "override-unknown",
  ]),
].sort();

const policySources = sourcesIn("core/policy", "core/fit");
const problemCodes = [
  ...quotedAfter(policySources, "new ExpressionProblem\\(", "problems\\.add\\([^;]*?,", "invalid\\([^;]*?,"),
  // The messages of the schema are codes too.
  ...quotedAfter(policySources, "problem:", "regex\\(\\/.*\\/,"),
  ...["unknown-key", "schema", "bound-is-money", "bound-is-number"],
].filter((code, i, all) => all.indexOf(code) === i);

describe("the catalogue of sentences", () => {
  it("is the same in both languages", () => {
    expect(Object.keys(FINDINGS_EN).sort()).toEqual(Object.keys(FINDINGS_ZH).sort());
  });

  it("finds the codes in the sources", () => {
    expect(findingCodes.length).toBeGreaterThan(50);
    expect(problemCodes.length).toBeGreaterThan(30);
  });

  it.each(findingCodes)("has a sentence for %s", (code) => {
    expect(FINDINGS_SAID).toContain(code);
  });

  it.each(problemCodes)("has a text for the problem %s in both languages", (code) => {
    expect(Object.keys(POLICY_PROBLEMS[code] ?? {}).sort()).toEqual(["en-US", "zh-CN"]);
  });

  it.each(Object.entries(POLICY_PROBLEMS))(
    "shows what was found in the problem %s where it says so",
    (code, texts) => {
      for (const language of LANGUAGES) {
        const finding = policyProblem(code, "甲 {found} $& x");
        if (texts[language].includes("{found}"))
          expect(sayFinding(finding, language)).toContain("甲 {found} $& x");
        expect(sayFinding(finding, language)).not.toMatch(BROKEN);
      }
    },
  );

  it("shows what was found in the same problems in both languages", () => {
    for (const texts of Object.values(POLICY_PROBLEMS))
      expect(texts["zh-CN"].includes("{found}")).toBe(texts["en-US"].includes("{found}"));
  });
});

function policyProblem(problem: string, found: string): Finding {
  return {
    code: "policy-invalid",
    severity: "error",
    count: 1,
    cells: ["measures/a"],
    facts: { problem, found },
  };
}

const numbers = new Set([
  "median",
  "largest",
  "lowest",
  "rows",
  "most",
  "share",
  "below",
  "staff",
  "corporate",
  "distinct",
  "months",
  "headerRow",
]);
const lists = new Set([
  "headers",
  "fields",
  "texts",
  "sheets",
  "ids",
  "keptRows",
  "dates",
  "nearest",
  "offered",
  "parts",
  "files",
  "found",
  "needs",
  "rms",
]);

function factOf(name: string): Fact {
  if (numbers.has(name)) return 12;
  return lists.has(name) ? [`${name}甲`, `${name}乙`] : `${name}丙`;
}

/** The facts a code of the list room says it has. */
function documentedFacts(described: string): Facts {
  const names = described.split(/[,;]/).map((part) => /^\s*([A-Za-z]+)/.exec(part)?.[1] ?? "");
  return Object.fromEntries(names.filter((name) => name !== "").map((name) => [name, factOf(name)]));
}

function findingWith(code: string, facts: Facts, count: number): Finding {
  return { code, severity: "info", count, cells: ["list!A1", "list!A2"].slice(0, count), facts };
}

const cases = FINDING_CODES.flatMap(({ code, facts }) =>
  LANGUAGES.flatMap((language) =>
    [1, 2, 9].map((count): [string, Language, number, string] => [code, language, count, facts]),
  ),
);

describe("sayFinding", () => {
  it.each(cases)("says %s in %s of %d with the facts it has", (code, language, count, facts) => {
    const sentence = sayFinding(findingWith(code, documentedFacts(facts), count), language);
    expect(sentence).not.toMatch(BROKEN);
    expect(sentence).toMatch(language === "zh-CN" ? /。$/ : /\.$/);
  });

  it.each<[string, Facts]>([
    ["file-unreadable", { file: "a.xlsx", reason: "password" }],
    ["file-unwritable", { file: "a.xlsx", reason: "EACCES" }],
    ["no-amount", { needs: ["aumAverage", "aum"], scheme: "ladder" }],
    ["duplicate-id", { ids: ["1"], customers: 1, fields: ["aum"], rollUp: null }],
    ["duplicate-id", { ids: ["1"], customers: 1, fields: ["aum"], rollUp: "sum" }],
    ["rows-agree", { ids: ["1"], customers: 1 }],
    ["taken-once", { fields: ["aum"], customers: 2 }],
    ["would-overwrite", { file: "a.xlsx", reason: "input" }],
    ["would-overwrite", { file: "a.xlsx", reason: "typed" }],
    ["would-overwrite", { file: "a.xlsx", reason: "foreign" }],
    ["file-unwritable", { file: "a.xlsx", reason: "ENOENT" }],
    ["unit-differs", { fields: ["aum", "wealth"], found: ["元", "万元"], files: ["a", "b"] }],
    ["basis-mixed", { fields: ["aum"], found: ["monthAvg", "point"], files: ["a", "b"] }],
    ["basis-mixed", { field: "aumAverage", instead: "aum" }],
    ["column-not-everywhere", { fields: ["aum"], files: ["a"] }],
    ["asof-mixed", { dates: ["2026-09-30", "2026-10-31"], files: ["a", "b"] }],
    ["same-customer-two-rms", { ids: ["1"], rms: ["a", "b"] }],
    ["rating-expired", { header: "x", oldest: "2020-01-01", months: 12, asOf: "2026-10-31" }],
    ["rating-expired", { header: "x", oldest: "2020-01-01", asOf: "2026-10-31" }],
    ["rating-expired", { header: "x", texts: ["已失效"] }],
    ["override-without-reason", { ids: ["1"] }],
    ["override-unknown", { ids: ["1"] }],
    ["customers-departed", { ids: ["1"] }],
    ["customers-departed", { ids: ["1"], overrides: 1 }],
    ["previous-empty", { file: "a.xlsx" }],
    ["model-invalid", { problem: "schema", found: "x" }],
    ["tier-without-service", { tier: "x" }],
    ["map-unknown", { field: "x", header: null, known: false, nearest: ["aum"] }],
    ["map-unknown", { field: "x", header: "y", known: true, nearest: ["aum"] }],
    ["no-id", { sheet: "x", headerRow: 1, headers: ["a"], offered: [] }],
    ["too-many-rows", { file: "a.xlsx", rows: 2000000, most: 1000000 }],
  ])("says %s soundly of %j", (code, facts) => {
    for (const language of LANGUAGES)
      for (const count of [1, 9])
        expect(sayFinding(findingWith(code, facts, count), language)).not.toMatch(BROKEN);
  });

  it("does not say that no scheme can be computed where one is", () => {
    const facts = { needs: ["aumAverage", "aum"], scheme: "ladder" };
    const warning: Finding = { ...findingWith("no-amount", facts, 1), severity: "warning" };
    expect(LANGUAGES.map((language) => sayFinding(warning, language)).join()).not.toMatch(
      /任何方案都无法计算|no scheme can be computed/,
    );
  });

  it.each([
    ["zh-CN", "a.csv："],
    ["en-US", "a.csv: "],
  ] as const)("begins with the file where there are several in %s", (language, beginning) => {
    expect(
      sayFinding(findingWith("missing-id", { inFile: "a.csv" }, 1), language).startsWith(beginning),
    ).toBe(true);
  });

  it("says that there are more places than it names", () => {
    const finding = findingWith("missing-id", {}, 9);
    expect(LANGUAGES.map((language) => sayFinding(finding, language))).toEqual([
      expect.stringContaining("list!A1、list!A2 等"),
      expect.stringContaining("list!A1, list!A2, …"),
    ]);
  });

  it("says the bare code of what it does not know", () => {
    expect(sayFinding(findingWith("no-such-code", {}, 1), "en-US")).toBe("no-such-code");
  });

  it("repeats cell text as it stands", () => {
    const finding = findingWith("unreadable-amount", { header: "=1+1", texts: ["<b>$&</b>"] }, 1);
    expect(sayFinding(finding, "en-US")).toContain("<b>$&</b>");
  });
});
