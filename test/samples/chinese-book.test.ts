import fc from "fast-check";
import type { Cell } from "../../src/core/list/grid";
import { cellArea } from "../../src/files/cell-area";
import { readBook } from "../../src/files/read-book";
import { chineseBook } from "../../src/samples/chinese-book";
import { SAMPLE_DIRT } from "../../src/samples/sample-dirt";
import { writeSample } from "../../src/samples/write-sample";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const FIRST_ROW = 4;

function text(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}

describe("chineseBook", () => {
  it("gives the same cells and bytes for the same seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(chineseBook(seed)).toEqual(chineseBook(seed));
        expect(Buffer.compare(writeSample(chineseBook(seed)), writeSample(chineseBook(seed)))).toBe(0);
      }),
      { numRuns: 3 },
    );
  });

  it("gives other cells for another seed", () => {
    expect(chineseBook(1).grid.rows).not.toEqual(chineseBook(2).grid.rows);
  });

  it("holds the dirt it states, where it states it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid, dirt } = chineseBook(seed);
        for (const [kind, rule] of Object.entries(SAMPLE_DIRT)) {
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

  it("counts its rows truly and repeats no id with other values", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { grid, counts } = chineseBook(seed);
        const body = grid.rows.slice(FIRST_ROW).filter((row) => row.length > 0);
        expect(body).toHaveLength(counts.customers + counts.totals + counts.repeated + counts.notes);
        const byId = new Map<string, Cell[]>();
        for (const row of body.filter(([id]) => /^\d/.test(text(id)))) {
          const id = text(row[0]).trim();
          expect(byId.get(id) ?? [...row]).toEqual([...row]);
          byId.set(id, [...row]);
        }
        expect(byId.size).toBe(counts.customers - 1);
      }),
      { numRuns: 20 },
    );
  });

  it("holds figures that fit together", () => {
    const rows = chineseBook(3).grid.rows.slice(FIRST_ROW).filter(([id]) => /^\d/.test(text(id))); // prettier-ignore
    for (const [, , , , , aum, demand, time, wealth, funds, insurance] of rows) {
      const parts = [demand, time, wealth, funds, insurance].reduce<number>(
        (sum, part) => sum + Number(part),
        0,
      );
      expect(parts).toBeCloseTo(Number(aum), 6);
    }
  });
});

describe("writeSample", () => {
  it("writes what reads back cell by cell", () => {
    const sample = chineseBook(7);
    const read = readBook(writeSample(sample), sample.grid.file);
    expect("grids" in read ? read.grids : read).toEqual([sample.grid]);
  });
});
