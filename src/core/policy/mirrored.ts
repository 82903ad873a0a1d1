import type { Comparison } from "./expression";

/** The comparison that says the same with its sides changed over. */
export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};
