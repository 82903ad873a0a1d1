import { encodeGb18030 } from "../../src/samples/encode-gb18030";

describe("encodeGb18030", () => {
  it("writes one byte for ASCII and two for Chinese", () => {
    expect([...encodeGb18030("A号\t")]).toEqual([0x41, 0xba, 0xc5, 0x09]);
  });

  it("gives back what it was given", () => {
    const text = "客户号,姓名（万元）—：，。￥\r\n001,陈立\r\n";
    expect(new TextDecoder("gb18030").decode(encodeGb18030(text))).toBe(text);
  });

  it("throws on what needs four bytes", () => {
    expect(() => encodeGb18030("😀")).toThrow("GBK has no 😀");
  });
});
