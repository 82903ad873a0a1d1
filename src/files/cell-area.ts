/** Zero-based corners of a range, both included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Reads a reference like `B2:D9` or `$A$1`.
 *
 * @param reference - a range or a cell, without a sheet
 * @returns its corners, or null if it is none
 * @example cellArea("B2:D9") //=> { top: 1, left: 1, bottom: 8, right: 3 }
 */
export function cellArea(reference: string): CellArea | null {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(reference.replaceAll("$", ""));
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
