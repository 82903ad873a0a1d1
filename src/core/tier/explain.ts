import { sumTerms } from "../measure/evaluate-measure";
import { divide } from "../measure/divide";
import { lackOfExpression, type Lack } from "../measure/inputs";
import { presence } from "../measure/presence";
import { fixedSteps, stepOf } from "../measure/steps";
import type { Axis, CheckedBound, CheckedMeasure, CheckedScheme } from "../policy/checked-policy";
import type { Expression } from "../policy/expression";
import { ConditionExplainer } from "./explain-condition";
import { gapOf } from "./gaps";
import { nameOf, unitOf } from "./name-of";
import type { AxisReason, Composition, MeasureReason, Name, Quantity, Reason, TierName } from "./reason";
import type { Tiering } from "./tiering";

/** Explains the tiers of one tiering from the evaluated policy itself. */
export class Explainer {
  readonly #conditions: ConditionExplainer;

  /**
   * @param tiering - what was computed
   */
  constructor(private readonly tiering: Tiering) {
    const { model, rows, evaluation } = tiering;
    this.#conditions = new ConditionExplainer(model.policy, evaluation.scope, (field) => rows.basisOf(field));
  }

  /**
   * Tells why a row has its tier in a scheme.
   *
   * @param scheme - the scheme
   * @param row - the row
   * @returns the reason as data
   */
  reason(scheme: CheckedScheme, row: number): Reason {
    const { evaluation } = this.tiering;
    const lack = evaluation.lacks.get(scheme.id) ?? [];
    if (lack.length > 0) {
      return {
        kind: "not-available",
        needs: lack.map((need) => (typeof need === "string" ? [need] : need).map((id) => this.name(id))),
      };
    }
    const missing = this.missingNeeds(scheme, row);
    if (missing) return missing;
    if (scheme.kind === "bands") return this.band(scheme, row);
    if (scheme.kind === "matrix") return this.cell(scheme, row);
    return this.rule(scheme, row);
  }

  /**
   * Tells the value of a measure for a row, and what it is made of.
   *
   * @param id - the measure
   * @param row - the row
   * @returns value and composition as data
   */
  measure(id: string, row: number): MeasureReason {
    const value = this.tiering.evaluation.measures.get(id)?.[row] ?? NaN;
    const known = value === value;
    return {
      name: this.name(id),
      value: known ? this.quantity(id, value) : null,
      composition: known ? this.composition(id, row) : null,
    };
  }

  private name(id: string): Name {
    const { model, rows } = this.tiering;
    return nameOf(id, model.policy, (field) => rows.basisOf(field));
  }

  private tier(scheme: CheckedScheme, no: number): TierName {
    const tier = scheme.tiers[no - 1];
    return { id: tier?.id ?? "untiered", label: tier?.label ?? { "zh-CN": "未分层", "en-US": "Untiered" } };
  }

  private missingNeeds(scheme: CheckedScheme, row: number): Reason | null {
    const { scope } = this.tiering.evaluation;
    const used =
      scheme.kind === "bands" ? [scheme.of] : scheme.kind === "matrix" ? [scheme.x.of, scheme.y.of] : [];
    const absent = [...used, ...scheme.needs].flatMap((need) => {
      const ids = typeof need === "string" ? [need] : need;
      return ids.some((id) => presence(id, scope)(row)) ? [] : [ids[0] ?? ""];
    });
    if (absent.length === 0) return null;
    if (scheme.kind === "bands" && absent[0] === scheme.of) return this.missingSubject(scheme.of, row);
    return { kind: "missing", names: [...new Set(absent)].map((id) => this.name(id)) };
  }

  /** Says what is missing in the words of the list: the column behind a measure that only picks one. */
  private missingSubject(id: string, row: number): Reason {
    const { rows } = this.tiering;
    const picked = this.pickedFields(id);
    const subject = picked.find((field) => rows.columns.has(field)) ?? picked[0] ?? id;
    const column = rows.columns.get(subject);
    const rejection = column?.kind === "number" ? column.rejected?.get(row) : undefined;
    if (!rejection) return { kind: "missing", names: [this.name(subject)] };
    const { reason, value, text } = rejection;
    return {
      kind: "rejected",
      name: this.name(subject),
      reason,
      value: value === undefined ? null : { type: "money", value },
      text: text ?? null,
    };
  }

  /** The fields a measure picks from, if picking is all it does. */
  private pickedFields(id: string): readonly string[] {
    const measure = this.tiering.model.policy.measures.get(id);
    if (measure?.kind !== "expression") return [];
    const { value } = measure;
    const args: readonly Expression[] =
      value.kind === "call" && value.name === "coalesce" ? value.args : [value];
    const ids = args.flatMap((arg) => (arg.kind === "name" ? [arg.id] : []));
    return ids.length === args.length ? ids : [];
  }

  private subject(id: string, row: number): Name {
    const { scope } = this.tiering.evaluation;
    const picked = this.pickedFields(id).find((field) => presence(field, scope)(row));
    return this.name(picked ?? id);
  }

  private quantity(id: string, value: number): Quantity {
    const { policy } = this.tiering.model;
    const type = policy.names.get(id)?.type;
    const unit = unitOf(id, policy);
    return {
      type: type === "money" || type === "date" ? type : "number",
      value,
      ...(unit === undefined ? {} : { unit }),
    };
  }

