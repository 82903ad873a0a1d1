import { CFB, utils, write } from "@e965/xlsx";
import type { Cell, Grid } from "../../src/core/list/grid";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/write-book";
import { writeGrid } from "../../src/files/write-grid";

const text = (content: string) => new TextEncoder().encode(content);

function grid(rows: Cell[][], more: Partial<Grid> = {}): Grid {
  return {
    file: "list.xlsx",
    sheet: "List",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    date1904: false,
    textual: false,
    ...more,
  };
}

function xlsx(rows: Cell[][], more: Partial<Grid> = {}, formats: [string, string][] = []): Uint8Array {
  return writeGrid(grid(rows, more), { widths: [], formats: new Map(formats) });
}

function sheets(bytes: Uint8Array, name: string): Grid[] {
  const read = readBook(bytes, name);
  if ("code" in read) throw new Error(JSON.stringify(read));
  return read.grids;
}

function reason(bytes: Uint8Array, name: string): unknown {
  const read = readBook(bytes, name);
  return "code" in read ? read.facts["reason"] : null;
}

function biff5(rows: string[][]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
  const bytes: Buffer = write(book, { type: "buffer", bookType: "biff5" });
  return bytes;
}

describe("readBook", () => {
  it("gives every cell of an .xlsx from A1 on", () => {
    const rows: Cell[][] = [
      [],
      [null, "name", "amount"],
      [null, " 安然 ", 1.5],
      [null, null, { error: "#N/A" }],
    ];
    expect(sheets(xlsx(rows), "folder/list.xlsx")).toEqual([grid(rows)]);
  });

  it("keeps merges and hidden rows", () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const hiddenRows = new Set([1]);
    const [read] = sheets(xlsx([["title"], ["a", "b"], ["c", "d"]], { merges, hiddenRows }), "list.xlsx");
    expect(read).toEqual(grid([["title"], ["a", "b"], ["c", "d"]], { merges, hiddenRows }));
  });

  it("shows the leading zeros that only the number format holds", () => {
    const bytes = xlsx([["00001234", 12]], {}, [["A1", "00000000"], ["B1", "0"]]); // prettier-ignore
    expect(sheets(bytes, "list.xlsx")[0]?.rows).toEqual([["00001234", 12]]);
  });

  it("reads an .xlsx, csv or html that is named .xls", () => {
    const html =
      '<html><meta charset="utf-8"><table><tr><td>客户号</td></tr><tr><td>00123</td></tr></table></html>';
    expect(sheets(xlsx([["id"], ["1"]]), "list.xls")[0]?.rows).toEqual([["id"], ["1"]]);
    expect(sheets(text("id\tname\n00123\t安然\n"), "list.xls")[0]?.rows).toEqual([["id", "name"], ["00123", "安然"]]); // prettier-ignore
    expect(sheets(text(html), "list.xls")[0]?.rows).toEqual([["客户号"], ["00123"]]);
  });

  it("reads the GBK of an Excel 95 .xls by its code page", () => {
    const bytes = biff5([["AAAAAA", "BBBB"]]);
    const put = (at: number, hex: string) => Buffer.from(hex, "hex").copy(bytes, at);
    put(bytes.indexOf(Buffer.from("42000200e404", "hex")), "42000200a803");
    put(bytes.indexOf("AAAAAA"), "bfcdbba7bac5");
    put(bytes.indexOf("BBBB"), "d0d5c3fb");
    expect(sheets(new Uint8Array(bytes), "old.xls")[0]?.rows).toEqual([["客户号", "姓名"]]);
  });

  it("marks hidden sheets and the 1904 date system", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["a"]]), "Shown");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["b"]]), "Hidden");
    book.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx" });
    const read = sheets(new Uint8Array(bytes), "list.xlsx");
    expect(read.map((sheet) => [sheet.sheet, sheet.hidden, sheet.date1904])).toEqual([
      ["Shown", false, true],
      ["Hidden", true, true],
    ]);
  });

  it.each(["xlsb", "ods", "biff8"] as const)("reads %s", (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["客户号"], [12.5]]), "List");
    const bytes: ArrayBuffer = write(book, { type: "array", bookType });
    expect(sheets(new Uint8Array(bytes), `list.${bookType}`)[0]?.rows).toEqual([["客户号"], [12.5]]);
  });

  it("finds Excel tables by name wherever they stand", async () => {
    const bytes = await writeBook({
      format: "tierbook/report@1",
      language: "zh-CN",
      title: "t",
      sheets: [
        {
          id: "tiers",
          name: "客户分层",
          nodes: [
            {
              kind: "table",
              name: "TB_Tiers",
              at: "B3",
              columns: [
                { id: "customerId", header: "客户号", type: "text", width: 12 },
                { id: "assets", header: "资产", type: "number", width: 12 },
              ],
              rows: [["00100001", 812.5], ["00100002", null]], // prettier-ignore
            },
          ],
        },
      ],
    });
    const read = readBook(bytes, "earlier.xlsx");
    expect("tables" in read ? read.tables : read).toEqual([
      {
        name: "TB_Tiers",
        sheet: "客户分层",
        top: 2,
        left: 1,
        header: ["客户号", "资产"],
        rows: [["00100001", 812.5], ["00100002", null]], // prettier-ignore
      },
    ]);
  });

  it("says why a file gives nothing", () => {
    const whole = xlsx([["id"]]);
    expect(reason(new Uint8Array(), "list.xlsx")).toBe("empty");
    expect(reason(text(" \r\n\r\n"), "list.csv")).toBe("empty");
    expect(reason(whole.subarray(0, whole.length - 400), "list.xlsx")).toBe("truncated");
    expect(reason(text("%PDF-1.7 …"), "list.pdf")).toBe("not-a-table");
    expect(reason(new Uint8Array([0x1f, 0x8b, 8, 0]), "list.csv.gz")).toBe("not-supported");
    expect(reason(new Uint8Array([1, 2, 0, 3]), "list.xlsx")).toBe("damaged");
  });

  it("names the extension in the finding", () => {
    expect(readBook(new Uint8Array(), "C:\\book\\List.XLSX")).toEqual({
      code: "file-unreadable",
      severity: "error",
      count: 1,
      cells: [],
      facts: { file: "List.XLSX", reason: "empty", extension: ".xlsx" },
    });
  });

  it("recognises an encrypted .xlsx", () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.from("0400040040000000", "hex"));
    CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5000, 7));
    const bytes: Buffer = CFB.write(container, { type: "buffer" });
    expect(reason(new Uint8Array(bytes), "secret.xlsx")).toBe("password");
  });

  it("stops at one row more than a sheet has", () => {
    const read = readBook(text("1\n".repeat(1_048_577)), "long.csv");
    expect(read).toMatchObject({ code: "too-many-rows", facts: { rows: 1_048_577, most: 1_048_576 } });
  });

  it("never throws for damaged bytes", () => {
    const whole = xlsx([["id", "name"], ["1", "安然"]]); // prettier-ignore
    for (let at = 0; at < whole.length; at += 97) {
      const cut = whole.subarray(0, at);
      const changed = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte));
      expect(() => [readBook(cut, "a.xlsx"), readBook(changed, "a.xlsx")]).not.toThrow();
    }
  });
});
