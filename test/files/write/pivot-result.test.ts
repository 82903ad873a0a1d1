import fc from "fast-check";
import type { ReportValue, TableNode } from "../../../src/core";
import { pivotResult } from "../../../src/files/write/pivot-result";
import type { PivotNode } from "../../../src/files/write/report-nodes";

function table(rows: ReportValue[][]): TableNode {
  return {
    kind: "table",
    name: "TB",
    at: "A1",
    columns: [
      { id: "tier", header: "Tier", type: "text", width: 9 },
      { id: "rm", header: "RM", type: "text", width: 9 },
      { id: "assets", header: "Assets", type: "number", width: 9 },
    ],
    rows,
  };
}

const PIVOT: PivotNode = {
  kind: "pivot",
  name: "PV",
  at: "A1",
  source: "TB",
  rows: [{ column: "tier", order: ["Gold", "Basic", "New"] }],
  columns: [{ column: "rm" }],
  values: [
    { column: "assets", by: "count", header: "n" },
    { column: "assets", by: "sum", header: "sum" },
    { column: "assets", by: "average", header: "mean" },
  ],
};

describe("pivotResult", () => {
  const result = pivotResult(
    PIVOT,
    table([
      ["Basic", "Wang", 1],
      ["gold", "Chen", 2],
      ["Gold", "Wang", null],
      ["Other", null, 4],
      ["Basic", "Wang", 5],
    ]),
  );

  it("keeps the given order, then that of the table, then blank", () => {
    expect(result.rows.fields[0]?.items).toEqual(["Gold", "Basic", "New", "Other"]);
    expect(result.rows.fields[0]?.held).toEqual([true, true, false, true]);
    expect(result.columns.fields[0]?.items).toEqual(["Wang", "Chen", null]);
  });

  it("shows only combinations that are there", () => {
    expect(result.rows.tuples).toEqual([[0], [1], [3]]);
  });

  it("counts, sums and averages what is not blank", () => {
    const cell = (row: number, column: number): (number | null)[] =>
      [0, 1, 2].map((v) => result.figure(row, column, v));
    expect(cell(0, 0)).toEqual([null, null, null]);
    expect(cell(0, 1)).toEqual([1, 2, 2]);
    expect(cell(1, 0)).toEqual([2, 6, 3]);
    expect(cell(1, 3)).toEqual([2, 6, 3]);
    expect(cell(3, 3)).toEqual([4, 12, 3]);
  });

  it("gives a table without rows no figures", () => {
    const empty = pivotResult(PIVOT, table([[null, null, null]]));
    expect(empty.rows.tuples).toEqual([[3]]);
    expect(empty.figure(1, 1, 0)).toBeNull();
  });

  it("keeps combinations of several fields in order", () => {
    const rows = [{ column: "rm" }, ...PIVOT.rows];
    const nested = pivotResult(
      { ...PIVOT, rows, columns: [] },
      table([
        ["Basic", "b", 1],
        ["Gold", "a", 1],
        ["Gold", "b", 1],
      ]),
    );
    expect(nested.rows.tuples).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(nested.columns.tuples).toEqual([[]]);
    expect(nested.figure(3, 0, 0)).toBe(3);
  });

  it("has totals that are the sum of their parts", () => {
    const item = fc.constantFrom("Gold", "Basic", "x", null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(item, item, fc.option(fc.integer({ min: -99, max: 99 }))), { minLength: 1 }),
        (rows) => {
          const found = pivotResult(PIVOT, table(rows));
          const [down, across] = [found.rows.tuples, found.columns.tuples];
          for (const v of [0, 1]) {
            let sum = 0;
            down.forEach((_, r) => across.forEach((__, c) => (sum += found.figure(r, c, v) ?? 0)));
            expect(found.figure(down.length, across.length, v) ?? 0).toBe(sum);
          }
        },
      ),
    );
  });
});
