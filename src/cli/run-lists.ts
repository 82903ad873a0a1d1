import { stops, tierLists, type Finding, type Language, type Run } from "../core";
import { readInputs } from "./read-inputs";
import { languageOf, readOptions, type RawOptions } from "./read-options";
import { readPolicy } from "./read-policy";

/** How far the lists of a command came. */
export interface ListsRun {
  /** Null if a file or the policy stopped the run before it began. */
  readonly run: Run | null;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/**
 * Reads the lists and the policy of a command and tiers them.
 *
 * @param inputs - files and folders
 * @param raw - the options as typed
 * @returns the run, everything found, and the language to say it in
 * @throws UsageProblem naming an option that cannot be used
 */
export function runLists(inputs: readonly string[], raw: RawOptions): ListsRun {
  const options = readOptions(raw);
  const choice = readPolicy(raw);
  const { books, findings: unread } = readInputs(inputs, () => undefined);
  const before = [...unread, ...("findings" in choice ? choice.findings : [])];
  const grids = books.map((book) => book.grids);
  const run = "findings" in choice || stops(before) ? null : tierLists(grids, choice, options);
  const language = languageOf(raw.lang, run?.lists[0]?.chinese);
  return { run, findings: [...before, ...(run?.findings ?? [])], language };
}
