import type { Report, TableNode } from "../../core";
import { cellArea, type CellArea } from "../cell-area";
import type { CellsNode } from "./report-nodes";

/** A node with the zero-based cell it begins at. */
export interface Placed<Node> {
  readonly node: Node;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** Where things of a report stand; what is not in the report is a mistake of its maker, so it throws. */
export interface Places {
  /** The written name of a sheet given by id, or the name itself. */
  sheet(idOrName: string): string;
  table(name: string): Placed<TableNode>;
  /** The block of that name, that of the same sheet first. */
  cells(name: string, sheet: string): Placed<CellsNode>;
}

/**
 * Notes where the tables and blocks of a report stand.
 *
 * @param report - the report, names fitted
 * @returns what finds them by name
 */
export function placesOf(report: Report): Places {
  const names = new Map(report.sheets.map((sheet) => [sheet.id, sheet.name]));
  const tables = new Map<string, Placed<TableNode>>();
  const blocks: Placed<CellsNode>[] = [];
  for (const { name: sheet, nodes } of report.sheets) {
    for (const node of nodes) {
      if (node.kind === "table") tables.set(node.name, { node, sheet, ...cornerOf(node.at) });
      if (node.kind === "cells") blocks.push({ node, sheet, ...cornerOf(node.at) });
    }
  }
  return {
    sheet: (idOrName) => names.get(idOrName) ?? idOrName,
    table: (name) => found(tables.get(name), `table ${name}`),
    cells: (name, sheet) => {
      const named = blocks.filter(({ node }) => node.name === name);
      return found(named.find((block) => block.sheet === sheet) ?? named[0], `block ${name}`);
    },
  };
}

/**
 * Reads where a node begins.
 *
 * @param at - a cell like `B2`
 * @returns its zero-based row and column
 */
export function cornerOf(at: string): { readonly top: number; readonly left: number } {
  const { top, left } = found(cellArea(at), `cell ${at}`);
  return { top, left };
}

/**
 * Finds a column of a table by id.
 *
 * @param table - the table
 * @param id - the column's id
 * @returns its zero-based index in the table
 */
export function columnIndex(table: TableNode, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`table ${table.name} has no column ${id}`);
  return index;
}

/**
 * Gives the data cells of a table's column.
 *
 * @param table - the table where it stands
 * @param id - the column's id
 * @returns the cells below the header
 */
export function columnArea({ node, top, left }: Placed<TableNode>, id: string): CellArea {
  const column = left + columnIndex(node, id);
  return { top: top + 1, left: column, bottom: top + node.rows.length, right: column };
}

function found<T>(thing: T | null | undefined, what: string): T {
  if (thing == null) throw new Error(`the report has no ${what}`);
  return thing;
}
