/** Done. */
export const DONE = 0;
/** Stopped by a finding of severity error. */
export const STOPPED = 1;
/** Wrong usage. */
export const USAGE = 2;

/** A wrong use of the command line, said in a sentence. */
export class UsageProblem extends Error {
  override name = "UsageProblem";
}
