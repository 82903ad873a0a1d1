import { isoDate, modelJson, stops } from "../core";
import { COMMAND_WORDS } from "./command-words";
import { DONE, STOPPED, UsageProblem } from "./exit-code";
import { findingsText } from "./print-findings";
import type { RawOptions } from "./read-options";
import { runLists } from "./run-lists";
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
  const { run, findings: found, language } = runLists(inputs, raw);
  const findings = [...found];
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
