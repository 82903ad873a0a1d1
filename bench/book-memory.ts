import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Report, ReportColumn } from "../src/core";
import { readBook, writeBook } from "../src/files";
import type { Run } from "./run";
import { peakRssMb, sample } from "./sample";

const COLUMNS = 20;
const FOLDER = "out/bench-books";

/**
 * Measures writing or reading an .xlsx of twenty columns once, the file being read having been written before.
 *
 * @param part - which
 * @param rows - how many rows
 * @returns the run; its memory is that of this whole process
 */
export async function measureBook(part: "write-book" | "read-book", rows: number): Promise<Run> {
  const path = `${FOLDER}/${rows}.xlsx`;
  const once = { warmUp: 0, samples: 1, perSample: 1 };
  const samples =
    part === "write-book"
      ? await sample(async () => {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(path, await writeBook(bookOf(rows)));
        }, once)
      : await sample(() => {
          const read = readBook(readFileSync(path), "bench.xlsx");
          if ("code" in read) throw new Error(read.code);
        }, once);
  const stage = part === "write-book" ? "write" : "read";
  return { name: "file", engine: "tierbook", rows, stage, ...samples, rssMb: peakRssMb() };
}

/** Ids, texts and amounts in turn, as a tiering has them. */
function bookOf(rows: number): Report {
  const columns = Array.from({ length: COLUMNS }, (_, c): ReportColumn => {
    const type = c === 0 || c % 4 === 1 ? "text" : "number";
    return { id: `c${c}`, header: `列${c + 1}`, type, width: 12 };
  });
  const cellOf = (row: number, c: number): string | number => {
    if (c === 0) return String(100000000 + row);
    return c % 4 === 1 ? `第${(row * 7 + c) % 50}级` : ((row * 7919 + c * 104729) % 100000000) / 100;
  };
  const table = Array.from({ length: rows }, (_, row) => columns.map((_column, c) => cellOf(row, c)));
  return {
    format: "tierbook/report@1",
    language: "zh-CN",
    title: "bench",
    sheets: [
      {
        id: "bench",
        name: "bench",
        nodes: [{ kind: "table", name: "Bench", at: "A1", columns, rows: table }],
      },
    ],
  };
}
