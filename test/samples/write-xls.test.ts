import { readBook } from "../../src/files";
import { teamFolder } from "../../src/samples/team-folder";
import { writeXls } from "../../src/samples/write-xls";

// Thousands of rows are written and read back.
jest.setTimeout(120_000);

describe("writeXls", () => {
  it("writes what reads back cell by cell", () => {
    const sheet = teamFolder(7).lists.find(({ format }) => format === "xls")?.sheet;
    if (sheet === undefined) throw new Error("the team has no .xls");
    const read = readBook(writeXls(sheet), sheet.grid.file);
    expect("grids" in read ? read.grids : read).toEqual([sheet.grid]);
  });

  it("writes a compound file, not a package", () => {
    const sheet = teamFolder(7).lists[0].sheet;
    expect([...writeXls(sheet).slice(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
  });
});
