import type { Finding } from "../finding";
import type { Language } from "../say/language";
import type { TiersInForce } from "../tier/overrides";
import type { Tiering } from "../tier/tiering";
import type { Change } from "./snapshot-table";
import type { PreviousRun } from "./previous-run";

/** What a report is made of. */
export interface ReportInput {
  readonly tiering: Tiering;
  readonly inForce: TiersInForce;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** When the run was made, as text; the core has no clock. */
  readonly time: string;
  readonly previous?: PreviousRun;
}

/** A report's input with what the sheets share worked out once. */
export interface SheetInput extends ReportInput {
  /** Per row the change against the snapshot before; null if there is none. */
  readonly changes: readonly (Change | null)[] | null;
}
