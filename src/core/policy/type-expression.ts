import { parseIsoDate } from "../calendar";
import type { Arithmetic, Comparison, Expression, FunctionName, NumberNode, ValueType } from "./expression";
import type { NamedThing, NameSpace } from "./name-space";
import { ExpressionProblem, parseSyntax, type Syntax } from "./parse-syntax";

/** A literal keeps its text until it is known whether it is money. */
interface Literal {
  readonly kind: "literal";
  readonly text: string;
}
type Typed = Expression | Literal;

const FUNCTIONS: Readonly<Record<FunctionName, readonly [number, number]>> = {
  has: [1, 1],
  min: [1, 50],
  max: [1, 50],
  coalesce: [1, 50],
  iif: [3, 3],
  div: [2, 2],
  abs: [1, 1],
  days: [2, 2],
  months: [2, 2],
  addMonths: [2, 2],
};

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function literalNumber(literal: Literal, as: "number" | "money"): NumberNode {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(literal.text);
  if (!match) throw new ExpressionProblem("number", literal.text);
  const [, sign, whole = "", part = ""] = match;
  if (as === "number" && part !== "") throw new ExpressionProblem("fraction", literal.text);
  if (part.length > 2) throw new ExpressionProblem("fraction", literal.text);
  const value = Number(`${sign}${whole}${as === "money" ? part.padEnd(2, "0") : ""}`) + 0;
  if (!Number.isSafeInteger(value)) throw new ExpressionProblem("number", literal.text);
  return { kind: "number", type: as, value };
}

function settled(node: Typed, as: "number" | "money" = "number"): Expression {
  return node.kind === "literal" ? literalNumber(node, as) : node;
}

function typeOf(node: Typed): ValueType | "literal" {
  return node.kind === "literal" ? "literal" : node.type;
}

/** Brings operands to one type: a bare number beside money is yuan. */
function together(nodes: readonly Typed[], found: string): readonly Expression[] {
  const money = nodes.some((node) => typeOf(node) === "money");
  const same = nodes.map((node) => settled(node, money ? "money" : "number"));
  const types = new Set(same.map((node) => node.type));
  if (types.size > 1) throw new ExpressionProblem("mixed-types", found);
  return same;
}

function condition(node: Typed, found: string): Expression {
  if (node.kind === "literal" || (node.type !== "condition" && node.type !== "flag")) {
    throw new ExpressionProblem("not-a-condition", found);
  }
  return node;
}

function expectType(node: Typed, type: ValueType, found: string): Expression {
  const given = settled(node);
  if (given.type !== type) throw new ExpressionProblem("mixed-types", found);
  return given;
}

class Typing {
  constructor(
    private readonly names: NameSpace,
    private readonly text: string,
  ) {}

  node(syntax: Syntax): Typed {
    switch (syntax.kind) {
      case "number":
        return { kind: "literal", text: syntax.text };
      case "text":
        return { kind: "text", type: "text", value: syntax.value };
      case "name":
        return this.name(syntax.name);
      case "unary":
        return this.unary(syntax);
      case "binary":
        return this.binary(syntax);
      case "call":
        return this.call(syntax);
      case "list":
        throw new ExpressionProblem("list", this.text);
    }
  }

  private name(name: string): Expression {
    if (name === "asOf") return { kind: "asOf", type: "date" };
    const thing = this.names.find(name);
    if (!thing) throw new ExpressionProblem("unknown-name", name);
    return { kind: "name", type: thing.type, id: thing.id };
  }

  private unary({ op, of }: Syntax & { kind: "unary" }): Typed {
    const part = this.node(of);
    if (op === "not") return { kind: "not", type: "condition", of: condition(part, "not") };
    if (part.kind === "literal") {
      return { kind: "literal", text: part.text.startsWith("-") ? part.text.slice(1) : `-${part.text}` };
    }
    const zero: Literal = { kind: "literal", text: "0" };
    return this.arithmetic("-", zero, part);
  }

  private binary({ op, left, right }: Syntax & { kind: "binary" }): Typed {
    if (op === "in") return this.among(left, right);
    const [a, b] = [this.node(left), this.node(right)];
    if (op === "and" || op === "or") {
      return { kind: "logic", type: "condition", op, left: condition(a, op), right: condition(b, op) };
    }
    if (op === "+" || op === "-" || op === "*") return this.arithmetic(op, a, b);
    if (op === "<" || op === "<=" || op === ">" || op === ">=" || op === "==" || op === "!=") {
      return this.comparison(op, a, b);
    }
    throw new ExpressionProblem("operator", op);
  }

  private arithmetic(op: Arithmetic, a: Typed, b: Typed): Typed {
    if (a.kind === "literal" && b.kind === "literal") {
      const [x, y] = [literalNumber(a, "number").value, literalNumber(b, "number").value];
      const value = op === "+" ? x + y : op === "-" ? x - y : x * y;
      return { kind: "literal", text: String(value) };
    }
    if (op !== "*") {
      const [left, right] = together([a, b], op);
      if (!left || !right || (left.type !== "number" && left.type !== "money"))
        throw new ExpressionProblem("mixed-types", op);
      return { kind: "arithmetic", type: left.type, op, left, right };
    }
    const [left, right] = [settled(a), settled(b)];
    const types = [left.type, right.type];
    if (types.some((type) => type !== "number" && type !== "money"))
      throw new ExpressionProblem("mixed-types", op);
    if (types.every((type) => type === "money")) throw new ExpressionProblem("money-times-money", op);
    return { kind: "arithmetic", type: types.includes("money") ? "money" : "number", op, left, right };
  }

