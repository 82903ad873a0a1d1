import { rowXml } from "../../../src/files/write/row-xml";

describe("rowXml", () => {
  it("writes text as inline strings, numbers as values, and blanks only where they carry a format", () => {
    const columns = [
      { letters: "A", style: "2", formatsBlanks: false },
      { letters: "B", style: "", formatsBlanks: false },
      { letters: "C", style: "3", formatsBlanks: false },
      { letters: "D", style: "4", formatsBlanks: true },
    ];
    expect(rowXml(7, columns, ["=1&2", 0.5, null, null])).toBe(
      '<row r="7"><c r="A7" s="2" t="inlineStr"><is><t>=1&amp;2</t></is></c>' +
        '<c r="B7"><v>0.5</v></c><c r="D7" s="4"/></row>',
    );
  });

  it("keeps white space and what looks like an escape", () => {
    expect(rowXml(1, [{ letters: "A", style: "", formatsBlanks: false }], [" _x0041_"])).toContain(
      '<t xml:space="preserve"> _x005F_x0041_</t>',
    );
  });
});
