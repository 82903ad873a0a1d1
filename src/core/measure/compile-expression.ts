import { addMonths, monthsBetween } from "../calendar";
import type { CallNode, Expression } from "../policy/expression";
import { MIRRORED } from "../policy/mirrored";
import {
  ARITHMETIC,
  COMPARISONS,
  DIVIDED,
  FIRST_PRESENT,
  LARGER,
  LOGIC,
  operator,
  SMALLER,
  type Operator,
} from "./operators";
import { BLOCK, type Scope } from "./scope";
import type { Fill } from "./steps";

function constant(value: number): Fill {
  return (start, end, out) => {
    out.fill(value, 0, end - start);
  };
}

/** Gives the numbers of a block of rows: an array of at least as many, which is only read. */
type Operand = (start: number, end: number) => Float64Array;

function held(fill: Fill, block: number): Operand {
  const values = new Float64Array(block);
  return (start, end) => {
    fill(start, end, values);
    return values;
  };
}

/** What stands as it is, a number or a column, is not copied for every block. */
function operand(node: Expression, scope: Scope, block: number): Operand {
  if (node.kind === "number") {
    const values = new Float64Array(block).fill(node.value);
    return () => values;
  }
  const column = node.kind === "name" && node.type !== "tier" ? scope.numbers(node.id) : undefined;
  if (column) return (start, end) => column.subarray(start, end);
  return held(compileExpression(node, scope, block), block);
}

function both(a: Fill, b: Operand, work: Operator): Fill {
  return (start, end, out) => {
    a(start, end, out);
    work(out, b(start, end), end - start);
  };
}

function each(of: Fill, work: (value: number) => number): Fill {
  return (start, end, out) => {
    of(start, end, out);
    for (let i = 0, n = end - start; i < n; i++) out[i] = work(out[i]);
  };
}

function tierNumbers(tiers: Uint8Array | undefined): Fill {
  if (!tiers) return constant(NaN);
  return (start, end, out) => {
    for (let i = start; i < end; i++) out[i - start] = tiers[i] === 0 ? NaN : tiers[i];
  };
}

function textFlags(node: Expression, scope: Scope, holds: (text: string) => boolean): Fill {
  const texts = node.kind === "name" ? scope.texts(node.id) : undefined;
  if (!texts) return constant(0);
  return (start, end, out) => {
    for (let i = start; i < end; i++) {
      const text = texts[i];
      out[i - start] = text != null && holds(text) ? 1 : 0;
    }
  };
}

/** Equal or different texts; false where one is missing. */
function comparedTexts(left: Expression, right: Expression, equal: boolean, scope: Scope): Fill {
  const read = (node: Expression): ((row: number) => string | null) => {
    if (node.kind === "text") return () => node.value;
    const texts = node.kind === "name" ? scope.texts(node.id) : undefined;
    return texts ? (row) => texts[row] : () => null;
  };
  const [a, b] = [read(left), read(right)];
  return (start, end, out) => {
    for (let i = start; i < end; i++) {
      const [x, y] = [a(i), b(i)];
      out[i - start] = x !== null && y !== null && (x === y) === equal ? 1 : 0;
    }
  };
}

function presence(node: Expression, scope: Scope, block: number): Fill {
  if (node.type === "text") return textFlags(node, scope, () => true);
  const value = compileExpression(node, scope, block);
  return (start, end, out) => {
    value(start, end, out);
    for (let i = 0, n = end - start; i < n; i++) out[i] = out[i] === out[i] ? 1 : 0;
  };
}

/** A condition takes only true from a flag: missing is not yes. */
function condition(node: Expression, scope: Scope, block: number): Fill {
  const value = compileExpression(node, scope, block);
  if (node.type === "condition") return value;
  return (start, end, out) => {
    value(start, end, out);
    for (let i = 0, n = end - start; i < n; i++) out[i] = out[i] === 1 ? 1 : 0;
  };
}

