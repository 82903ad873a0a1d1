import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleFiles } from "../samples/sample-files";
import { findingsText } from "./print-findings";
import { DONE, STOPPED } from "./exit-code";
import { COMMAND_WORDS } from "./command-words";
import { languageOf, type RawOptions } from "./read-options";
import { writeFile } from "./write-file";

/** The seed of the samples everyone gets. */
const SEED = 20261031;

/**
 * Runs `tierbook samples`: writes the sample lists into a folder and says of each that it is there.
 *
 * @param folder - the folder; made if it is not there
 * @param raw - the options as typed
 * @returns the exit code
 */
export async function samplesCommand(folder: string, raw: RawOptions): Promise<number> {
  const language = languageOf(raw.lang, undefined);
  for (const { path, bytes } of sampleFiles(SEED)) {
    const file = join(folder, ...path);
    mkdirSync(dirname(file), { recursive: true });
    const problem = await writeFile(file, bytes);
    if (problem) {
      process.stderr.write(`${findingsText([problem], language)}\n`);
      return STOPPED;
    }
    process.stdout.write(`${COMMAND_WORDS.samples[language].replace("{file}", () => file)}\n`);
  }
  return DONE;
}
