import type { CheckedMeasure, PointsTerm, SumTerm, WeightedTerm } from "../policy/checked-policy";
import { namesIn } from "../policy/expression";
import { compileExpression } from "./compile-expression";
import type { CutSource } from "./cuts";
import { everyBlock } from "./blocks";
import { divide } from "./divide";
import type { Rows } from "./rows";
import { lackOfExpression, type Lack } from "./inputs";
import { DIVIDED } from "./operators";
import { presence, withhold } from "./presence";
import { BLOCK, type Scope } from "./scope";
import { fixedSteps, stepColumn, type Fill } from "./steps";

type Lacks = ReadonlyMap<string, Lack>;
type MeasureOf<K extends CheckedMeasure["kind"]> = CheckedMeasure & { readonly kind: K };

function available(id: string, lacking: Lacks): boolean {
  return (lacking.get(id) ?? []).length === 0;
}

/**
 * Picks the terms of a sum that count for a list.
 *
 * A term is left out for all customers if its column is not there, has another basis than the term asks for, or
 * is replaced by a column the list has.
 *
 * @param measure - the sum
 * @param rows - the columns and their bases
 * @param isThere - whether a field or measure is available
 * @returns the terms that count
 */
export function sumTerms(
  measure: MeasureOf<"sum">,
  rows: Rows,
  isThere: (id: string) => boolean,
): readonly SumTerm[] {
  return measure.terms.filter(
    ({ of, unless, basis }) =>
      isThere(of) &&
      (unless === undefined || !isThere(unless)) &&
      (basis === undefined || rows.basisOf(of) === basis),
  );
}

function evaluateSum(
  measure: MeasureOf<"sum">,
  scope: Scope,
  rows: Rows,
  lacking: Lacks,
  out: Float64Array,
): void {
  const given = measure.given === undefined ? undefined : scope.numbers(measure.given);
  if (given) {
    out.set(given);
    return;
  }
  const terms = sumTerms(measure, rows, (id) => available(id, lacking));
  if (terms.length === 0) {
    out.fill(NaN);
    return;
  }
  // Rates are summed first and divided once; adding up rounded parts would lose a fen per part.
  for (const { of, rate } of terms) {
    const values = scope.numbers(of);
    if (!values || rate === undefined) continue;
    for (let i = 0; i < out.length; i++) out[i] = exact(out[i] + exact(values[i] * rate));
  }
  for (let i = 0; i < out.length; i++) out[i] = divide(out[i], 10000);
  for (const { of, rate } of terms) {
    const values = scope.numbers(of);
    if (!values || rate !== undefined) continue;
    for (let i = 0; i < out.length; i++) out[i] = exact(out[i] + values[i]);
  }
}

/** Whole numbers beyond 2^53 are no longer exact; they become missing. */
function exact(value: number): number {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER ? value : NaN;
}

function evaluatePoints(measure: MeasureOf<"points">, scope: Scope, lacking: Lacks, out: Float64Array): void {
  const lackOf = (id: string): Lack => lacking.get(id) ?? [];
  const terms = measure.terms.filter(({ when }) => lackOfExpression(when, lackOf).length === 0);
  const holds = terms.map(({ when }) => compileExpression(when, scope));
  const groups = groupsOf(terms);
  const asked = [...new Set(terms.flatMap(({ when }) => [...namesIn(when)]))].filter((id) => id !== "asOf");
  const known = asked.map((id) => presence(id, scope));
  const scratch = new Float64Array(Math.min(BLOCK, scope.count));
  const best = groups.map(() => new Float64Array(scratch.length));
  everyBlock(scope.count, (start, end) => {
    const n = end - start;
    for (const top of best) top.fill(-Infinity);
    for (const [g, members] of groups.entries()) {
      const top = best[g] ?? scratch;
      for (const t of members) {
        const points = terms[t]?.points ?? 0;
        holds[t]?.(start, end, scratch);
        for (let i = 0; i < n; i++) if (scratch[i] === 1 && points > top[i]) top[i] = points;
      }
    }
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (const top of best) if (top[i] !== -Infinity) sum += top[i];
      if (measure.cap !== undefined && sum > measure.cap) sum = measure.cap;
      out[start + i] = known.some((there) => there(start + i)) ? sum : NaN;
    }
  });
}

