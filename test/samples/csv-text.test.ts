import type { Grid } from "../../src/core";
import { csvText } from "../../src/samples/csv-text";

function textOf(rows: Grid["rows"]): string {
  return csvText({
    file: "a.csv",
    sheet: "a",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: true,
  });
}

describe("csvText", () => {
  it("gives each row a line", () => {
    expect(textOf([["001", "甲"], [], ["002", null, "3"]])).toBe("001,甲\r\n\r\n002,,3\r\n");
  });

  it("quotes what would break a line apart", () => {
    expect(textOf([["1,200", 'a "b"', "c\nd"]])).toBe('"1,200","a ""b""","c\nd"\r\n');
  });
});
