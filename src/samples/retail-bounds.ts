/** Where the tiers of the retail ladder begin, from the highest, in 万元. */
const BOUNDS = [600, 200, 50, 20, 5, 0];

/** A tier as amounts see it, in 万元. */
export interface RetailTier {
  /** 0 is the highest. */
  readonly place: number;
  readonly from: number;
  /** Where the next tier up begins; infinite for the highest. */
  readonly next: number;
}

/**
 * Finds the tier of an amount on the retail ladder.
 *
 * @param amount - 万元
 * @returns the tier
 */
export function retailTier(amount: number): RetailTier {
  const found = BOUNDS.findIndex((bound) => amount >= bound);
  const place = found < 0 ? BOUNDS.length - 1 : found;
  return { place, from: BOUNDS[place] ?? 0, next: BOUNDS[place - 1] ?? Infinity };
}
