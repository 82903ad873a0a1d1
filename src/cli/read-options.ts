import {
  parseIsoDate,
  type Language,
  type ListOptions,
  type MoneyUnit,
  type RollUp,
  type RunOptions,
} from "../core";
import { UsageProblem } from "./exit-code";

/** The options of a command as commander gives them. */
export interface RawOptions {
  readonly policy?: string;
  readonly ladder?: string;
  readonly model?: string;
  readonly previous?: string;
  readonly map?: readonly string[];
  readonly unit?: string;
  readonly rollup?: string;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly json?: string;
}

const UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: "元",
  yuan: "元",
  千元: "千元",
  万元: "万元",
  万: "万元",
  wan: "万元",
  百万元: "百万元",
  百万: "百万元",
  亿元: "亿元",
  亿: "亿元",
};

function unitOf(text: string): MoneyUnit {
  const unit = UNITS[text.normalize("NFKC").trim().toLowerCase()];
  if (!unit) throw new UsageProblem(`--unit ${text}: use 元, 千元, 万元, 百万元 or 亿元.`);
  return unit;
}

function mapOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const cut = pair.indexOf("=");
      if (cut < 1 || cut === pair.length - 1)
        throw new UsageProblem(`--map ${pair}: write field=Header, for example --map aumAverage=AUM月日均.`);
      return [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
    }),
  );
}

function rollUpOf(text: string): RollUp {
  if (text === "sum" || text === "max" || text === "first") return text;
  throw new UsageProblem(`--rollup ${text}: use sum, max or first.`);
}

function dayOf(text: string): number {
  const day = parseIsoDate(text);
  if (day === null) throw new UsageProblem(`--as-of ${text}: write a date such as 2026-10-31.`);
  return day;
}

/**
 * Reads what the user says about lists and the run.
 *
 * @param raw - the options as typed
 * @returns the options of a run
 * @throws UsageProblem naming the option that cannot be used
 */
export function readOptions(raw: RawOptions): RunOptions {
  const list: ListOptions = {
    ...(raw.map ? { map: mapOf(raw.map) } : {}),
    ...(raw.unit === undefined ? {} : { unit: unitOf(raw.unit) }),
    ...(raw.sheet === undefined ? {} : { sheet: raw.sheet }),
  };
  return {
    list,
    ...(raw.rollup === undefined ? {} : { rollUp: rollUpOf(raw.rollup) }),
    ...(raw.asOf === undefined ? {} : { asOf: dayOf(raw.asOf) }),
  };
}

/**
 * Chooses the language of a run: as asked, else that of the headers, else that of the terminal.
 *
 * @param asked - the option `--lang`
 * @param chinese - whether the headers are Chinese; undefined if no list was read
 * @returns the language
 * @throws UsageProblem for any other language
 */
export function languageOf(asked: string | undefined, chinese: boolean | undefined): Language {
  if (asked === "zh-CN" || asked === "en-US") return asked;
  if (asked !== undefined) throw new UsageProblem(`--lang ${asked}: use zh-CN or en-US.`);
  const terminal = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  return (chinese ?? terminal.toLowerCase().startsWith("zh")) ? "zh-CN" : "en-US";
}
