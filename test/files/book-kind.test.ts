import { bookKind } from "../../src/files/book-kind";

const text = (content: string) => new TextEncoder().encode(content);

describe("bookKind", () => {
  it.each([
    ["id,name\n1,a\n", "text"],
    ["\n\n<html><table>", "markup"],
    ["<?xml version='1.0'?><Workbook>", "markup"],
    ["<5 years,>5 years\n", "text"],
    ["ID;PWXL;N;E\n", "sylk"],
    ["ID,Name\n", "text"],
    ["PK\u0003\u0004", "zip"],
    ["{\\rtf1}", "binary"],
    ["a\u0000b", "binary"],
  ])("takes %j for %s", (content, kind) => {
    expect(bookKind(text(content))).toBe(kind);
  });

  it("takes GBK bytes for text", () => {
    expect(bookKind(Uint8Array.from(Buffer.from("bfcdbba7bac5", "hex")))).toBe("text");
  });
});
