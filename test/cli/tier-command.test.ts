import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tierCommand } from "../../src/cli/tier-command";
import { readBook, writeBook } from "../../src/files";
import { captured, folderWith } from "./captured";

const OCTOBER = "数据日期：2026-10-31\n客户号,姓名,AUM月日均(万元)\n001,甲,48.2\n002,乙,620\n003,丙,3\n";
const NOVEMBER = "数据日期：2026-11-30\n客户号,姓名,AUM月日均(万元)\n001,甲,51\n002,乙,590\n004,丁,7\n";
const TIME = "2026-11-21 09:00:00 UTC";

function tables(
  path: string,
): Map<string, { header: readonly string[]; rows: readonly (readonly unknown[])[] }> {
  const book = readBook(readFileSync(path), "book.xlsx");
  if ("code" in book) throw new Error(book.code);
  return new Map(book.tables.map((table) => [table.name, table]));
}

function column(path: string, table: string, header: string): unknown[] {
  const found = tables(path).get(table);
  const place = found?.header.indexOf(header) ?? -1;
  return place < 0 ? [] : (found?.rows ?? []).map((row) => row[place] ?? null);
}

describe("tierbook tier", () => {
  it("writes the workbook beside the list and ends with 0", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    const { code, out } = await captured(() => tierCommand([join(folder, "oct.csv")], {}, TIME));
    expect(code).toBe(0);
    expect(out).toContain("oct-tiered.xlsx");
    expect([...tables(join(folder, "oct-tiered.xlsx")).keys()]).toEqual([
      "TB_Tiers",
      "TB_Schemes",
      "TB_Service",
      "TB_Findings",
      "TB_Bands",
      "TB_Measures",
      "TB_Rules",
      "TB_Sources",
      "TB_Model",
      "TB_Snapshot",
      "TB_Runs",
    ]);
  });

  it("puts nothing but JSON on stdout for --json -", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    const { out } = await captured(() => tierCommand([join(folder, "oct.csv")], { json: "-" }, TIME));
    const json = JSON.parse(out);
    expect(json.customers.map((customer: { tiers: { ladder: string } }) => customer.tiers.ladder)).toEqual([
      "vip",
      "private",
      "everyday",
    ]);
    expect(json.customers[0].gapUp).toBe(18000);
  });

  it("carries overrides, history and runs to the next month", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER, "nov.csv": NOVEMBER });
    const october = join(folder, "oct-tiered.xlsx");
    await captured(() => tierCommand([join(folder, "oct.csv")], {}, TIME));
    await overrideIn(october, "001", "财富", "已签约，下月到账");
    const { code, err } = await captured(() =>
      tierCommand([join(folder, "nov.csv")], { previous: october }, TIME),
    );
    const november = join(folder, "nov-tiered.xlsx");
    expect(code).toBe(0);
    expect(column(november, "TB_Tiers", "人工层级")).toEqual(["财富", null, null]);
    expect(column(november, "TB_Tiers", "调整理由")).toEqual(["已签约，下月到账", null, null]);
    expect(column(november, "TB_Tiers", "较上期")).toEqual(["升", "降", "新入"]);
    expect(column(november, "TB_Snapshot", "客户号").filter((id) => id === "003").length).toBeGreaterThan(0);
    expect(column(november, "TB_Runs", "名单")).toEqual(["oct.csv / oct", "nov.csv / nov"]);
    expect(err).toContain("customers-departed");
  });

  it("takes a folder as one population, the RM from the file's name", async () => {
    const folder = folderWith({
      "陈立.csv": "客户号,AUM月日均(万元)\n1,60\n",
      "王敏.csv": "客户号,AUM月日均(元)\n2,600000\n",
    });
    const out = join(folder, "all-tiered.xlsx");
    await captured(() => tierCommand([folder], { out }, TIME));
    expect(column(out, "TB_Tiers", "客户经理")).toEqual(["王敏", "陈立"]);
    expect(column(out, "TB_Tiers", "层级")).toEqual(["财富", "财富"]);
  });

  it("stops at two rows of a customer that differ, writes the JSON and no workbook", async () => {
    const folder = folderWith({ "list.csv": "客户号,AUM月日均(万元)\n1,60\n1,70\n" });
    const json = join(folder, "out.json");
    const { code } = await captured(() => tierCommand([join(folder, "list.csv")], { json }, TIME));
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(json, "utf8")).findings).toMatchObject([
      { code: "duplicate-id", severity: "error" },
      {},
    ]);
    expect(readdirSync(folder).sort()).toEqual(["list.csv", "out.json"]);
  });

  it("adds them up where the user says so", async () => {
    const folder = folderWith({ "list.csv": "客户号,AUM月日均(万元)\n1,60\n1,70\n" });
    await captured(() => tierCommand([join(folder, "list.csv")], { rollup: "sum" }, TIME));
    expect(column(join(folder, "list-tiered.xlsx"), "TB_Tiers", "资产(万元)")).toEqual([130]);
  });

  it("keeps a name that looks like a formula as text", async () => {
    const name = '=HYPERLINK("http://x","y")';
    const folder = folderWith({
      "list.csv": `客户号,姓名,AUM月日均(万元)\n1,"${name.replaceAll('"', '""')}",60\n`,
    });
    await captured(() => tierCommand([join(folder, "list.csv")], {}, TIME));
    expect(column(join(folder, "list-tiered.xlsx"), "TB_Tiers", "姓名")).toEqual([name]);
  });

  it("writes English sheets for English headers", async () => {
    const folder = folderWith({ "list.csv": "Customer ID,Monthly average AUM (CNY)\nA1,482000\n" });
    await captured(() => tierCommand([join(folder, "list.csv")], {}, TIME));
    expect(column(join(folder, "list-tiered.xlsx"), "TB_Tiers", "Why")).toEqual([
      "Monthly average AUM CNY 482,000: VIP (from CNY 200,000), CNY 18,000 short of Wealth (from CNY 500,000).",
    ]);
  });

  it.each([
    ["an empty file", "", "file-unreadable"],
    ["a file that is no table", "hello", "no-header"],
    ["a list without ids", "姓名,AUM月日均(万元)\n甲,5\n", "no-id"],
    ["a list without amounts", "客户号,姓名\n1,甲\n", "no-amount"],
    ["a list whose unit must be asked", "客户号,AUM月日均\n1,58\n2,7\n3,600\n", "unit-suspect"],
  ])("stops at %s with a sentence and writes nothing", async (_, content, finding) => {
    const folder = folderWith({ "list.csv": content });
    const { code, err } = await captured(() =>
      tierCommand([join(folder, "list.csv")], { lang: "zh-CN" }, TIME),
    );
    expect(code).toBe(1);
    expect(err).toContain(finding);
    expect(readdirSync(folder)).toEqual(["list.csv"]);
  });

  it("says that a file cannot be written and leaves nothing behind", async () => {
    const folder = folderWith({ "list.csv": OCTOBER });
    const out = join(folder, "no-such-folder", "out.xlsx");
    const { code, err } = await captured(() => tierCommand([join(folder, "list.csv")], { out }, TIME));
    expect(code).toBe(1);
    expect(err).toContain("file-unwritable");
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [{ unit: "斤" }, "--unit"],
    [{ map: ["aumAverage"] }, "--map"],
    [{ asOf: "31.10.2026" }, "--as-of"],
    [{ rollup: "average" }, "--rollup"],
    [{ ladder: "nobody" }, "--ladder"],
    [{ lang: "fr" }, "--lang"],
    [{ model: "m.json", ladder: "retail" }, "--model"],
  ])("refuses wrong usage %j by naming the option", async (raw, option) => {
    const folder = folderWith({ "list.csv": OCTOBER });
    await expect(tierCommand([join(folder, "list.csv")], raw, TIME)).rejects.toThrow(option);
  });
});

