import type { Finding } from "../finding";
import type { Language } from "../say/language";
import type { TiersInForce } from "../tier/overrides";
import type { Tiering } from "../tier/tiering";
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
