import { basename, extname, join, dirname } from "node:path";
import {
  buildReport,
  departedSince,
  findingsJson,
  listJson,
  NO_PREVIOUS_RUN,
  PLACES_NAMED,
  readPreviousRun,
  stops,
  tieringCustomers,
  tieringHead,
  tierLists,
  tiersInForce,
  type Finding,
  type Language,
  type PreviousRun,
  type Tiering,
} from "../core";
import { writeBook } from "../files";
import { COMMAND_WORDS } from "./command-words";
import { earlierTables } from "./earlier-tables";
import { DONE, STOPPED, UsageProblem } from "./exit-code";
import { guardOutput } from "./guard-output";
import { jsonText } from "./json-text";
import { findingsText } from "./print-findings";
import { tiersText } from "./print-tiers";
import { Progress } from "./progress";
import { readFile, readInputs } from "./read-inputs";
import { languageOf, readOptions, type RawOptions } from "./read-options";
import { readPolicy } from "./read-policy";
import { writeFile, writeOut } from "./write-file";

function defaultOut(input: string): string {
  return join(dirname(input), `${basename(input, extname(input))}-tiered.xlsx`);
}

function readPrevious(path: string | undefined): {
  readonly previous: PreviousRun;
  readonly findings: readonly Finding[];
} {
  if (path === undefined) return { previous: NO_PREVIOUS_RUN, findings: [] };
  const book = readFile(path);
  if ("code" in book) return { previous: NO_PREVIOUS_RUN, findings: [book] };
  const tables = earlierTables(book);
  const previous = readPreviousRun(tables);
  const empty = !tables.some(({ name }) => name === "TB_Tiers" || name === "TB_Snapshot");
  return {
    previous,
    findings: empty
      ? [{ code: "previous-empty", severity: "warning", count: 1, cells: [], facts: { file: path } }]
      : [],
  };
}

function departures(tiering: Tiering, previous: PreviousRun): Finding[] {
  const ids = departedSince(tiering, previous);
  if (ids.length === 0) return [];
  const overrides = ids.filter((id) => previous.overrides.has(id)).length;
  const facts = { ids: ids.slice(0, PLACES_NAMED), overrides: overrides > 0 ? overrides : null };
  return [{ code: "customers-departed", severity: "info", count: ids.length, cells: [], facts }];
}

async function emitJson(
  target: string | undefined,
  pieces: () => Iterable<string>,
): Promise<readonly Finding[]> {
  if (target === undefined) return [];
  if (target === "-") {
    await writeOut(pieces());
    return [];
  }
  const problem = await writeFile(target, pieces());
  return problem ? [problem] : [];
}

/** Two texts: results go to stdout, unless JSON does; messages go to stderr. */
function print(result: string, messages: string, jsonOut: boolean): void {
  process.stderr.write(`${messages}\n`);
  (jsonOut ? process.stderr : process.stdout).write(`${result}\n`);
}

/**
 * Runs `tierbook tier`: lists in, tiers with reasons out.
 *
 * @param inputs - files and folders
 * @param raw - the options as typed
 * @param time - when the run is made, as text
 * @returns the exit code
 */
export async function tierCommand(inputs: readonly string[], raw: RawOptions, time: string): Promise<number> {
  const options = readOptions(raw);
  const choice = readPolicy(raw);
  const asked = languageOf(raw.lang, undefined);
  const first = inputs[0];
  if (first === undefined) throw new UsageProblem("tier needs at least one file or folder.");
  const progress = new Progress();
  const { books, findings: unread } = readInputs(inputs, (read, of) =>
    progress.at((0.35 * read) / of, COMMAND_WORDS.reading[asked]),
  );
  const { previous, findings: early } = readPrevious(raw.previous);
  const out = raw.out ?? defaultOut(first);
  const guarded = [out, raw.json].flatMap((path) =>
    path === undefined || path === "-"
      ? []
      : (guardOutput(
          path,
          books.map((book) => book.path),
          raw.previous,
          path === out,
        ) ?? []),
  );
  const before = [...unread, ...early, ...guarded, ...("findings" in choice ? choice.findings : [])];
  if ("findings" in choice || stops(before)) {
    progress.stop();
    return stop(before, [], asked, raw.json);
  }
  progress.at(0.4, COMMAND_WORDS.tiering[asked]);
  const run = tierLists(
    books.map(({ grids }) => grids),
    choice,
    options,
  );
  const language = languageOf(raw.lang, run.lists[0]?.chinese);
  if (!run.tiering) {
    progress.stop();
    return stop(
      [...before, ...run.findings],
      run.lists.map((list) => listJson(list)),
      language,
      raw.json,
    );
  }
  const tiering = run.tiering;
  const inForce = tiersInForce(tiering, previous.overrides);
  const findings = [...before, ...run.findings, ...inForce.findings, ...departures(tiering, previous)];
  const problems = await emitJson(raw.json, () =>
    jsonText(
      tieringHead(tiering, inForce, findings, language),
      "customers",
      tieringCustomers(tiering, inForce, language),
    ),
  );
  if (!stops([...findings, ...problems])) {
    const writing = (share: number): void => progress.at(0.6 + 0.4 * share, COMMAND_WORDS.writing[language]);
    writing(0);
    const report = buildReport({ tiering, inForce, findings, language, time, previous });
    const problem = await writeFile(out, await writeBook(report, undefined, writing));
    if (problem) return finish([...findings, ...problems, problem], tiering, null, language);
  }
  return finish(
    [...findings, ...problems],
    tiering,
    stops([...findings, ...problems]) ? null : out,
    language,
  );

  function finish(all: readonly Finding[], done: Tiering, written: string | null, said: Language): number {
    progress.stop();
    const end =
      written === null
        ? COMMAND_WORDS.stopped[said]
        : COMMAND_WORDS.written[said].replace("{file}", () => written);
    print(`${tiersText(done, inForce, said)}\n\n${end}`, findingsText(all, said), raw.json === "-");
    return stops(all) ? STOPPED : DONE;
  }
}

async function stop(
  findings: readonly Finding[],
  lists: readonly unknown[],
  language: Language,
  json: string | undefined,
): Promise<number> {
  const head = {
    policy: null,
    fit: null,
    list: lists,
    findings: findingsJson(findings, language),
    schemes: {},
  };
  const problems = await emitJson(json, () => jsonText(head, "customers", []));
  process.stderr.write(
    `${findingsText([...findings, ...problems], language)}\n${COMMAND_WORDS.stopped[language]}\n`,
  );
  return STOPPED;
}
