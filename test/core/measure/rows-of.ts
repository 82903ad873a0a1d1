import type { Column, WideRows } from "../../../src/core";
import type { Basis } from "../../../src/core/list/customer-list";

type Values = readonly (number | string | null)[] | Float64Array;

function columnOf(values: Values): Column {
  if (values instanceof Float64Array) return { kind: "number", values };
  const texts = values.flatMap((value) => (typeof value === "string" ? [value] : []));
  if (texts.length > 0)
    return { kind: "text", values: values.map((value) => (typeof value === "string" ? value : null)) };
  return {
    kind: "number",
    values: Float64Array.from(values, (value) => (typeof value === "number" ? value : NaN)),
  };
}

/** Wide rows with these columns; null is missing, money is fen, ids are c1, c2, … */
export function rowsOf(
  columns: Readonly<Record<string, Values>>,
  bases: Readonly<Record<string, Basis>> = {},
): WideRows {
  const count = Object.values(columns)[0]?.length ?? 0;
  return {
    count,
    columns: new Map(Object.entries(columns).map(([id, values]) => [id, columnOf(values)])),
    basisOf: (field) => bases[field],
    amounts: new Map(),
    ids: Array.from({ length: count }, (_, row) => `c${row + 1}`),
    lists: [],
    listOf: new Uint16Array(count),
    sheetRows: Int32Array.from({ length: count }, (_, row) => row + 2),
    merged: [],
    dataDate: null,
  };
}
