/** Done. */
export const DONE = 0;
/** Stopped by a finding of severity error. */
export const STOPPED = 1;
/** Wrong usage. */
export const USAGE = 2;
/** Interrupted by the user, as shells count it. */
export const INTERRUPTED = 130;

/** A wrong use of the command line, said in a sentence. */
export class UsageProblem extends Error {
  override name = "UsageProblem";
}