/** Terms of one group count once, with the largest; a term without a group stands alone. */
function groupsOf(terms: readonly PointsTerm[]): readonly (readonly number[])[] {
  const byName = new Map<string, number[]>();
  const groups: number[][] = [];
  for (const [t, { group }] of terms.entries()) {
    const members = group === undefined ? undefined : byName.get(group);
    if (members) members.push(t);
    else {
      const fresh = [t];
      groups.push(fresh);
      if (group !== undefined) byName.set(group, fresh);
    }
  }
  return groups;
}

function positionOf(term: WeightedTerm, scope: Scope, source: CutSource): Fill | undefined {
  const values = scope.numbers(term.of);
  if (!values) return undefined;
  const { scale, of, at } = term;
  if (scale.kind === "flag") {
    return (start, end, out) => {
      for (let i = start; i < end; i++) out[i - start] = values[i] * scale.score;
    };
  }
  if (scale.kind === "bands") return stepColumn(fixedSteps(scale.bands), values);
  const steps = source({ at, of, ask: { kind: "scale", scale } }, values);
  return steps && (steps.customers > 1 || scale.kind !== "percentile")
    ? stepColumn(steps, values)
    : undefined;
}

function evaluateWeighted(
  measure: MeasureOf<"weighted">,
  scope: Scope,
  lacking: Lacks,
  source: CutSource,
  out: Float64Array,
): void {
  const parts = measure.terms.flatMap((term) => {
    const position = available(term.of, lacking) ? positionOf(term, scope, source) : undefined;
    return position ? [{ position, weight: term.weight, scale: term.scale }] : [];
  });
  const [only] = parts;
  // The only score, times its weight, divided by its weight, is the score; a learnt one is too small to overflow.
  if (parts.length === 1 && only.scale.kind !== "bands" && only.scale.kind !== "flag") {
    everyBlock(scope.count, (start, end) => only.position(start, end, out.subarray(start, end)));
    return;
  }
  const size = Math.min(BLOCK, scope.count);
  const [score, sum, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  everyBlock(scope.count, (start, end) => {
    const n = end - start;
    sum.fill(0);
    weights.fill(0);
    for (const { position, weight } of parts) {
      position(start, end, score);
      for (let i = 0; i < n; i++) {
        const value = score[i];
        if (value === value) {
          sum[i] = sum[i] + weight * value;
          weights[i] = weights[i] + weight;
        }
      }
    }
    DIVIDED(sum, weights, n);
    out.set(sum.subarray(0, n), start);
  });
}

/**
 * Computes one measure over all rows.
 *
 * @param measure - the checked measure; what it uses is already computed
 * @param scope - the columns
 * @param rows - the rows, for the bases of amounts
 * @param lacking - what is not available
 * @param source - gives cut points
 * @returns the values; NaN is missing
 */
export function evaluateMeasure(
  measure: CheckedMeasure,
  scope: Scope,
  rows: Rows,
  lacking: Lacks,
  source: CutSource,
): Float64Array {
  const out = new Float64Array(scope.count);
  switch (measure.kind) {
    case "expression": {
      const value = compileExpression(measure.value, scope);
      everyBlock(scope.count, (start, end) => value(start, end, out.subarray(start, end)));
      break;
    }
    case "sum":
      evaluateSum(measure, scope, rows, lacking, out);
      break;
    case "points":
      evaluatePoints(measure, scope, lacking, out);
      break;
    case "weighted":
      evaluateWeighted(measure, scope, lacking, source, out);
      break;
  }
  withhold(measure.needs, scope, out, NaN);
  return out;
}
