import * as v from "valibot";

/** Forms a text of a policy must have; each has its own sentence. */
const FORMS = new Set([
  "camel-id",
  "word-id",
  "source-key",
  "money-text",
  "bound-form",
  "gate-id",
  "gate-code",
]);

/** What does not fit the shape of a document, with its path. */
export interface SchemaProblem {
  readonly path: string;
  readonly problem: string;
  readonly found: string;
}

/** Lines count from 1, as rows of a table do. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? "")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join("/");
}

/**
 * Tells what an issue of the schema means for the person who wrote the document.
 *
 * @param issue - the issue
 * @returns its path, its code and what stands there
 */
export function schemaProblem(issue: v.BaseIssue<unknown>): SchemaProblem {
  const path = pathOf(issue);
  const last = path.split("/").at(-1) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never")
    return { path, problem: "unknown-key", found: last };
  if (issue.received === "undefined") return { path, problem: "missing-key", found: last };
  if (FORMS.has(issue.message)) return { path, problem: issue.message, found: issue.received };
  if (issue.type === "max_length" && Array.isArray(issue.input)) {
    return { path, problem: "too-many-lines", found: String(issue.input.length) };
  }
  return { path, problem: "schema", found: `${issue.received} (${issue.expected ?? issue.message})` };
}
