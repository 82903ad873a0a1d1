import { isoDate, modelJson, stops, tierLists } from "../core";
import { COMMAND_WORDS } from "./command-words";
import { DONE, STOPPED, UsageProblem } from "./exit-code";
import { findingsText } from "./print-findings";
import { readInputs } from "./read-inputs";
import { languageOf, readOptions, type RawOptions } from "./read-options";
import { readPolicy } from "./read-policy";
import { writeFile, writeOut } from "./write-file";

/**
 * Runs `tierbook fit`: learns the cut points of a population and writes them as a model.
 *
 * @param inputs - files and folders
 * @param raw - the options as typed; `--out` names the model
 * @returns the exit code
 */
export async function fitCommand(inputs: readonly string[], raw: RawOptions): Promise<number> {
  const target = raw.out ?? raw.json;
  if (target === undefined) throw new UsageProblem("fit needs --out model.json.");
  if (raw.model !== undefined) throw new UsageProblem("fit learns a model: leave --model out.");
  const options = readOptions(raw);
  const choice = readPolicy(raw);
  const { books, findings: unread } = readInputs(inputs, () => undefined);
  const before = [...unread, ...("findings" in choice ? choice.findings : [])];
  const run =
    "findings" in choice || stops(before)
      ? null
      : tierLists(
          books.map(({ grids }) => grids),
          choice,
          options,
        );
  const findings = [...before, ...(run?.findings ?? [])];
  const language = languageOf(raw.lang, run?.lists[0]?.chinese);
  if (!run?.tiering || stops(findings)) {
    process.stderr.write(`${findingsText(findings, language)}\n`);
    return STOPPED;
  }
  const { model } = run.tiering;
  const text = `${JSON.stringify(modelJson(model), null, 2)}\n`;
  if (target === "-") await writeOut([text]);
  else {
    const problem = await writeFile(target, [text]);
    if (problem) findings.push(problem);
  }
  const asOf = model.asOf === null ? COMMAND_WORDS.noDate[language] : isoDate(model.asOf);
  const said = COMMAND_WORDS.fitted[language]
    .replace("{customers}", String(model.fit.customers))
    .replace("{asOf}", asOf);
  const where = stops(findings) ? "" : ` ${COMMAND_WORDS.model[language].replace("{file}", () => target)}`;
  process.stderr.write(`${findingsText(findings, language)}\n${said}${where}\n`);
  return stops(findings) ? STOPPED : DONE;
}
