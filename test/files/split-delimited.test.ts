import fc from "fast-check";
import { splitDelimited } from "../../src/files/split-delimited";

const rows = (text: string) => splitDelimited(text, ",", 100).rows;

describe("splitDelimited", () => {
  it("keeps delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(rows('a,"b,\n""c""",d\r\ne\r\n')).toEqual([["a", 'b,\n"c"', "d"], ["e"]]);
  });

  it("keeps a quote inside an unquoted field", () => {
    expect(rows('5" disk,a\n')).toEqual([['5" disk', "a"]]);
  });

  it("gives a field behind a delimiter at the end", () => {
    expect(rows("a,")).toEqual([["a", null]]);
  });

  it("counts rows beyond the most it keeps", () => {
    expect(splitDelimited("1\n2\n3\n", ",", 2)).toEqual({ rows: [["1"], ["2"]], count: 3 });
  });

  it("reads back what RFC 4180 quotes", () => {
    const table = fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect(splitDelimited(text, ",", 1000).rows).toEqual(cells);
      }),
    );
  });
});
