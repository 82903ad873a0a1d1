/** What an expression gives. A flag is yes, no or missing; a condition is only true or false. */
export type ValueType = "number" | "money" | "date" | "text" | "flag" | "condition" | "tier";

export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";
export type Arithmetic = "+" | "-" | "*";
export type FunctionName =
  "has" | "min" | "max" | "coalesce" | "iif" | "div" | "abs" | "days" | "months" | "addMonths";

/** A number as written; `value` is fen once the number stands beside money. */
export interface NumberNode {
  readonly kind: "number";
  readonly type: "number" | "money" | "date";
  readonly value: number;
}
export interface TextNode {
  readonly kind: "text";
  readonly type: "text";
  readonly value: string;
}
/** A tier written beside a scheme: `no` is its place in the scheme. */
export interface TierNode {
  readonly kind: "tier";
  readonly type: "tier";
  readonly scheme: string;
  readonly value: string;
  readonly no: number;
}
export interface NameNode {
  readonly kind: "name";
  readonly type: ValueType;
  readonly id: string;
}
export interface AsOfNode {
  readonly kind: "asOf";
  readonly type: "date";
}
export interface ArithmeticNode {
  readonly kind: "arithmetic";
  readonly type: "number" | "money";
  readonly op: Arithmetic;
  readonly left: Expression;
  readonly right: Expression;
}
export interface ComparisonNode {
  readonly kind: "comparison";
  readonly type: "condition";
  readonly op: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}
export interface AmongNode {
  readonly kind: "among";
  readonly type: "condition";
  readonly of: Expression;
  readonly values: readonly Expression[];
}
export interface LogicNode {
  readonly kind: "logic";
  readonly type: "condition";
  readonly op: "and" | "or";
  readonly left: Expression;
  readonly right: Expression;
}
export interface NotNode {
  readonly kind: "not";
  readonly type: "condition";
  readonly of: Expression;
}
export interface CallNode {
  readonly kind: "call";
  readonly type: ValueType;
  readonly name: FunctionName;
  readonly args: readonly Expression[];
}

/** A typed expression of the policy language. */
export type Expression =
  | NumberNode
  | TextNode
  | TierNode
  | NameNode
  | AsOfNode
  | ArithmeticNode
  | ComparisonNode
  | AmongNode
  | LogicNode
  | NotNode
  | CallNode;

/**
 * Lists the parts an expression is directly made of.
 *
 * @param node - the expression
 * @returns its parts in the order they are written
 */
export function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "arithmetic":
    case "comparison":
    case "logic":
      return [node.left, node.right];
    case "among":
      return [node.of, ...node.values];
    case "not":
      return [node.of];
    case "call":
      return node.args;
    default:
      return [];
  }
}

/**
 * Collects the fields, measures and schemes an expression names.
 *
 * @param node - the expression
 * @returns ids in the order first met; `asOf` is one of them where it is used
 */
export function namesIn(node: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === "name") names.add(part.id);
    else if (part.kind === "asOf") names.add("asOf");
    else partsOf(part).forEach(visit);
  };
  visit(node);
  return names;
}
