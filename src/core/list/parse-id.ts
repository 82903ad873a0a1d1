import { isBlankText, isErrorText } from "./blank-text";

/** An id as read. */
export interface IdCell {
  readonly id: string | null;
  /** True if spaces or tabs were dropped. */
  readonly padded: boolean;
  /** True if a spreadsheet has lost digits. */
  readonly scientific: boolean;
}

const NONE: IdCell = { id: null, padded: false, scientific: false };

/**
 * Reads an id, keeping leading zeros.
 *
 * @param cell - the text or number of the cell
 * @returns the id as text, null if blank
 * @example parseId("'00123\t") //=> { id: "00123", padded: true, scientific: false }
 */
export function parseId(cell: string | number): IdCell {
  if (typeof cell === "number") {
    const scientific = !Number.isSafeInteger(cell) && Math.abs(cell) > 2 ** 53;
    return { id: String(cell), padded: false, scientific };
  }
  const trimmed = cell.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
  if (isBlankText(trimmed) || isErrorText(trimmed)) return NONE;
  const quoted = /^="(.*)"$/.exec(trimmed);
  const bare = (quoted?.[1] ?? trimmed).replace(/^['‘’`]/, "");
  return {
    id: /[^\x20-\x7e]/.test(bare) ? bare.normalize("NFKC") : bare,
    padded: trimmed !== cell,
    scientific: /^\d(?:\.\d+)?e\+?\d+$/i.test(bare),
  };
}
