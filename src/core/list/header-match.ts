import type { Basis } from "./customer-list";
import type { Field } from "./field";

/** A field a header may mean. */
export interface HeaderMatch {
  readonly field: Field;
  /** 1, 0.95, 0.7, 0.65 where only a code stands in the column, or 0.4 where it may only be offered. */
  readonly confidence: number;
  readonly found: "exact" | "synonym" | "contains";
  readonly basis?: Basis;
}
