import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chineseBook } from "../samples/chinese-book";
import { writeSample } from "../samples/write-sample";
import { findingsText } from "./print-findings";
import { DONE, STOPPED } from "./exit-code";
import { COMMAND_WORDS } from "./command-words";
import { languageOf, type RawOptions } from "./read-options";
import { writeFile } from "./write-file";

/** The seed of the sample everyone gets. */
const SEED = 20261031;

/**
 * Runs `tierbook samples`: writes the sample books into a folder.
 *
 * @param folder - the folder; made if it is not there
 * @param raw - the options as typed
 * @returns the exit code
 */
export async function samplesCommand(folder: string, raw: RawOptions): Promise<number> {
  const language = languageOf(raw.lang, undefined);
  const file = join(folder, "book.zh-CN.xlsx");
  mkdirSync(folder, { recursive: true });
  const problem = await writeFile(file, writeSample(chineseBook(SEED)));
  if (problem) {
    process.stderr.write(`${findingsText([problem], language)}\n`);
    return STOPPED;
  }
  process.stdout.write(`${COMMAND_WORDS.samples[language].replace("{file}", () => file)}\n`);
  return DONE;
}
