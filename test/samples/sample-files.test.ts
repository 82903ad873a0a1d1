import { stops } from "../../src/core";
import { sampleFiles, type SampleFile } from "../../src/samples/sample-files";
import { listOf } from "./read-sample";

const SEED = 20261031;
const OCTOBER = Date.UTC(2026, 9, 31) / 86_400_000;

// Rows kept: a customer repeated row by row is one.
const stated: readonly (readonly [path: string, customers: number, day: number])[] = [
  ["book.zh-CN.xlsx", 300, OCTOBER],
  ["book.en-US.xlsx", 300, OCTOBER],
  ["book-2026-09.zh-CN.xlsx", 300, OCTOBER - 31],
  ["book-2026-10.zh-CN.xlsx", 303, OCTOBER],
  ["book-gb18030.csv", 240, OCTOBER],
  ["team/陈立.xlsx", 1180, OCTOBER],
  ["team/王敏.xlsx", 1040, OCTOBER],
  ["team/赵宁.csv", 1000, OCTOBER],
  ["team/刘畅.csv", 960, OCTOBER],
  ["team/黄蕾.xls", 820, OCTOBER],
];

// Thousands of rows are written and read back.
jest.setTimeout(120_000);

describe("sampleFiles", () => {
  let files: readonly SampleFile[] = [];

  beforeAll(async () => {
    await jest.isolateModulesAsync(async () => {
      files = [...(await import("../../src/samples/sample-files")).sampleFiles(SEED)];
    });
  });

  it("writes each sample once, in order", () => {
    expect(files.map(({ path }) => path.join("/"))).toEqual(stated.map(([path]) => path));
  });

  it("gives the same bytes for the same seed in every process, whatever the clock says", async () => {
    jest.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    let again: readonly SampleFile[] = [];
    // The workbook library remembers the number formats it has met: a new process has met none.
    await jest.isolateModulesAsync(async () => {
      again = [...(await import("../../src/samples/sample-files")).sampleFiles(SEED)];
    });
    jest.useRealTimers();
    for (const [index, { path, bytes }] of again.entries())
      expect([path, Buffer.compare(bytes, files[index].bytes)]).toEqual([path, 0]);
  });

  it("gives other bytes for another seed", () => {
    for (const [index, { path, bytes }] of [...sampleFiles(1)].entries())
      expect([path, Buffer.from(bytes).equals(files[index].bytes)]).toEqual([path, false]);
  });

  it.each(stated)("reads %s back with %i customers and nothing that stops", (path, customers, day) => {
    const { list, findings } = listOf(files[stated.findIndex(([name]) => name === path)]);
    expect([list.rows, list.dataDate, stops(findings)]).toEqual([customers, day, false]);
  });

  it.each(stated)("has no header in %s that is not read", (path) => {
    const { list } = listOf(files[stated.findIndex(([name]) => name === path)]);
    expect([list.unread, list.offers]).toEqual([[], []]);
  });
});
