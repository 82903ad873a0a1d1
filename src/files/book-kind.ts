/** What the first bytes of a file say it is. */
export type BookKind = "zip" | "cfb" | "biff" | "markup" | "sylk" | "text" | "archive" | "binary";

const SAMPLE = 65_536;
// A spreadsheet never starts like these: 7z, rar, gzip; PDF, PNG, JPEG, GIF, RTF are `binary`.
const ARCHIVES = [
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
];
const BINARIES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/**
 * Tells what a file is by its content, because bank systems name html and csv `.xls`.
 *
 * @param bytes - the whole file
 * @returns the kind of container
 */
export function bookKind(bytes: Uint8Array): BookKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "cfb";
  if (ARCHIVES.some((start) => startsWith(bytes, start))) return "archive";
  if (BINARIES.some((start) => startsWith(bytes, start))) return "binary";
  // BOF of BIFF2 to BIFF5 streams that stand without a container.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 16) return "biff";
  if (!looksLikeText(bytes)) return "binary";
  if (startsWith(bytes, [0x49, 0x44, 0x3b, 0x50])) return "sylk";
  return startsLikeMarkup(bytes) ? "markup" : "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function hasWideMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (hasWideMark(bytes)) return true;
  const end = Math.min(bytes.length, SAMPLE);
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return false;
    // Tab to carriage return, and the Ctrl-Z that DOS programs end files with, are text.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) odd += 1;
  }
  return odd * 100 <= end;
}

function startsLikeMarkup(bytes: Uint8Array): boolean {
  const wide = hasWideMark(bytes);
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : wide ? 2 : 0;
  while (at < bytes.length && [0x00, 0x09, 0x0a, 0x0d, 0x20].includes(bytes[at] ?? 1)) at += 1;
  const start = String.fromCharCode(...bytes.subarray(at, at + 48)).replaceAll("\0", "");
  return /^<(\?xml|!doctype|!--|html|head|meta|style|body|table|div|workbook|ss:|xml)/i.test(start);
}
