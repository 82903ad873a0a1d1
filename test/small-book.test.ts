import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildReport,
  checkPolicy,
  findingsJson,
  modelJson,
  modelTable,
  readModelJson,
  sayFinding,
  tieringCustomers,
  tieringHead,
  tierLists,
  tiersInForce,
} from "../src/core";
import type { CheckedPolicy, Finding, Language, Tiering } from "../src/core";
import { tiersTable } from "../src/core/report/tiers-table";
import { readBook } from "../src/files/read-book";
import { splitDelimited } from "../src/files/split-delimited";

const folder = join(__dirname, "cases", "small-book");
const bytes = (file: string): Buffer => readFileSync(join(folder, file));
const json = (file: string): unknown => JSON.parse(bytes(file).toString("utf8"));

/** Hashes are left open in the cases. */
function withoutHashes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "string" && item.startsWith("sha256:") ? "sha256:…" : item,
    ),
  );
}

function policy(): CheckedPolicy {
  const checked = checkPolicy(json("policy.json"));
  if (!checked.policy)
    throw new Error(checked.findings.map((finding) => sayFinding(finding, "en-US")).join("\n"));
  return checked.policy;
}

function run(): { tiering: Tiering; findings: readonly Finding[] } {
  const book = readBook(bytes("list.csv"), "list.csv");
  if (!("grids" in book)) throw new Error(book.code);
  const { tiering, findings } = tierLists([book.grids], { policy: policy() });
  if (!tiering) throw new Error(JSON.stringify(findings));
  return { tiering, findings };
}

const { tiering, findings } = run();
const inForce = tiersInForce(tiering, new Map());

describe("the small book", () => {
  it("gives the nine findings with both sentences", () => {
    const both = findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      count: finding.count,
      cells: finding.cells,
      facts: finding.facts,
      message: { "zh-CN": sayFinding(finding, "zh-CN"), "en-US": sayFinding(finding, "en-US") },
    }));
    expect(both).toEqual(json("findings.json"));
  });

  it("teaches the policy the cuts of model.json", () => {
    expect(withoutHashes(modelJson(tiering.model))).toEqual(json("model.json"));
  });

  it("writes the same model as a table", () => {
    const rows = splitDelimited(bytes("model-table.csv").toString("utf8"), ",", 1000).rows.slice(1);
    const table = modelTable(tiering.model).map((row) => row.map((text) => (text === "" ? null : text)));
    expect(withoutHashes(table)).toEqual(rows);
  });

  it("gives the tiering as JSON", () => {
    const head = tieringHead(tiering, inForce, findings, "zh-CN");
    const all = { ...head, customers: [...tieringCustomers(tiering, inForce, "zh-CN")] };
    expect(withoutHashes(all)).toEqual(json("tiering.json"));
  });

  it.each<[Language, string]>([
    ["zh-CN", "tb-tiers.zh.csv"],
    ["en-US", "tb-tiers.en.csv"],
  ])("draws TB_Tiers in %s", (language, file) => {
    const table = tiersTable(tiering, inForce, null, language);
    const rows = [table.columns.map(({ header }) => header), ...table.rows];
    const text = rows.map((row) => row.map((value) => (value === null ? null : String(value))));
    expect(text).toEqual(splitDelimited(bytes(file).toString("utf8"), ",", 1000).rows);
  });

  it("draws the tiers sheet of report.json, highlights and print layout included", () => {
    const report = buildReport({ tiering, inForce, findings, language: "zh-CN", time: "" });
    const { sheets, ...head } = json("report.json") as { sheets: unknown[] };
    expect(withoutHashes(report)).toMatchObject(head);
    expect(report.sheets[0]).toEqual(sheets[0]);
  });

  it("counts in the summary what report.json counts", () => {
    const report = buildReport({ tiering, inForce, findings, language: "zh-CN", time: "" });
    const summary = report.sheets.find(({ id }) => id === "summary");
    const byTier = summary?.nodes.find((node) => node.kind === "cells" && node.name === "byTier");
    const expected = (json("report.json") as { sheets: { nodes: { name?: string; rows?: unknown }[] }[] })
      .sheets[1].nodes;
    const figures = (rows: unknown): unknown[] =>
      (rows as ({ text: string } | { value: unknown })[][]).map((row) =>
        row.map((cell) => ("text" in cell ? cell.text : cell.value)),
      );
    expect(figures(byTier && "rows" in byTier ? byTier.rows : [])).toEqual(
      figures(expected.find(({ name }) => name === "byTier")?.rows),
    );
  });

  it("says each finding in the language of the run", () => {
    expect(findingsJson(findings.slice(0, 1), "en-US")).toMatchObject([
      { message: expect.stringContaining("has no amount in 1 cell") as unknown },
    ]);
  });

  it("answers the same from a model read back from JSON", () => {
    const read = readModelJson(JSON.parse(JSON.stringify(modelJson(tiering.model))));
    if (!read.model) throw new Error(JSON.stringify(read.findings));
    const book = readBook(bytes("list.csv"), "list.csv");
    if (!("grids" in book)) throw new Error(book.code);
    const again = tierLists([book.grids], { model: read.model });
    if (!again.tiering) throw new Error("no tiering");
    expect([...tieringCustomers(again.tiering, inForce, "zh-CN")]).toEqual([
      ...tieringCustomers(tiering, inForce, "zh-CN"),
    ]);
  });
});
