import { readDelimited } from "../../src/files/read-delimited";

function rows(text: string): unknown {
  const read = readDelimited(text, "book.csv");
  return "code" in read ? read.facts : read.rows;
}

describe("readDelimited", () => {
  it("keeps every cell as text and blank ones as null", () => {
    expect(rows("id,amount,date\n00123,,2026-01-01\n")).toEqual([
      ["id", "amount", "date"],
      ["00123", null, "2026-01-01"],
    ]);
  });

  it("names the sheet after the stem of the file and marks it textual", () => {
    expect(readDelimited("a\n", "八月.客户.csv")).toMatchObject({ sheet: "八月.客户", textual: true });
  });

  it("cuts blank rows and cells at the end but not between", () => {
    expect(rows("a,b,,\n,,,\nc,,,\n,,,\n")).toEqual([["a", "b"], [], ["c"]]);
  });

  it("leaves out the line that tells Excel the delimiter, as Excel does", () => {
    expect(rows("sep=;\na;b\n1,5;2\n")).toEqual([["a", "b"], ["1,5", "2"]]); // prettier-ignore
  });

  it("splits at runs of spaces if nothing else fits", () => {
    expect(rows(" 0001  19970101 2\n 0002  19970102 3\n 0003  19970103 1\n")).toEqual([
      ["0001", "19970101", "2"],
      ["0002", "19970102", "3"],
      ["0003", "19970103", "1"],
    ]);
  });
});
