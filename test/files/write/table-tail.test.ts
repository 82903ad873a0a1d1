import type { ReportNode } from "../../../src/core";
import { tailOf } from "../../../src/files/write/table-tail";

function tail(...others: ReportNode[]): boolean {
  const table: ReportNode = {
    kind: "table",
    name: "TB",
    at: "A5",
    columns: [{ id: "id", header: "Id", type: "text", width: 9 }],
    rows: Array.from({ length: 1001 }, () => ["1"]),
  };
  return tailOf({ id: "s", name: "S", nodes: [...others, table] })?.table === table;
}

describe("tailOf", () => {
  it("lets rows in below what stands above the table", () => {
    expect(tail()).toBe(true);
    expect(
      tail({ kind: "heading", at: "A1", text: "x", level: 1 }, { kind: "note", at: "C4", text: "x" }),
    ).toBe(true);
    expect(tail({ kind: "freeze", rows: 5, columns: 0 })).toBe(true);
  });

  it("leaves the table to the library if something stands beside or below its rows", () => {
    expect(tail({ kind: "note", at: "C6", text: "x" })).toBe(false);
    expect(tail({ kind: "cells", name: "b", at: "C3", rows: [[], [], [], []] })).toBe(false);
  });
});
