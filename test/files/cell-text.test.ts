import { cellText } from "../../src/files/cell-text";

describe("cellText", () => {
  it("drops what XML cannot hold and keeps the rest", () => {
    expect(cellText("a\u0000b\u000bc\ud83dd\uffff 🍣\t\n<&>")).toBe("abcd 🍣\t\n<&>");
  });

  it("makes one line break of every kind", () => {
    expect(cellText("a\r\nb\rc")).toBe("a\nb\nc");
  });

  it("keeps as much as Excel opens", () => {
    expect(cellText("a".repeat(40_000))).toHaveLength(32_767);
  });
});
