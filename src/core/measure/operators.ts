import type { Arithmetic, Comparison } from "../policy/expression";
import { divide, EXACT_QUOTIENTS } from "./divide";

/** Works out `left[i] = left[i] op right[i]` for the first `n` numbers. */
export type Operator = (left: Float64Array, right: Float64Array, n: number) => void;

/** Whole numbers beyond this are no longer exact; they become missing. */
const MOST_WHOLE = Number.MAX_SAFE_INTEGER;

// Each operator has a loop of its own: a shared loop that calls the operator is not inlined and takes five times as long.
// And each stores in two branches: choosing between a value and NaN first takes half as long again.

/** The operators of arithmetic over whole numbers; NaN is missing. */
export const ARITHMETIC: Readonly<Record<Arithmetic, Operator>> = {
  "+": (left, right, n) => {
    for (let i = 0; i < n; i++) {
      const value = left[i] + right[i];
      if (value <= MOST_WHOLE && value >= -MOST_WHOLE) left[i] = value;
      else left[i] = NaN;
    }
  },
  "-": (left, right, n) => {
    for (let i = 0; i < n; i++) {
      const value = left[i] - right[i];
      if (value <= MOST_WHOLE && value >= -MOST_WHOLE) left[i] = value;
      else left[i] = NaN;
    }
  },
  "*": (left, right, n) => {
    for (let i = 0; i < n; i++) {
      // Adding 0 turns -0 into 0, which prints and compares the same everywhere.
      const value = left[i] * right[i] + 0;
      if (value <= MOST_WHOLE && value >= -MOST_WHOLE) left[i] = value;
      else left[i] = NaN;
    }
  },
};

/** Division of whole numbers towards zero; by 0 it is missing. */
export const DIVIDED: Operator = (left, right, n) => {
  for (let i = 0; i < n; i++) {
    const a = left[i];
    const b = right[i];
    // The same as `divide`, which a loop over numbers cannot call without a new object for each of them.
    if (a < EXACT_QUOTIENTS && a > -EXACT_QUOTIENTS) {
      if (b !== 0) left[i] = Math.trunc(a / b) + 0;
      else left[i] = NaN;
    } else if (a === a) left[i] = divide(a, b);
  }
};

/** The comparisons: 1 or 0, and 0 where an operand is missing. */
export const COMPARISONS: Readonly<Record<Comparison, Operator>> = {
  "<": (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] < right[i] ? 1 : 0;
  },
  "<=": (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] <= right[i] ? 1 : 0;
  },
  ">": (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] > right[i] ? 1 : 0;
  },
  ">=": (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] >= right[i] ? 1 : 0;
  },
  "==": (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] === right[i] ? 1 : 0;
  },
  "!=": (left, right, n) => {
    for (let i = 0; i < n; i++) {
      const [a, b] = [left[i], right[i]];
      left[i] = a < b || a > b ? 1 : 0;
    }
  },
};

/** And, or over 1 and 0. */
export const LOGIC: Readonly<Record<"and" | "or", Operator>> = {
  and: (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] * right[i];
  },
  or: (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = left[i] === 1 || right[i] === 1 ? 1 : 0;
  },
};

/** The smaller of the two, or the one that is there. */
export const SMALLER: Operator = (left, right, n) => {
  for (let i = 0; i < n; i++) {
    const a = left[i];
    const b = right[i];
    if (a !== a || b < a) left[i] = b;
  }
};

/** The larger of the two, or the one that is there. */
export const LARGER: Operator = (left, right, n) => {
  for (let i = 0; i < n; i++) {
    const a = left[i];
    const b = right[i];
    if (a !== a || b > a) left[i] = b;
  }
};

/** The first, or the second where the first is missing. */
export const FIRST_PRESENT: Operator = (left, right, n) => {
  for (let i = 0; i < n; i++) if (left[i] !== left[i]) left[i] = right[i];
};

/**
 * Makes an operator of a function of two numbers, for what is too rare to need a loop of its own.
 *
 * @param work - the function
 * @returns the operator
 */
export function operator(work: (a: number, b: number) => number): Operator {
  return (left, right, n) => {
    for (let i = 0; i < n; i++) left[i] = work(left[i], right[i]);
  };
}
