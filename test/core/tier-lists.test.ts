import fc from "fast-check";
import { fit, readList, stops, tierLists, type Cell, type Grid, type Run } from "../../src/core";
import { gridOf } from "./assemble/book-of";
import { rowsOf } from "./measure/rows-of";
import { coreOfRmBook } from "./policy/core-of-rm-book";
import { tierIds } from "./tier/tiering-of";

const policy = coreOfRmBook();
const header = ["客户号", "姓名", "AUM月日均(元)"];

function run(...books: readonly (readonly Grid[])[]): Run {
  return tierLists(books, { policy });
}

describe("tierLists", () => {
  it("tiers a list by its assets", () => {
    const { tiering, findings } = run([
      gridOf([header, ["001", "甲", "500000"], ["002", "乙", "499999.99"]]),
    ]);
    expect(tiering && tierIds(tiering, "ladder")).toEqual(["wealth", "vip"]);
    expect(stops(findings)).toBe(false);
  });

  it("leaves a blank and a negative amount untiered", () => {
    const grid = gridOf([header, ["001", "甲", "5"], ["002", "乙", ""], ["003", "丙", "-0.01"]]);
    const { tiering } = run([grid]);
    expect(tiering && tierIds(tiering, "ladder")).toEqual(["everyday", "untiered", "untiered"]);
  });

  it("gives no tiering for a list that cannot be read", () => {
    const { tiering, lists, findings } = run([gridOf([["nothing here"]])]);
    expect([tiering, lists, stops(findings)]).toEqual([null, [], true]);
  });

  it("names the file of each finding where there are several", () => {
    const { findings } = run(
      [gridOf([header, ["001", "甲", ""]], "a.csv")],
      [gridOf([header, ["002", "乙", "7"]], "b.csv")],
    );
    const missing = findings.find(({ code }) => code === "missing-amount");
    expect([missing?.cells, missing?.facts["inFile"]]).toEqual([["[a.csv]a!C2"], "a.csv"]);
  });

  it.each([
    ["a list can be tiered", [header, ["002", "乙", ""]]],
    ["a list stops the run", [["no header"], ["at all"]]],
  ])("lists errors before warnings before the rest where %s", (_, rows) => {
    const { findings } = run([gridOf([header, ["001", "甲", ""]], "a.csv")], [gridOf(rows, "b.csv")]);
    const ranks = findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("says that the point balance stands in for an average", () => {
    const rows = [
      ["客户号", "AUM月日均(元)", "AUM余额(元)"],
      ["001", "5", "6"],
      ["002", "", "7"],
    ];
    expect(run([gridOf(rows)]).findings).toContainEqual({
      code: "basis-mixed",
      severity: "warning",
      count: 1,
      cells: ["list!B3"],
      facts: { field: "aumAverage", instead: "aum" },
    });
  });

  it("warns that there is no amount where another scheme is left", () => {
    const rows = [
      ["客户号", "姓名", "年贡献(元)"],
      ["001", "甲", "5"],
      ["002", "乙", "7"],
    ];
    const { tiering, findings } = tierLists(
      [[gridOf(rows)]],
      { policy },
      { list: { map: { contributionGiven: "年贡献" } } },
    );
    expect(findings.find(({ code }) => code === "no-amount")?.severity).toBe("warning");
    expect(tiering?.evaluation.tiers.has("contribution")).toBe(true);
  });

  it("stops where no scheme is left", () => {
    const { findings } = run([
      gridOf([
        ["客户号", "姓名", "产品数"],
        ["001", "甲", "5"],
        ["002", "乙", "6"],
      ]),
    ]);
    expect(findings.find(({ code }) => code === "no-amount")?.severity).toBe("error");
  });

  it("takes the date it is told over the list's own", () => {
    const rows = [["数据日期：2026-10-31"], header, ["001", "甲", "5"]];
    const asOf = (options: Parameters<typeof tierLists>[2]): unknown =>
      tierLists([[gridOf(rows)]], { policy }, options).tiering?.model.asOf;
    expect([asOf({}), asOf({ asOf: 20000 })]).toEqual([20757, 20000]);
  });

  it("tiers with a model learnt elsewhere, on its date", () => {
    const { model } = fit(policy, rowsOf({ aumAverage: [100, 200, 300] }), 20000);
    const { tiering } = tierLists([[gridOf([header, ["001", "甲", "2.00"]])]], { model });
    expect([tiering?.model.asOf, tiering?.evaluation.measures.get("contributionScore")?.[0]]).toEqual([
      20000, 50,
    ]);
  });
});

/** Rows of a list with its dirt: customers, repeated rows, totals, and notes below. */
const line = fc.record({ id: fc.integer({ min: 1, max: 12 }), money: fc.integer({ min: 0, max: 9 }) });
const dirt = fc.record({
  lines: fc.array(line, { minLength: 2, maxLength: 20 }),
  repeated: fc.array(fc.nat(19), { maxLength: 4 }),
  totals: fc.nat(2),
  notes: fc.nat(2),
});

function rowsWith({
  lines,
  repeated,
  totals,
  notes,
}: typeof dirt extends fc.Arbitrary<infer T> ? T : never): Cell[][] {
  const customers = lines.map(({ id, money }): Cell[] => [
    `C${String(id).padStart(4, "0")}`,
    `客户${id}`,
    `${money * 100000}`,
  ]);
  const again = repeated.flatMap((place) => {
    const row = customers[place];
    return row ? [row] : [];
  });
  return [
    header,
    ...customers,
    ...again,
    ...Array.from({ length: totals }, (_, i): Cell[] => [i === 0 ? "小计" : "合计", null, "123456789"]),
    ...Array.from({ length: notes }, (_, i): Cell[] => [
      `注：以上数据仅供内部使用，第 ${i + 1} 条。`,
      null,
      null,
    ]),
  ];
}

describe("the rows of a list", () => {
  it("are customers, totals, notes or repeated", () => {
    fc.assert(
      fc.property(dirt, (parts) => {
        const rows = rowsWith(parts);
        const { list } = readList([gridOf(rows)]);
        if (!list) throw new Error("no list");
        const { total, note, duplicate } = list.skipped;
        expect(list.rows + total + note + duplicate).toBe(rows.length - 1);
        expect(list.rowsRead).toBe(rows.length - 1);
        expect([total, note]).toEqual([parts.totals, parts.notes]);
      }),
    );
  });

  it("add up over several files after a roll-up", () => {
    fc.assert(
      fc.property(dirt, dirt, fc.constantFrom("sum", "max", "first"), (a, b, rollUp) => {
        const sheets = [rowsWith(a), rowsWith(b)];
        const books = sheets.map((rows, i) => [gridOf(rows, `${i}.csv`)]);
        const { tiering } = tierLists(books, { policy }, { rollUp });
        if (!tiering) throw new Error("no tiering");
        const { rows } = tiering;
        const skipped = rows.lists.reduce(
          (sum, { skipped: of }) => sum + of.total + of.note + of.duplicate,
          0,
        );
        const merged = rows.merged.reduce((sum, count) => sum + count, 0);
        const read = sheets.reduce((sum, sheet) => sum + sheet.length - 1, 0);
        expect(rows.count + merged + skipped).toBe(read);
        expect(rows.count).toBe(new Set([...a.lines, ...b.lines].map(({ id }) => id)).size);
      }),
    );
  });
});
