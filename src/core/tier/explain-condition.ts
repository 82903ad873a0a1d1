import { compileExpression } from "../measure/compile-expression";
import { presence } from "../measure/presence";
import type { Scope } from "../measure/scope";
import type { Fill } from "../measure/steps";
import type { CheckedPolicy } from "../policy/checked-policy";
import { namesIn, type Expression } from "../policy/expression";
import { MIRRORED } from "../policy/mirrored";
import { nameOf, unitOf } from "./name-of";
import type { Fact, Name, Phrase, Quantity } from "./reason";

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
        return this.negated(node.of, row);
      case "comparison":
        return [this.compared(node, row)];
      case "among":
        return [{ kind: "among", left: this.phrase(node.of), value: this.quantity(node.of, row) }];
      case "name":
        return [{ kind: "yes", name: this.name(node.id) }];
      case "call":
        if (node.name === "has" && node.args[0].kind === "name") {
          return [{ kind: "there", name: this.name(node.args[0].id) }];
        }
        return [{ kind: "holds", phrase: this.phrase(node) }];
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

  private name(id: string): Name {
    return nameOf(id, this.policy, this.basisOf);
  }

  /** Why a condition does not hold: what is missing, else what it asks and is not so. */
  private negated(node: Expression, row: number): readonly Fact[] {
    if (node.kind === "call" && node.name === "has" && node.args[0].kind === "name") {
      return [{ kind: "not-there", name: this.name(node.args[0].id) }];
    }
    const missing = [...namesIn(node)].filter((id) => id !== "asOf" && !presence(id, this.scope)(row));
    if (missing.length > 0) return missing.map((id) => ({ kind: "not-there", name: this.name(id) }));
    if (node.kind === "name") return [{ kind: "not-yes", name: this.name(node.id) }];
    return [{ kind: "not", facts: this.asked(node, row) }];
  }

  /** Every part of a condition, whether it holds or not. */
  private asked(node: Expression, row: number): readonly Fact[] {
    if (node.kind === "logic") return [...this.asked(node.left, row), ...this.asked(node.right, row)];
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
        return { kind: "name", name: this.name(node.id) };
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
