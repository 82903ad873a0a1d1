import type { CheckedBound, FixedSteps } from "./checked-policy";
import type { Bound } from "./document";
import type { ValueType } from "./expression";
import type { Problems } from "./problems";

/**
 * Turns a bound into a number of its measure: yuan as text becomes fen.
 *
 * @param bound - the bound as written; none is open below
 * @param type - the type of what it bounds
 * @param path - its place in the document
 * @param problems - takes a bound that does not fit the type
 * @returns the bound, or undefined if a problem was added
 */
export function checkBound(
  bound: Bound | undefined,
  type: ValueType,
  path: string,
  problems: Problems,
): CheckedBound | undefined {
  if (bound === undefined) return { kind: "open" };
  if (typeof bound === "object") {
    const [a, b] = bound.quantile;
    if (a > 0 && a < b) return { kind: "quantile", of: [a, b] };
    problems.add(path, "quantile", `[${a}, ${b}]`);
    return undefined;
  }
  const money = typeof bound === "string";
  if (money !== (type === "money")) {
    problems.add(path, money ? "bound-is-money" : "bound-is-number", String(bound));
    return undefined;
  }
  if (!money) return { kind: "fixed", value: bound };
  const [whole = "0", part = ""] = bound.split(".");
  return { kind: "fixed", value: Number(whole + part.padEnd(2, "0")) };
}

/**
 * Tells whether bounds listed from the highest tier fall strictly.
 *
 * @param bounds - the bounds in the order of the tiers
 * @param path - the place of the list
 * @param problems - takes the first bound that does not fall
 */
export function checkFalling(bounds: readonly CheckedBound[], path: string, problems: Problems): void {
  let last = Infinity;
  let share = Infinity;
  for (const [i, bound] of bounds.entries()) {
    if (bound.kind === "open") {
      if (i < bounds.length - 1) problems.add(`${path}/${i + 1}`, "open-bound-not-last", "");
    } else if (bound.kind === "fixed") {
      if (bound.value >= last) problems.add(`${path}/${i + 1}`, "bounds-not-falling", String(bound.value));
      last = bound.value;
    } else {
      const next = bound.of[0] / bound.of[1];
      if (next >= share) problems.add(`${path}/${i + 1}`, "bounds-not-falling", bound.of.join("/"));
      share = next;
    }
  }
}

/**
 * Tells whether the cuts of an axis rise strictly.
 *
 * @param cuts - the cuts in the order written
 * @param path - the place of the list
 * @param problems - takes the first cut that does not rise
 */
export function checkRising(cuts: readonly CheckedBound[], path: string, problems: Problems): void {
  let last = -Infinity;
  let share = -Infinity;
  for (const [i, cut] of cuts.entries()) {
    if (cut.kind === "open") continue;
    const value = cut.kind === "fixed" ? cut.value : cut.of[0] / cut.of[1];
    if (value <= (cut.kind === "fixed" ? last : share)) {
      problems.add(
        `${path}/${i + 1}`,
        "cuts-not-rising",
        cut.kind === "fixed" ? String(value) : cut.of.join("/"),
      );
    }
    if (cut.kind === "fixed") last = value;
    else share = value;
  }
}

/**
 * Turns scored bands, listed from the highest, into rising steps.
 *
 * @param bands - lower bounds with scores; a last one without bound is open below
 * @param type - the type of what is scored
 * @param path - their place in the document
 * @param problems - takes bounds that do not fit or do not fall
 * @returns the steps; below the first the base score, 0 unless the bands are open below
 */
export function checkScoreBands(
  bands: readonly { readonly from?: Bound | undefined; readonly score: number }[],
  type: ValueType,
  path: string,
  problems: Problems,
): FixedSteps {
  const bounds = bands.map(({ from }, i) => checkBound(from, type, `${path}/${i + 1}`, problems));
  const known = bounds.filter((bound) => bound !== undefined);
  if (known.length === bands.length) checkFalling(known, path, problems);
  const steps: [number, number][] = [];
  let base = 0;
  for (const [i, bound] of bounds.entries()) {
    const score = bands[i]?.score ?? 0;
    if (bound?.kind === "fixed") steps.unshift([bound.value, score]);
    else base = score;
  }
  return { base, steps };
}
