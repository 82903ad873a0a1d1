import type { CellContent, CellsNode } from "./report";
import type { SummaryContext } from "./summary-context";

/**
 * Makes the block that accounts for every row read: per file customers, totals, duplicates and notes.
 *
 * @param context - words, unit and columns
 * @param top - the sheet row of its header
 * @returns the block; with one list the customers are counted in `TB_Tiers`
 */
export function reconciliationBlock(context: SummaryContext, top: number): CellsNode {
  const { word, tiering, column } = context;
  const { lists, merged, count } = tiering.rows;
  const id = column("customerId");
  const lines = lists.map((list, k): CellContent[] => {
    const row = top + 1 + k;
    const duplicates = list.skipped.duplicate + merged[k];
    const kept = list.rows - merged[k];
    return [
      { text: list.file },
      { value: list.rowsRead, format: "#,##0" },
      lists.length === 1 && id
        ? { formula: `=ROWS(${id})`, value: count, format: "#,##0" }
        : { value: kept, format: "#,##0" },
      { value: list.skipped.total, format: "#,##0" },
      { value: duplicates, format: "#,##0" },
      { value: list.skipped.note, format: "#,##0" },
      {
        formula: `=IF(B${row}=SUM(C${row}:F${row}),"${word("agrees")}","${word("differs")}")`,
        value:
          list.rowsRead === kept + list.skipped.total + duplicates + list.skipped.note
            ? word("agrees")
            : word("differs"),
      },
    ];
  });
  return {
    kind: "cells",
    name: "reconciliation",
    at: `A${top}`,
    header: 1,
    rows: [
      [
        { text: word("file") },
        { text: word("rowsRead") },
        { text: word("customers") },
        { text: word("totalsSkipped") },
        { text: word("duplicatesSkipped") },
        { text: word("notesSkipped") },
        { text: word("check") },
      ],
      ...lines,
    ],
  };
}
