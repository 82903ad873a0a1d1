import { findDelimiter } from "../../src/files/find-delimiter";

describe("findDelimiter", () => {
  it.each([
    ["a,b\n1,2\n", ","],
    ["a;b,c\n1;2,5\n3;4\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ["a|b|c\n1|2|3\n", "|"],
    ["name\n安然\n", ","],
    ["客户  AUM\n安 然  10\n白露  20\n", "columns"],
    ["sep=;\na,b;c,d\n", ";"],
  ])("finds in %j", (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("does not count what stands in quotes", () => {
    expect(findDelimiter('"a,b,c,d";1\n"e,f,g,h";2\n')).toBe(";");
  });
});
