import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Finding } from "../core";

const unfinished = new Set<string>();

/** Takes away what an interrupted run has begun to write. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed.
 *
 * @param path - the file
 * @param content - its bytes, or texts one after another
 * @returns null, or a finding that says why it could not be written
 */
export async function writeFile(
  path: string,
  content: Uint8Array | Iterable<string>,
): Promise<Finding | null> {
  const temporary = `${path}.${process.pid}.tmp`;
  unfinished.add(temporary);
  try {
    await pipeline(
      Readable.from(content instanceof Uint8Array ? [content] : content),
      createWriteStream(temporary),
    );
    renameSync(temporary, path);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason =
      typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
    return { code: "file-unwritable", severity: "error", count: 1, cells: [], facts: { file: path, reason } };
  } finally {
    unfinished.delete(temporary);
  }
}

/**
 * Writes texts to the standard output, waiting where the reader is slow.
 *
 * @param content - texts one after another
 */
export async function writeOut(content: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(content), process.stdout, { end: false });
}
