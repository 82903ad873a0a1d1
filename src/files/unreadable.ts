import type { Finding } from "../core";

/** Why a file gave no cells. */
export type UnreadableReason =
  "empty" | "truncated" | "password" | "not-a-table" | "not-supported" | "damaged";

/**
 * Makes the finding of a file that gave no cells.
 *
 * @param file - the name of the file without folders
 * @param reason - why
 * @returns an error finding `file-unreadable`
 */
export function unreadable(file: string, reason: UnreadableReason): Finding {
  const extension = /\.[^.]*$/.exec(file)?.[0].toLowerCase();
  const facts = extension === undefined ? { file, reason } : { file, reason, extension };
  return { code: "file-unreadable", severity: "error", count: 1, cells: [], facts };
}
