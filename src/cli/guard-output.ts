import { existsSync, realpathSync } from "node:fs";
import { readPreviousRun, type Finding } from "../core";
import { earlierTables } from "./earlier-tables";
import { readFile } from "./read-inputs";

function refused(file: string, reason: "input" | "typed" | "foreign"): Finding {
  return { code: "would-overwrite", severity: "error", count: 1, cells: [], facts: { file, reason } };
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Keeps a run from writing over what cannot be made again: the lists themselves, what was typed into an earlier
 * result that is not carried on, and workbooks of others.
 *
 * @param out - the workbook to be written
 * @param inputs - the files that were read
 * @param previous - the earlier workbook whose content is carried on
 * @param isWorkbook - true for the workbook; of other files only the lists themselves are guarded
 * @returns a finding if the run must not write there, else null
 */
export function guardOutput(
  out: string,
  inputs: readonly string[],
  previous: string | undefined,
  isWorkbook: boolean,
): Finding | null {
  if (!existsSync(out)) return null;
  const target = real(out);
  if (inputs.some((input) => real(input) === target)) return refused(out, "input");
  if (!isWorkbook) return null;
  if (previous !== undefined && real(previous) === target) return null;
  const book = readFile(out);
  const tables = "code" in book ? [] : earlierTables(book);
  if (!tables.some(({ name }) => name === "TB_Tiers" || name === "TB_Runs")) return refused(out, "foreign");
  return readPreviousRun(tables).overrides.size > 0 ? refused(out, "typed") : null;
}
