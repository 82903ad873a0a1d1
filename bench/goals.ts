import { LARGEST } from "./plan";
import type { Stage } from "./run";

/** Goals in milliseconds of processor time, by stage and size. */
export const TIME_GOALS: Readonly<Record<Stage, ReadonlyMap<number, number>>> = {
  "fit+apply": bySize(1, 4, 30, 400),
  apply: bySize(0.5, 2, 12, 120),
  read: bySize(1, 6, 25, 400),
  write: bySize(0.2, 2, 15, 120),
  first: bySize(10, 20, 80, 500),
};

/** Goals in megabytes for the process that fits and applies, by size. */
export const MEMORY_GOALS: ReadonlyMap<number, number> = bySize(80, 80, 100, 256);

/** Ratios of processor time. */
export const RATIO_GOALS = {
  /** DuckDB over ours, at least, at every size. */
  duckdb: 5,
  /** Row objects over ours, at least, from `from` rows. */
  rows: 50,
  /** Ours over the floor, at most, from `from` rows. */
  floor: 2.5,
  from: 100_000,
  /** The power of the size our time grows with between 10,000 rows and the largest, at most. */
  exponent: 1.1,
} as const;

function bySize(tiny: number, small: number, large: number, largest: number): ReadonlyMap<number, number> {
  return new Map([
    [200, tiny],
    [10_000, small],
    [100_000, large],
    [LARGEST, largest],
  ]);
}
