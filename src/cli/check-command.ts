import { findingsJson, listJson, stops, tierLists } from "../core";
import { DONE, STOPPED } from "./exit-code";
import { findingsText } from "./print-findings";
import { mappingText } from "./print-mapping";
import { readInputs } from "./read-inputs";
import { languageOf, readOptions, type RawOptions } from "./read-options";
import { readPolicy } from "./read-policy";
import { writeFile, writeOut } from "./write-file";

/**
 * Runs `tierbook check`: which header is which field, and what is wrong or odd.
 *
 * @param inputs - files and folders
 * @param raw - the options as typed
 * @returns the exit code
 */
export async function checkCommand(inputs: readonly string[], raw: RawOptions): Promise<number> {
  const options = readOptions(raw);
  const choice = readPolicy(raw);
  const { books, findings: unread } = readInputs(inputs, () => undefined);
  const run =
    "findings" in choice
      ? { lists: [], findings: choice.findings }
      : tierLists(
          books.map(({ grids }) => grids),
          choice,
          options,
        );
  const findings = [...unread, ...(books.length > 0 || "findings" in choice ? run.findings : [])];
  const language = languageOf(raw.lang, run.lists[0]?.chinese);
  if (raw.json !== undefined) {
    const text = `${JSON.stringify({ list: run.lists.map((list) => listJson(list)), findings: findingsJson(findings, language) }, null, 2)}\n`;
    if (raw.json === "-") await writeOut([text]);
    else {
      const problem = await writeFile(raw.json, [text]);
      if (problem) findings.push(problem);
    }
  }
  const mapping = run.lists.map((list) => mappingText(list, language)).join("\n\n");
  if (raw.json !== "-" && mapping !== "") process.stdout.write(`${mapping}\n\n`);
  (raw.json === "-" ? process.stderr : process.stdout).write(`${findingsText(findings, language)}\n`);
  return stops(findings) ? STOPPED : DONE;
}
