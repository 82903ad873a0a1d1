import type { SampleColumn } from "./sample-columns";
import type { SampleStyle } from "./sample-style";

/** Which columns a list has, and how it writes its figures. */
export interface SampleLayout {
  readonly columns: readonly SampleColumn[];
  readonly style: SampleStyle;
  /** The number format of dates. */
  readonly dateFormat: string;
}
