import type { Column } from "../column";
import type { Basis } from "../list/customer-list";

/** The rows a policy is computed over. */
export interface Rows {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** The basis of a field's amounts, where it has one. */
  basisOf(field: string): Basis | undefined;
}
