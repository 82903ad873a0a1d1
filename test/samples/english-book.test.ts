import fc from "fast-check";
import type { Cell } from "../../src/core";
import { readBook } from "../../src/files";
import { cellArea } from "../../src/files/cell-area";
import { englishBook } from "../../src/samples/english-book";
import { ENGLISH_DIRT } from "../../src/samples/english-dirt";
import { writeSample } from "../../src/samples/write-sample";
import { listOf } from "./read-sample";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

function text(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}

describe("englishBook", () => {
  it("holds the dirt it states, where it states it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid, dirt } = englishBook(seed);
        for (const [kind, rule] of Object.entries(ENGLISH_DIRT)) {
          const cells = (dirt[kind] ?? []).map((address) => {
            const { top, left } = cellArea(address) ?? { top: -1, left: -1 };
            return text(grid.rows[top]?.[left]);
          });
          expect([kind, cells.length]).toEqual([kind, rule.times]);
          for (const cell of cells) expect(cell).toMatch(rule.shape);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("counts its rows truly", () => {
    const sample = englishBook(5);
    const { list } = listOf({ path: [sample.grid.file], bytes: writeSample(sample) });
    const { customers, totals, repeated, notes } = sample.counts;
    expect([list.rows, list.skipped]).toEqual([
      customers,
      { total: totals, duplicate: repeated, note: notes },
    ]);
  });

  it("is a book in English and in yuan", () => {
    const sample = englishBook(5);
    const { list } = listOf({ path: [sample.grid.file], bytes: writeSample(sample) });
    expect([list.chinese, list.mapping.get("aumAverage")]).toMatchObject([
      false,
      { header: "Monthly average AUM", unit: "元", basis: "monthAvg" },
    ]);
    expect(list.mapping.size).toBe(24);
  });

  it("reads every date, written out or with the day first", () => {
    const sample = englishBook(5);
    const { findings } = listOf({ path: [sample.grid.file], bytes: writeSample(sample) });
    const codes = findings.map(({ code }) => code);
    expect(codes).not.toContain("unreadable-date");
    expect(codes).not.toContain("date-ambiguous");
  });

  it("reads back cell by cell", () => {
    const sample = englishBook(7);
    const read = readBook(writeSample(sample), sample.grid.file);
    expect("grids" in read ? read.grids : read).toEqual([sample.grid]);
  });
});
