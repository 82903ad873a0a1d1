import type { Axis, CheckedScheme } from "../policy/checked-policy";
import { everyBlock } from "./blocks";
import { compileExpression } from "./compile-expression";
import type { CutSource } from "./cuts";
import { withhold } from "./presence";
import { BLOCK, type Scope } from "./scope";
import { stepColumn, type Fill } from "./steps";

type SchemeOf<K extends CheckedScheme["kind"]> = CheckedScheme & { readonly kind: K };

/**
 * Asks for the steps of bands: from each lower bound on, the tier number.
 *
 * @param scheme - the bands, from the highest
 * @param values - what they are of
 * @param source - gives cut points
 * @returns fills tier numbers; 0 below the last bound
 */
function bandsOf(scheme: SchemeOf<"bands">, values: Float64Array, source: CutSource): Fill {
  const last = scheme.tiers.at(-1);
  const open = last?.from?.kind === "open";
  const bounds = scheme.tiers
    .flatMap(({ from }, i) => (from && from.kind !== "open" ? [[from, i + 1] as const] : []))
    .reverse();
  const base = open ? scheme.tiers.length : 0;
  const steps = source({ at: scheme.at, of: scheme.of, ask: { kind: "bounds", base, bounds } }, values);
  return steps ? stepColumn(steps, values) : (start, end, out) => out.fill(NaN, 0, end - start);
}

function cutsReached(axis: Axis, scope: Scope, source: CutSource): Fill {
  const values = scope.numbers(axis.of) ?? new Float64Array(0);
  const bounds = axis.cuts.map((cut, k) => [cut, k + 1] as const);
  const steps = source({ at: axis.at, of: axis.of, ask: { kind: "bounds", base: 0, bounds } }, values);
  return steps ? stepColumn(steps, values) : (start, end, out) => out.fill(NaN, 0, end - start);
}

function evaluateMatrix(
  scheme: SchemeOf<"matrix">,
  scope: Scope,
  source: CutSource,
  tiers: Uint8Array,
): void {
  const [x, y] = [cutsReached(scheme.x, scope, source), cutsReached(scheme.y, scope, source)];
  const height = scheme.y.cuts.length + 1;
  const flat = Uint8Array.from(scheme.tierNo.flat());
  const [across, up] = [
    new Float64Array(Math.min(BLOCK, scope.count)),
    new Float64Array(Math.min(BLOCK, scope.count)),
  ];
  everyBlock(scope.count, (start, end) => {
    x(start, end, across);
    y(start, end, up);
    for (let i = 0, n = end - start; i < n; i++) {
      const cell = across[i] * height + up[i];
      // A missing side makes the cell NaN, and indexing with it gives undefined: untiered.
      tiers[start + i] = flat[cell] ?? 0;
    }
  });
}

function evaluateRules(scheme: SchemeOf<"rules">, scope: Scope, tiers: Uint8Array): void {
  const rules = scheme.rules.map(({ when, tierNo }) => ({
    tierNo,
    holds: when && compileExpression(when, scope),
  }));
  const scratch = new Float64Array(Math.min(BLOCK, scope.count));
  everyBlock(scope.count, (start, end) => {
    const n = end - start;
    for (const { holds, tierNo } of rules) {
      holds?.(start, end, scratch);
      for (let i = 0; i < n; i++) {
        if (tiers[start + i] === 0 && (holds === undefined || scratch[i] === 1)) tiers[start + i] = tierNo;
      }
    }
  });
}

/**
 * Computes the tier numbers of one scheme over all rows.
 *
 * @param scheme - the checked scheme; what it uses is already computed
 * @param scope - the columns
 * @param source - gives cut points
 * @returns tier numbers, 0 for untiered
 */
export function evaluateScheme(scheme: CheckedScheme, scope: Scope, source: CutSource): Uint8Array {
  const tiers = new Uint8Array(scope.count);
  if (scheme.kind === "bands") {
    const values = scope.numbers(scheme.of);
    if (values) {
      const fill = bandsOf(scheme, values, source);
      const scratch = new Float64Array(Math.min(BLOCK, scope.count));
      everyBlock(scope.count, (start, end) => {
        fill(start, end, scratch);
        for (let i = start; i < end; i++) tiers[i] = scratch[i - start];
      });
    }
  } else if (scheme.kind === "matrix") evaluateMatrix(scheme, scope, source, tiers);
  else evaluateRules(scheme, scope, tiers);
  withhold(scheme.needs, scope, tiers, 0);
  return tiers;
}