/** Types an override into a written workbook, as an RM would. */
async function overrideIn(path: string, id: string, tier: string, reason: string): Promise<void> {
  const found = tables(path);
  const { writeFileSync } = await import("node:fs");
  const sheets = [...found].map(([name, { header, rows }]) => ({
    id: name,
    name,
    nodes: [
      {
        kind: "table" as const,
        name,
        at: "A1",
        columns: header.map((text) => ({
          id: text,
          header: text,
          type: text === "数据日期" ? ("date" as const) : ("text" as const),
          width: 10,
        })),
        rows: rows.map((row) =>
          row.map((value, i) => {
            const typed =
              name === "TB_Tiers" && row[0] === id
                ? { 人工层级: tier, 调整理由: reason }[header[i] ?? ""]
                : undefined;
            if (typed !== undefined) return typed;
            if (header[i] === "数据日期" && typeof value === "number") return value - 25569;
            return typeof value === "string" || typeof value === "number" ? value : null;
          }),
        ),
      },
    ],
  }));
  writeFileSync(path, await writeBook({ format: "tierbook/report@1", language: "zh-CN", title: "", sheets }));
}

describe("what tierbook tier never writes over", () => {
  it("refuses to write over the list itself", async () => {
    const folder = folderWith({ "list.csv": OCTOBER });
    const list = join(folder, "list.csv");
    const { code, err } = await captured(() => tierCommand([list], { out: list }, TIME));
    expect(code).toBe(1);
    expect(err).toContain("would-overwrite");
    expect(readFileSync(list, "utf8")).toBe(OCTOBER);
  });

  it("refuses to lose what was typed into an earlier result, unless it is carried on", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    const [list, out] = [join(folder, "oct.csv"), join(folder, "oct-tiered.xlsx")];
    await captured(() => tierCommand([list], {}, TIME));
    await overrideIn(out, "001", "财富", "已签约");
    const before = readFileSync(out);
    const refused = await captured(() => tierCommand([list], {}, TIME));
    expect([refused.code, readFileSync(out).equals(before)]).toEqual([1, true]);
    const carried = await captured(() => tierCommand([list], { previous: out }, TIME));
    expect(carried.code).toBe(0);
    expect(column(out, "TB_Tiers", "人工层级")[0]).toBe("财富");
  });

  it("refuses to write over a workbook of somebody else", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER, "mine.xlsx": "my own notes" });
    const mine = join(folder, "mine.xlsx");
    const { code } = await captured(() => tierCommand([join(folder, "oct.csv")], { out: mine }, TIME));
    expect([code, readFileSync(mine, "utf8")]).toEqual([1, "my own notes"]);
  });

  it("writes its own earlier result again where nothing was typed", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    await captured(() => tierCommand([join(folder, "oct.csv")], {}, TIME));
    const { code } = await captured(() => tierCommand([join(folder, "oct.csv")], {}, TIME));
    expect(code).toBe(0);
  });

  it("writes no workbook where the JSON cannot be written", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    const json = join(folder, "no-such-folder", "out.json");
    const { code, err } = await captured(() => tierCommand([join(folder, "oct.csv")], { json }, TIME));
    expect([code, readdirSync(folder)]).toEqual([1, ["oct.csv"]]);
    expect(err).toContain("所在文件夹不存在");
  });
});

describe("an override in the JSON", () => {
  it("says what was computed, that it counts, and why", async () => {
    const folder = folderWith({ "oct.csv": OCTOBER });
    const [list, out] = [join(folder, "oct.csv"), join(folder, "oct-tiered.xlsx")];
    await captured(() => tierCommand([list], {}, TIME));
    await overrideIn(out, "001", "财富", "已签约");
    const json = await captured(() =>
      tierCommand([list], { previous: out, json: "-", out: join(folder, "b.xlsx") }, TIME),
    );
    const [customer] = JSON.parse(json.out).customers;
    expect(customer.tiers.ladder).toBe("wealth");
    expect(customer.override).toEqual({ tier: "财富", reason: "已签约", inForce: true, computed: "vip" });
    expect(customer.why.ladder).toBe(
      "人工层级 财富（理由：已签约）。系统：AUM月日均 48.2万元，属于贵宾（20万元起），距财富（50万元起）还差 1.8万元。",
    );
  });
});
