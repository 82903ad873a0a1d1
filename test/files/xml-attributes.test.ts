import { xmlAttributes } from "../../src/files/xml-attributes";

describe("xmlAttributes", () => {
  it("reads both kinds of quotes, prefixes and entities", () => {
    const values = xmlAttributes(`<sheet name="A&amp;B &#x5BA2;&#25143;" r:id = 'rId1'/>`);
    expect([...values]).toEqual([
      ["name", "A&B 客户"],
      ["r:id", "rId1"],
    ]);
  });
});