  private tiersOf(node: Typed): NamedThing | undefined {
    return node.kind === "name" && node.type === "tier" ? this.names.find(node.id) : undefined;
  }

  private tier(scheme: NamedThing, node: Typed): Expression {
    const value = node.kind === "text" ? node.value : "";
    const no = (scheme.tiers ?? []).indexOf(value) + 1;
    if (no === 0) throw new ExpressionProblem("unknown-tier", value);
    return { kind: "tier", type: "tier", scheme: scheme.id, value, no };
  }

  private comparison(op: Comparison, a: Typed, b: Typed): Expression {
    const [leftScheme, rightScheme] = [this.tiersOf(a), this.tiersOf(b)];
    const [left, right] = leftScheme
      ? [settled(a), this.tier(leftScheme, b)]
      : rightScheme
        ? [this.tier(rightScheme, a), settled(b)]
        : this.comparable(a, b, op);
    return { kind: "comparison", type: "condition", op, left, right };
  }

  private comparable(a: Typed, b: Typed, op: Comparison): [Expression, Expression] {
    const dated = [a, b].map((node, i) => {
      const other = i === 0 ? b : a;
      if (node.kind !== "text" || typeOf(other) !== "date") return node;
      const value = parseIsoDate(node.value);
      if (value === null) throw new ExpressionProblem("date", node.value);
      return { kind: "number" as const, type: "date" as const, value };
    });
    const [left, right] = together(dated, op);
    if (!left || !right) throw new ExpressionProblem("mixed-types", op);
    const ordered = left.type === "number" || left.type === "money" || left.type === "date";
    if (!ordered && !(left.type === "text" && (op === "==" || op === "!=")))
      throw new ExpressionProblem("not-ordered", op);
    return [left, right];
  }

  private among(left: Syntax, right: Syntax): Expression {
    const of = this.node(left);
    const items = (right.kind === "list" ? right.items : [right]).map((item) => this.node(item));
    const scheme = this.tiersOf(of);
    if (scheme) {
      return {
        kind: "among",
        type: "condition",
        of: settled(of),
        values: items.map((item) => this.tier(scheme, item)),
      };
    }
    if (items.some((item) => item.kind !== "literal" && item.kind !== "text"))
      throw new ExpressionProblem("list", this.text);
    const [first, ...values] = together([of, ...items], "in");
    if (!first || (first.type !== "text" && first.type !== "number" && first.type !== "money")) {
      throw new ExpressionProblem("mixed-types", "in");
    }
    return { kind: "among", type: "condition", of: first, values };
  }

  private call({ name, args }: Syntax & { kind: "call" }): Expression {
    if (!isFunction(name)) throw new ExpressionProblem("unknown-function", name);
    const [least, most] = FUNCTIONS[name];
    if (args.length < least || args.length > most) throw new ExpressionProblem("argument-count", name);
    const parts = args.map((arg) => this.node(arg));
    const [a, b, c] = parts;
    const call = (type: ValueType, settledArgs: readonly Expression[]): Expression => ({
      kind: "call",
      type,
      name,
      args: settledArgs,
    });
    switch (name) {
      case "has":
        if (a?.kind !== "name") throw new ExpressionProblem("has-needs-a-name", name);
        return call("condition", [a]);
      case "min":
      case "max":
      case "coalesce":
      case "abs": {
        const same = together(parts, name);
        const type = same[0]?.type ?? "number";
        const allowed = type === "number" || type === "money" || (type === "date" && name !== "abs");
        if (!allowed && !(name === "coalesce" && type === "flag"))
          throw new ExpressionProblem("mixed-types", name);
        return call(type, same);
      }
      case "iif": {
        if (!a || !b || !c) throw new ExpressionProblem("argument-count", name);
        const [yes, no] = together([b, c], name);
        if (!yes || !no || yes.type === "text" || yes.type === "tier")
          throw new ExpressionProblem("mixed-types", name);
        return call(yes.type, [condition(a, name), yes, no]);
      }
      case "div":
        return this.division(a, b);
      case "days":
      case "months":
        return call(
          "number",
          parts.map((part) => expectType(part, "date", name)),
        );
      case "addMonths":
        if (!a || !b) throw new ExpressionProblem("argument-count", name);
        return call("date", [expectType(a, "date", name), expectType(b, "number", name)]);
    }
  }

  private division(a: Typed | undefined, b: Typed | undefined): Expression {
    if (!a || !b) throw new ExpressionProblem("argument-count", "div");
    // A bare dividend over money is yuan; a bare divisor is a plain number, so that div(assets, 2) is half the assets.
    const dividend = settled(a, typeOf(b) === "money" ? "money" : "number");
    const divisor = settled(b);
    const types = `${dividend.type}/${divisor.type}`;
    if (types !== "number/number" && types !== "money/number" && types !== "money/money") {
      throw new ExpressionProblem("mixed-types", "div");
    }
    return {
      kind: "call",
      type: types === "money/number" ? "money" : "number",
      name: "div",
      args: [dividend, divisor],
    };
  }
}

/**
 * Parses an expression and gives every part its type.
 *
 * A bare number beside money is yuan and becomes fen; a text beside a date is a date; a text beside a scheme is a tier.
 *
 * @param text - the expression as written
 * @param names - the fields, measures and schemes it may name
 * @returns the typed expression
 * @throws ExpressionProblem naming what is wrong
 * @example typeExpression("assets >= 500000", names).type //=> "condition"
 */
export function typeExpression(text: string, names: NameSpace): Expression {
  return settled(new Typing(names, text).node(parseSyntax(text)));
}
