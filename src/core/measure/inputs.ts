import type { Basis } from "../list/customer-list";
import type { CheckedMeasure, CheckedPolicy, CheckedScheme } from "../policy/checked-policy";
import type { Need } from "../policy/document";
import type { Expression } from "../policy/expression";

/** What is lacking: ids of columns, or `asOf`; a list means at least one of them. Empty: nothing. */
export type Lack = readonly Need[];

/** Tells what is lacking of a field, measure or scheme. */
type LackOf = (id: string) => Lack;

/** Tells the basis of a field's amounts, where it has one. */
type BasisOf = (field: string) => Basis | undefined;

const NOTHING: Lack = [];

function union(lacks: readonly Lack[]): Lack {
  const seen = new Map<string, Need>();
  for (const need of lacks.flat()) seen.set(JSON.stringify(need), need);
  return [...seen.values()];
}

/** What is lacking where any one of several would do: their names, or the alternative that lacks least. */
function oneOf(lacks: readonly Lack[]): Lack {
  if (lacks.length === 0 || lacks.some((lack) => lack.length === 0)) return NOTHING;
  const least = lacks.reduce((kept, next) => (next.length < kept.length ? next : kept));
  if (least.length > 1) return least;
  const ids = [...new Set(lacks.filter((lack) => lack.length === 1).flat(2))];
  const [only] = ids;
  return ids.length === 1 ? [only] : [ids];
}

/**
 * Tells what an expression lacks to give a value.
 *
 * @param node - the expression
 * @param lackOf - what is lacking of each thing it may name
 * @returns the columns that are missing
 */
export function lackOfExpression(node: Expression, lackOf: LackOf): Lack {
  switch (node.kind) {
    case "name":
      return lackOf(node.id);
    case "asOf":
      return lackOf("asOf");
    case "arithmetic":
    case "comparison":
      return union([lackOfExpression(node.left, lackOf), lackOfExpression(node.right, lackOf)]);
    case "logic": {
      const sides = [lackOfExpression(node.left, lackOf), lackOfExpression(node.right, lackOf)];
      return node.op === "or" ? oneOf(sides) : union(sides);
    }
    case "among":
    case "not":
      return lackOfExpression(node.of, lackOf);
    case "call": {
      if (node.name === "has") return NOTHING;
      const args = node.args.map((arg) => lackOfExpression(arg, lackOf));
      return node.name === "coalesce" || node.name === "min" || node.name === "max"
        ? oneOf(args)
        : union(args);
    }
    default:
      return NOTHING;
  }
}

function lackOfNeeds(needs: readonly Need[], lackOf: LackOf): Lack {
  return union(needs.map((need) => (typeof need === "string" ? lackOf(need) : oneOf(need.map(lackOf)))));
}

function lackOfItem(item: CheckedMeasure | CheckedScheme, lackOf: LackOf, basisOf: BasisOf): Lack {
  const needed = lackOfNeeds(item.needs, lackOf);
  if (needed.length > 0) return needed;
  switch (item.kind) {
    case "expression":
      return lackOfExpression(item.value, lackOf);
    case "sum":
      if (item.given !== undefined && lackOf(item.given).length === 0) return NOTHING;
      return oneOf(
        item.terms
          .filter(({ unless }) => unless === undefined || lackOf(unless).length > 0)
          .map(({ of, basis }) => (basis === undefined || basisOf(of) === basis ? lackOf(of) : [of])),
      );
    case "points":
      return oneOf(item.terms.map(({ when }) => lackOfExpression(when, lackOf)));
    case "weighted":
      return oneOf(item.terms.map(({ of }) => lackOf(of)));
    case "bands":
      return lackOf(item.of);
    case "matrix":
      return union([lackOf(item.x.of), lackOf(item.y.of)]);
    case "rules": {
      // With stated needs the rules themselves may ask about what is not there: a comparison with it is false.
      const asked = item.rules.flatMap(({ when }) => (when ? [lackOfExpression(when, lackOf)] : []));
      return item.needs.length > 0 ? NOTHING : oneOf(asked);
    }
  }
}

/**
 * Tells for everything in a policy what the list lacks to compute it.
 *
 * @param policy - the policy
 * @param mapped - whether the list has a column for a field
 * @param dated - whether the run has an as-of date
 * @param basisOf - the basis of a field's amounts
 * @returns per field, measure and scheme the columns that are missing; empty if it can be computed
 */
export function lacks(
  policy: CheckedPolicy,
  mapped: (field: string) => boolean,
  dated: boolean,
  basisOf: BasisOf,
): ReadonlyMap<string, Lack> {
  const found = new Map<string, Lack>();
  found.set("asOf", dated ? NOTHING : ["asOf"]);
  for (const { id, what } of policy.names.values()) {
    if (what === "field") found.set(id, mapped(id) ? NOTHING : [id]);
  }
  const lackOf: LackOf = (id) => found.get(id) ?? NOTHING;
  for (const item of policy.order) found.set(item.id, lackOfItem(item, lackOf, basisOf));
  return found;
}
