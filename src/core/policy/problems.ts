import type { Finding } from "../finding";
import { ExpressionProblem } from "./parse-syntax";

/** How many problems of one policy are told at once. */
const MOST_TOLD = 20;

/** Collects what is wrong with a policy, each with its path. */
export class Problems {
  readonly #findings: Finding[] = [];

  /**
   * Adds a problem.
   *
   * @param path - the place in the document, as `measures/assets/value`
   * @param problem - the code of the problem
   * @param found - what stands there
   */
  add(path: string, problem: string, found: string): void {
    if (this.#findings.length >= MOST_TOLD) return;
    this.#findings.push({
      code: "policy-invalid",
      severity: "error",
      count: 1,
      cells: [path],
      facts: { problem, found: found.slice(0, 200) },
    });
  }

  /**
   * Does something that may meet a problem in an expression.
   *
   * @param path - the place of the expression
   * @param work - gives the value, or throws ExpressionProblem
   * @returns the value, or undefined if a problem was added
   */
  attempt<T>(path: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ExpressionProblem)) throw error;
      this.add(path, error.problem, error.found);
      return undefined;
    }
  }

  /** The problems as findings. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }
}