function choice(node: CallNode, scope: Scope, block: number): Fill {
  const [test, yes, no] = node.args;
  const when = condition(test, scope, block);
  const [a, b] = [compileExpression(yes, scope, block), compileExpression(no, scope, block)];
  const chosen = new Float64Array(block);
  const other = new Float64Array(block);
  return (start, end, out) => {
    when(start, end, chosen);
    a(start, end, out);
    b(start, end, other);
    for (let i = 0, n = end - start; i < n; i++) if (chosen[i] !== 1) out[i] = other[i];
  };
}

function call(node: CallNode, scope: Scope, block: number): Fill {
  if (node.name === "has") return presence(node.args[0], scope, block);
  if (node.name === "iif") return choice(node, scope, block);
  const [first, second] = node.args;
  const fold = (work: Operator): Fill =>
    node.args
      .slice(1)
      .reduce(
        (kept, next) => both(kept, operand(next, scope, block), work),
        compileExpression(first, scope, block),
      );
  const whereBoth = (work: (x: number, y: number) => number): Operator =>
    operator((x, y) => (x === x && y === y ? work(x, y) : NaN));
  switch (node.name) {
    case "min":
      return fold(SMALLER);
    case "max":
      return fold(LARGER);
    case "coalesce":
      return fold(FIRST_PRESENT);
    case "abs":
      return each(compileExpression(first, scope, block), Math.abs);
    case "div":
      return fold(DIVIDED);
    case "days":
      return both(compileExpression(second, scope, block), operand(first, scope, block), ARITHMETIC["-"]);
    case "months":
      return fold(whereBoth(monthsBetween));
    case "addMonths":
      return fold(whereBoth(addMonths));
  }
}

/**
 * Compiles an expression into a loop over blocks of rows.
 *
 * Missing is NaN; a condition is 1 or 0, and a comparison with a missing operand is 0. What leaves the range of
 * exact whole numbers becomes missing.
 *
 * @param node - the typed expression
 * @param scope - the columns of the run
 * @param block - the most rows a call of the loop is for
 * @returns fills the value of the expression for a block of rows
 */
export function compileExpression(
  node: Expression,
  scope: Scope,
  block = Math.min(BLOCK, Math.max(1, scope.count)),
): Fill {
  switch (node.kind) {
    case "number":
      return constant(node.value);
    case "tier":
      return constant(node.no);
    case "text":
      return constant(NaN);
    case "asOf":
      return constant(scope.asOf ?? NaN);
    case "name": {
      if (node.type === "tier") return tierNumbers(scope.tiers(node.id));
      const values = scope.numbers(node.id);
      if (!values) return constant(NaN);
      return (start, end, out) => out.set(values.subarray(start, end));
    }
    case "arithmetic":
      return both(
        compileExpression(node.left, scope, block),
        operand(node.right, scope, block),
        ARITHMETIC[node.op],
      );
    case "comparison": {
      const { left, right, op } = node;
      if (left.type === "text") return comparedTexts(left, right, op === "==", scope);
      // Higher tiers have smaller numbers; untiered compares as missing.
      const compare = COMPARISONS[left.type === "tier" ? MIRRORED[op] : op];
      return both(compileExpression(left, scope, block), operand(right, scope, block), compare);
    }
    case "among": {
      if (node.of.type === "text") {
        const texts = new Set(node.values.flatMap((value) => (value.kind === "text" ? [value.value] : [])));
        return textFlags(node.of, scope, (text) => texts.has(text));
      }
      const numbers = new Set(
        node.values.flatMap((value) =>
          value.kind === "tier" ? [value.no] : value.kind === "number" ? [value.value] : [],
        ),
      );
      return each(compileExpression(node.of, scope, block), (value) => (numbers.has(value) ? 1 : 0));
    }
    case "logic": {
      const [a, b] = [condition(node.left, scope, block), condition(node.right, scope, block)];
      return both(a, held(b, block), LOGIC[node.op]);
    }
    case "not": {
      const of = condition(node.of, scope, block);
      return (start, end, out) => {
        of(start, end, out);
        for (let i = 0, n = end - start; i < n; i++) out[i] = out[i] === 1 ? 0 : 1;
      };
    }
    case "call":
      return call(node, scope, block);
  }
}
