import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Finding, Grid } from "../core";
import { readBook, type NamedTable } from "../files";

const LISTS = new Set([".xlsx", ".xlsm", ".xls", ".csv", ".tsv"]);

/** A file as read: its sheets and its Excel tables. */
export interface Book {
  readonly path: string;
  readonly grids: readonly Grid[];
  readonly tables: readonly NamedTable[];
}

function unreadable(file: string, reason: string): Finding {
  return { code: "file-unreadable", severity: "error", count: 1, cells: [], facts: { file, reason } };
}

/** A workbook this product wrote is not a list; nor is Excel's lock file. */
function isList(name: string): boolean {
  return (
    LISTS.has(extname(name).toLowerCase()) &&
    !name.startsWith("~$") &&
    !name.startsWith(".") &&
    !/-tiered\.xlsx$/i.test(name)
  );
}

function filesOf(path: string): readonly string[] | Finding {
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch {
    return unreadable(path, "missing");
  }
  if (!folder) return [path];
  const names = readdirSync(path).filter(isList).sort();
  return names.length > 0 ? names.map((name) => join(path, name)) : unreadable(path, "folder-empty");
}

/**
 * Reads one file.
 *
 * @param path - the file
 * @returns the book, or a finding that says why it cannot be read
 */
export function readFile(path: string): Book | Finding {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return unreadable(path, "missing");
  }
  const read = readBook(bytes, basename(path));
  return "code" in read ? read : { path, grids: read.grids, tables: read.tables };
}

/**
 * Reads the inputs of a command; a folder stands for the lists in it.
 *
 * @param paths - files and folders
 * @param done - is told after each file how many of how many are read
 * @returns the books, and findings on what cannot be read
 */
export function readInputs(
  paths: readonly string[],
  done: (read: number, of: number) => void,
): { readonly books: readonly Book[]; readonly findings: readonly Finding[] } {
  const books: Book[] = [];
  const findings: Finding[] = [];
  const files = paths.flatMap((path) => {
    const found = filesOf(path);
    if ("code" in found) findings.push(found);
    return "code" in found ? [] : found;
  });
  for (const [i, file] of files.entries()) {
    const read = readFile(file);
    if ("code" in read) findings.push(read);
    else books.push(read);
    done(i + 1, files.length);
  }
  return { books, findings };
}
