import jsep from "jsep";

/** An expression as written, before names and types are known. */
export type Syntax =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly op: string; readonly of: Syntax }
  | { readonly kind: "binary"; readonly op: string; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: "list"; readonly items: readonly Syntax[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Syntax[] };

/** What is wrong with an expression. */
export class ExpressionProblem extends Error {
  override name = "ExpressionProblem";
  /**
   * @param problem - the code of the problem; its sentence stands in `core/say`
   * @param found - the part of the expression that is wrong
   */
  constructor(
    readonly problem: string,
    readonly found: string,
  ) {
    super(`${problem}: ${found}`);
  }
}

const SYNONYMS: Readonly<Record<string, string>> = { "=": "==", "<>": "!=", "===": "==", "!==": "!=" };
const BINARY = new Set(["+", "-", "*", "<", "<=", ">", ">=", "==", "!=", "and", "or", "in"]);

// jsep's operators are global to the module; this file is the only one that uses it.
jsep.addBinaryOp("or", 1);
jsep.addBinaryOp("and", 2);
jsep.addBinaryOp("in", 7);
jsep.addBinaryOp("=", 6);
jsep.addBinaryOp("<>", 6);
jsep.addUnaryOp("not");
jsep.removeAllLiterals();

/** Turns full-width signs, as a Chinese keyboard gives them, into plain ones; quoted texts stay. */
function plainSigns(text: string): string {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return straight
    .split(/('[^']*'|"[^"]*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .normalize("NFKC")
            .replace(/≥/g, ">=")
            .replace(/≤/g, "<=")
            .replace(/≠/g, "!=")
            .replace(/×/g, "*")
            .replace(/、/g, ","),
    )
    .join("");
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function child(value: unknown): Syntax {
  if (!isNode(value)) throw new ExpressionProblem("syntax", String(value));
  return shape(value);
}

function children(value: unknown): Syntax[] {
  return Array.isArray(value) ? value.map(child) : [];
}

function shape(node: Node): Syntax {
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return { kind: "number", text: String(node.raw) };
      return { kind: "text", value: String(node.value) };
    case "Identifier":
      return { kind: "name", name: String(node.name) };
    case "UnaryExpression": {
      const op = String(node.operator);
      if (op !== "-" && op !== "not") throw new ExpressionProblem("operator", op);
      return { kind: "unary", op, of: child(node.argument) };
    }
    case "BinaryExpression":
    case "LogicalExpression": {
      const op = SYNONYMS[String(node.operator)] ?? String(node.operator);
      if (!BINARY.has(op)) throw new ExpressionProblem("operator", String(node.operator));
      return { kind: "binary", op, left: child(node.left), right: child(node.right) };
    }
    case "SequenceExpression":
      return { kind: "list", items: children(node.expressions) };
    case "ArrayExpression":
      return { kind: "list", items: children(node.elements) };
    case "CallExpression": {
      const callee = child(node.callee);
      if (callee.kind !== "name") throw new ExpressionProblem("syntax", "()");
      return { kind: "call", name: callee.name, args: children(node.arguments) };
    }
    default:
      throw new ExpressionProblem("construct", node.type);
  }
}

/**
 * Parses the text of an expression into the few shapes the policy language knows.
 *
 * @param text - the expression as written in a policy or a cell
 * @returns the shapes, names unresolved
 * @throws ExpressionProblem if it cannot be read or uses something the language does not have
 * @example parseSyntax("assets >= 500000").kind //=> "binary"
 */
export function parseSyntax(text: string): Syntax {
  let node: unknown;
  try {
    node = jsep(plainSigns(text));
  } catch (error) {
    throw new ExpressionProblem("syntax", error instanceof Error ? error.message : text);
  }
  if (!isNode(node) || node.type === "Compound") throw new ExpressionProblem("syntax", text);
  return shape(node);
}
