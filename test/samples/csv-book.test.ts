import { readBook } from "../../src/files";
import { csvBook } from "../../src/samples/csv-book";
import { csvText } from "../../src/samples/csv-text";
import { encodeGb18030 } from "../../src/samples/encode-gb18030";
import { listOf } from "./read-sample";

describe("csvBook", () => {
  it("reads back cell by cell from GB18030", () => {
    const { grid } = csvBook(7);
    const read = readBook(encodeGb18030(csvText(grid)), grid.file);
    expect("grids" in read ? read.grids : read).toEqual([grid]);
  });

  it("is not UTF-8", () => {
    const bytes = encodeGb18030(csvText(csvBook(7).grid));
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });

  it("guards every id with a tab and keeps its zeros", () => {
    const { grid, counts } = csvBook(7);
    const { list, findings } = listOf({ path: [grid.file], bytes: encodeGb18030(csvText(grid)) });
    const ids = list.columns.get("customerId");
    expect(ids?.kind === "text" && ids.values[0]).toBe("011000001");
    expect(findings.find(({ code }) => code === "id-padded")?.count).toBe(counts.customers);
  });
});
