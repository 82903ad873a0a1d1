import { compileExpression } from "../measure/compile-expression";
import { presence } from "../measure/presence";
import type { Scope } from "../measure/scope";
import type { Fill } from "../measure/steps";
import type { CheckedPolicy } from "../policy/checked-policy";
import type { Expression } from "../policy/expression";
import { MIRRORED } from "../policy/mirrored";
import { nameOf, unitOf } from "./name-of";
import type { Fact, Phrase, Quantity } from "./reason";

/** Explains conditions of one computed policy; expressions are compiled once, whatever the number of rows. */
export class ConditionExplainer {
  readonly #compiled = new Map<Expression, Fill>();
  readonly #out = new Float64Array(1);

  /**
   * @param policy - the policy, for names
   * @param scope - the columns
   * @param basisOf - the basis an amount was read on
   */
  constructor(
    private readonly policy: CheckedPolicy,
    private readonly scope: Scope,
    private readonly basisOf: (field: string) => string | undefined,
  ) {}

  /**
   * Tells what made a condition true for a row.
   *
   * Of `and` every side is told, of `or` the first side that holds.
   *
   * @param node - a condition that holds
   * @param row - the row
   * @returns the facts in the order they are written
   */
  explain(node: Expression, row: number): readonly Fact[] {
    switch (node.kind) {
      case "logic":
        if (node.op === "and") return [...this.explain(node.left, row), ...this.explain(node.right, row)];
        return this.explain(this.holds(node.left, row) ? node.left : node.right, row);
      case "not":
        return [this.negated(node.of, row)];
      case "comparison":
        return [this.compared(node, row)];
      case "among":
        return [{ kind: "among", left: this.phrase(node.of), value: this.quantity(node.of, row) }];
      case "call":
        if (node.name === "has" && node.args[0]?.kind === "name") {
          return [{ kind: "there", name: nameOf(node.args[0].id, this.policy, this.basisOf) }];
        }
        return [];
      case "name":
        return [{ kind: "yes", name: nameOf(node.id, this.policy, this.basisOf) }];
      default:
        return [];
    }
  }

  /**
   * Tells whether a condition holds for a row.
   *
   * @param node - the condition
   * @param row - the row
   * @returns true if it does; missing is not true
   */
  holds(node: Expression, row: number): boolean {
    return this.number(node, row) === 1;
  }

  private number(node: Expression, row: number): number {
    let fill = this.#compiled.get(node);
    if (!fill) {
      fill = compileExpression(node, this.scope, 1);
      this.#compiled.set(node, fill);
    }
    fill(row, row + 1, this.#out);
    return this.#out[0] ?? NaN;
  }

  private negated(node: Expression, row: number): Fact {
    if (node.kind === "call" && node.name === "has" && node.args[0]?.kind === "name") {
      return { kind: "not-there", name: nameOf(node.args[0].id, this.policy, this.basisOf) };
    }
    if (node.kind === "name") {
      const name = nameOf(node.id, this.policy, this.basisOf);
      return presence(node.id, this.scope)(row) ? { kind: "not-yes", name } : { kind: "not-there", name };
    }
    return { kind: "not", facts: this.told(node, row) };
  }

  /** The comparisons of a condition that does not hold. */
  private told(node: Expression, row: number): readonly Fact[] {
    if (node.kind === "logic") return [...this.told(node.left, row), ...this.told(node.right, row)];
    return this.explain(node, row);
  }

  private compared(node: Expression & { kind: "comparison" }, row: number): Fact {
    const literalLeft = node.left.kind === "number" || node.left.kind === "tier" || node.left.kind === "text";
    const [left, right] = literalLeft ? [node.right, node.left] : [node.left, node.right];
    return {
      kind: "compare",
      left: this.phrase(left),
      value: this.quantity(left, row),
      op: literalLeft ? MIRRORED[node.op] : node.op,
      right: this.phrase(right),
      rightValue: this.quantity(right, row),
    };
  }

  private quantity(node: Expression, row: number): Quantity {
    if (node.kind === "tier") return this.tierLabel(node.scheme, node.no);
    if (node.kind === "text") return { type: "text", value: node.value };
    if (node.kind === "name" && node.type === "tier")
      return this.tierLabel(node.id, this.scope.tiers(node.id)?.[row] ?? 0);
    if (node.kind === "name" && node.type === "text")
      return { type: "text", value: this.scope.texts(node.id)?.[row] ?? "" };
    const type = node.type === "money" || node.type === "date" ? node.type : "number";
    const unit =
      node.kind === "call" && node.name === "days"
        ? "days"
        : node.kind === "name"
          ? unitOf(node.id, this.policy)
          : undefined;
    return { type, value: this.number(node, row), ...(unit === undefined ? {} : { unit }) };
  }

  private tierLabel(scheme: string, no: number): Quantity {
    return { type: "tier", label: this.policy.schemes.get(scheme)?.tiers[no - 1]?.label ?? null };
  }

  private phrase(node: Expression): Phrase {
    switch (node.kind) {
      case "name":
        return { kind: "name", name: nameOf(node.id, this.policy, this.basisOf) };
      case "asOf":
        return { kind: "asOf" };
      case "number":
      case "text":
      case "tier":
        return { kind: "literal", value: this.quantity(node, 0) };
      case "arithmetic":
        return {
          kind: "formula",
          parts: [this.phrase(node.left), ` ${node.op === "*" ? "×" : node.op} `, this.phrase(node.right)],
        };
      case "call": {
        const [from, to] = node.args;
        if ((node.name === "days" || node.name === "months") && from && to) {
          return { kind: node.name, from: this.phrase(from), to: this.phrase(to) };
        }
        const args = node.args.flatMap((arg, i) => (i === 0 ? [this.phrase(arg)] : [", ", this.phrase(arg)]));
        return { kind: "formula", parts: [`${node.name}(`, ...args, ")"] };
      }
      default:
        return { kind: "formula", parts: ["…"] };
    }
  }
}
