import { checkBound, checkFalling, checkRising } from "./check-bounds";
import type { Axis, CheckedBound, CheckedRule, CheckedScheme, CheckedTier } from "./checked-policy";
import type { LadderRule, SchemeRule } from "./document";
import { namesIn, type ValueType } from "./expression";
import type { NameSpace } from "./name-space";
import type { Problems } from "./problems";
import { typeExpression } from "./type-expression";

/** The most tiers a scheme may have: a tier number is one byte. */
const MOST_TIERS = 200;

/**
 * Finds the tiers of a scheme: its own, or those of the ladder it names.
 *
 * @param rule - the scheme as written
 * @param ladders - the ladders of the policy
 * @returns tiers from the highest; empty if there are none
 */
export function tiersOf(
  rule: SchemeRule,
  ladders: ReadonlyMap<string, LadderRule>,
): LadderRule["tiers"] | NonNullable<SchemeRule["tiers"]> {
  const own = rule.tiers ?? [];
  return own.length > 0 || rule.kind === "matrix" || rule.ladder === undefined
    ? own
    : (ladders.get(rule.ladder)?.tiers ?? []);
}

function checkTiers(
  rule: SchemeRule,
  ladders: ReadonlyMap<string, LadderRule>,
  path: string,
  problems: Problems,
) {
  const tiers = tiersOf(rule, ladders);
  if (rule.kind !== "matrix") {
    const ladder = rule.ladder;
    if (ladder !== undefined && !ladders.has(ladder))
      problems.add(`${path}/ladder`, "unknown-ladder", ladder);
    if ((ladder === undefined) === (rule.tiers === undefined)) problems.add(path, "ladder-or-tiers", rule.id);
  }
  if (tiers.length === 0) problems.add(`${path}/tiers`, "no-lines", rule.id);
  if (tiers.length > MOST_TIERS) problems.add(`${path}/tiers`, "too-many-tiers", String(tiers.length));
  const seen = new Set<string>();
  for (const { id } of tiers) {
    if (seen.has(id) || id === "untiered") problems.add(`${path}/tiers/${id}`, "id-taken", id);
    seen.add(id);
  }
  return tiers;
}

function isOrdered(type: ValueType): boolean {
  return type === "money" || type === "number" || type === "date";
}

function checkAxis(
  axis: (SchemeRule & { kind: "matrix" })["x"],
  at: string,
  names: NameSpace,
  problems: Problems,
): Axis {
  const of = names.find(axis.of);
  if (of?.id !== axis.of) problems.add(`${at}/of`, "unknown-name", axis.of);
  else if (!isOrdered(of.type)) problems.add(`${at}/of`, "scale-does-not-fit", axis.of);
  const cuts = axis.cuts.flatMap(
    (cut, i) => checkBound(cut, of?.type ?? "number", `${at}/cuts/${i + 1}`, problems) ?? [],
  );
  checkRising(cuts, `${at}/cuts`, problems);
  return { of: axis.of, cuts, at };
}

function checkCells(rule: SchemeRule & { kind: "matrix" }, path: string, problems: Problems): number[][] {
  const [width, height] = [rule.x.cuts.length + 1, rule.y.cuts.length + 1];
  const tierNo = Array.from({ length: width }, () => new Array<number>(height).fill(0));
  for (const [i, tier] of rule.tiers.entries()) {
    for (const [x, y] of tier.cells) {
      const column = tierNo[x];
      if (!column || y >= height) problems.add(`${path}/tiers/${tier.id}`, "cell-outside", `[${x}, ${y}]`);
      else if (column[y] !== 0) problems.add(`${path}/tiers/${tier.id}`, "cell-taken", `[${x}, ${y}]`);
      else column[y] = i + 1;
    }
  }
  for (const [x, column] of tierNo.entries()) {
    for (const [y, no] of column.entries()) {
      if (no === 0) problems.add(`${path}/tiers`, "cell-free", `[${x}, ${y}]`);
    }
  }
  return tierNo;
}

function checkRules(
  rule: SchemeRule & { kind: "rules" },
  tiers: readonly { readonly id: string }[],
  names: NameSpace,
  path: string,
  problems: Problems,
): CheckedRule[] {
  if (rule.rules.length === 0) problems.add(`${path}/rules`, "no-lines", rule.id);
  return rule.rules.flatMap(({ when, tier }, i): CheckedRule[] => {
    const place = `${path}/rules/${i + 1}`;
    const tierNo = tiers.findIndex(({ id }) => id === tier) + 1;
    if (tierNo === 0) problems.add(`${place}/tier`, "unknown-tier", tier);
    if (when === undefined) {
      if (i < rule.rules.length - 1) problems.add(place, "rule-not-last", tier);
      return [{ tierNo }];
    }
    const expression = problems.attempt(`${place}/when`, () => typeExpression(when, names));
    if (!expression) return [];
    if (expression.type !== "condition" && expression.type !== "flag")
      problems.add(`${place}/when`, "not-a-condition", when);
    return [{ when: expression, tierNo }];
  });
}

/**
 * Checks one scheme of a policy.
 *
 * @param rule - the scheme as written
 * @param ladders - the ladders of the policy
 * @param names - everything that may be named
 * @param problems - takes what is wrong
 * @returns the scheme ready to compute
 */
export function checkScheme(
  rule: SchemeRule,
  ladders: ReadonlyMap<string, LadderRule>,
  names: NameSpace,
  problems: Problems,
): CheckedScheme {
  const path = `schemes/${rule.id}`;
  const tiers = checkTiers(rule, ladders, path, problems);
  const common = {
    what: "scheme" as const,
    id: rule.id,
    label: rule.label,
    source: rule.source,
    needs: rule.needs ?? [],
    ...(rule.kind !== "matrix" && rule.ladder !== undefined ? { ladder: rule.ladder } : {}),
  };
  const plain = tiers.map((tier): CheckedTier => ({
    id: tier.id,
    label: tier.label,
    ...(tier.class ? { class: tier.class } : {}),
  }));
  if (rule.kind === "rules") {
    const rules = checkRules(rule, tiers, names, path, problems);
    return {
      ...common,
      kind: "rules",
      tiers: plain,
      rules,
      uses: rules.flatMap(({ when }) => (when ? [...namesIn(when)] : [])),
    };
  }
  if (rule.kind === "matrix") {
    const x = checkAxis(rule.x, `${path}/x`, names, problems);
    const y = checkAxis(rule.y, `${path}/y`, names, problems);
    return {
      ...common,
      kind: "matrix",
      tiers: plain,
      x,
      y,
      tierNo: checkCells(rule, path, problems),
      uses: [x.of, y.of],
    };
  }
  const of = names.find(rule.of);
  if (of?.id !== rule.of) problems.add(`${path}/of`, "unknown-name", rule.of);
  else if (!isOrdered(of.type)) problems.add(`${path}/of`, "scale-does-not-fit", rule.of);
  const bounds = tiers.map((tier): CheckedBound | undefined =>
    checkBound(
      "from" in tier ? tier.from : undefined,
      of?.type ?? "number",
      `${path}/tiers/${tier.id}/from`,
      problems,
    ),
  );
  const known = bounds.filter((bound) => bound !== undefined);
  if (known.length === tiers.length) checkFalling(known, `${path}/tiers`, problems);
  const bounded = plain.map((tier, i) => ({ ...tier, from: bounds[i] ?? { kind: "open" as const } }));
  return { ...common, kind: "bands", tiers: bounded, of: rule.of, at: path, uses: [rule.of] };
}
