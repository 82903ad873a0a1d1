import { cellArea } from "../../src/files/cell-area";
import { columnLetters } from "../../src/files/column-letters";

describe("cellArea", () => {
  it.each([
    ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
    ["$B$2:AA10", { top: 1, left: 1, bottom: 9, right: 26 }],
    ["Sheet!A1", null],
  ])("reads %s", (reference, area) => {
    expect(cellArea(reference)).toEqual(area);
  });

  it("reads the letters every column gets", () => {
    for (const column of [0, 25, 26, 701, 702, 16_383]) {
      expect(cellArea(`${columnLetters(column)}1`)?.left).toBe(column);
    }
  });
});
