import { hiddenRows } from "../../src/files/hidden-rows";

const rows = (xml: string) => [...hiddenRows(new TextEncoder().encode(xml))];

describe("hiddenRows", () => {
  it("finds hidden rows and no hidden columns or text", () => {
    const xml =
      '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"/><row hidden="1" r="2"/>' +
      '<x:row r="3" spans="1:2" hidden="true"><c><is><t>hidden="1"</t></is></c></x:row><row r="4" hidden="0"/>';
    expect(rows(xml)).toEqual([1, 2]);
  });
});
