import { linesOf, rowHeight } from "../../../src/files/write/row-height";

describe("rowHeight", () => {
  it("leaves rows of one line alone", () => {
    expect(rowHeight([{ id: "why", header: "Why", type: "text", width: 60 }], ["short"])).toBeNull();
    expect(rowHeight([{ id: "id", header: "Id", type: "text", width: 10 }], ["x".repeat(99)])).toBeNull();
  });

  it("takes Han signs for two characters", () => {
    expect(linesOf("人".repeat(30), 59)).toBe(2);
    expect(linesOf("a\nb", 59)).toBe(2);
  });
});
