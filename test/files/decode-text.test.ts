import { decodeText } from "../../src/files/decode-text";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

describe("decodeText", () => {
  it.each([
    ["UTF-8", "e5aea2e688b7"],
    ["UTF-8 with a mark", "efbbbfe5aea2e688b7"],
    ["GBK", "bfcdbba7"],
    ["UTF-16 LE", "fffea25b3762"],
    ["UTF-16 BE", "feff5ba26237"],
  ])("decodes %s", (_, hex) => {
    expect(decodeText(bytes(hex))).toBe("客户");
  });

  it("decodes the four bytes GB18030 adds to GBK", () => {
    expect(decodeText(bytes("8139ee39"))).toBe("㐀");
  });
});