  private band(scheme: CheckedScheme & { kind: "bands" }, row: number): Reason {
    const { evaluation } = this.tiering;
    const value = evaluation.scope.numbers(scheme.of)?.[row] ?? NaN;
    const no = evaluation.tiers.get(scheme.id)?.[row] ?? 0;
    const gap = gapOf(scheme, evaluation, row);
    const name = this.subject(scheme.of, row);
    const quantity = (of: number): Quantity => this.quantity(scheme.of, of);
    if (no === 0 && gap.upFrom !== gap.upFrom) return { kind: "no-bound", name, value: quantity(value) };
    if (no === 0) return { kind: "below-all", name, value: quantity(value), lowest: quantity(gap.upFrom) };
    return {
      kind: "band",
      name,
      value: quantity(value),
      tier: this.tier(scheme, no),
      from: gap.from === gap.from ? quantity(gap.from) : null,
      next:
        gap.upTierNo > 0
          ? { tier: this.tier(scheme, gap.upTierNo), from: quantity(gap.upFrom), gap: quantity(gap.up) }
          : null,
      composition: this.composition(scheme.of, row),
    };
  }

  private composition(id: string, row: number): Composition | null {
    const measure = this.tiering.model.policy.measures.get(id);
    if (measure?.kind === "weighted") return this.weighted(measure, row);
    if (measure?.kind === "points") return this.points(measure, row);
    return measure?.kind === "sum" ? this.sum(measure, row) : null;
  }

  private weighted(measure: CheckedMeasure & { kind: "weighted" }, row: number): Composition {
    const { scope, cuts } = this.tiering.evaluation;
    const total = measure.terms.reduce((sum, { weight }) => sum + weight, 0);
    const parts: { name: Name; position: number; share: number }[] = [];
    const missing: Name[] = [];
    for (const { of, weight, scale, at } of measure.terms) {
      const value = scope.numbers(of)?.[row] ?? NaN;
      const steps = scale.kind === "bands" ? fixedSteps(scale.bands) : cuts.get(at);
      const alone = scale.kind === "percentile" && (steps?.customers ?? 0) < 2;
      const position =
        scale.kind === "flag" ? value * scale.score : steps && !alone ? stepOf(steps, value) : NaN;
      if (position === position) parts.push({ name: this.name(of), position, share: weight / total });
      else missing.push(this.name(of));
    }
    return { kind: "weighted", parts, missing };
  }

  private points(measure: CheckedMeasure & { kind: "points" }, row: number): Composition {
    const lackOf = (id: string): Lack => this.tiering.evaluation.lacks.get(id) ?? [];
    const best = new Map<string, { label: (typeof measure.terms)[number]["label"]; points: number }>();
    for (const [i, { when, points, group, label }] of measure.terms.entries()) {
      if (lackOfExpression(when, lackOf).length > 0 || !this.#conditions.holds(when, row)) continue;
      const key = group ?? `#${i}`;
      const kept = best.get(key);
      if (!kept || points > kept.points) best.set(key, { label, points });
    }
    return {
      kind: "points",
      parts: [...best.values()].map(({ label, points }) => ({ label: label ?? null, points })),
    };
  }

  private sum(measure: CheckedMeasure & { kind: "sum" }, row: number): Composition {
    const { rows, evaluation } = this.tiering;
    const isThere = (id: string): boolean => (evaluation.lacks.get(id) ?? []).length === 0;
    const counted = new Set(sumTerms(measure, rows, isThere));
    const parts = [...counted].flatMap(({ of, rate, label }) => {
      const value = evaluation.scope.numbers(of)?.[row] ?? NaN;
      const fen = rate === undefined ? value : divide(value * rate, 10000);
      return fen === 0 || fen !== fen ? [] : [{ name: { label }, fen }];
    });
    const leftOut = measure.terms.filter((term) => !counted.has(term)).map(({ of }) => this.name(of));
    return { kind: "sum", parts, leftOut };
  }

  private cut(bound: CheckedBound | undefined, id: string, from: number): NonNullable<AxisReason["reached"]> {
    const topPercent =
      bound?.kind === "quantile" ? Math.round(100 - (100 * bound.of[0]) / bound.of[1]) : null;
    return { cut: this.quantity(id, from), topPercent };
  }

  private axis(axis: Axis, row: number): AxisReason {
    const { scope, cuts } = this.tiering.evaluation;
    const value = scope.numbers(axis.of)?.[row] ?? NaN;
    const steps = cuts.get(axis.at);
    let k = 0;
    while (steps && k < steps.froms.length && value >= (steps.froms[k] ?? Infinity)) k++;
    const at = (place: number): NonNullable<AxisReason["reached"]> | null => {
      const from = steps?.froms[place];
      const score = steps?.scores[place];
      return from === undefined || score === undefined ? null : this.cut(axis.cuts[score - 1], axis.of, from);
    };
    return {
      name: this.name(axis.of),
      value: this.quantity(axis.of, value),
      reached: k > 0 ? at(k - 1) : null,
      next: at(k),
    };
  }

  private cell(scheme: CheckedScheme & { kind: "matrix" }, row: number): Reason {
    const no = this.tiering.evaluation.tiers.get(scheme.id)?.[row] ?? 0;
    return {
      kind: "cell",
      x: this.axis(scheme.x, row),
      y: this.axis(scheme.y, row),
      tier: this.tier(scheme, no),
    };
  }

  private rule(scheme: CheckedScheme & { kind: "rules" }, row: number): Reason {
    for (const [i, { when, tierNo }] of scheme.rules.entries()) {
      const tier = this.tier(scheme, tierNo);
      if (!when) return { kind: "rest", rules: i, tier };
      if (this.#conditions.holds(when, row))
        return { kind: "rule", no: i + 1, facts: this.#conditions.explain(when, row), tier };
    }
    return { kind: "no-rule" };
  }
}
