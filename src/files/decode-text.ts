/**
 * Decodes text of unknown encoding: UTF-8 or UTF-16 by byte order mark, UTF-8 if valid, else GB18030.
 *
 * GB18030 holds GBK and GB2312, which is what Chinese bank systems write.
 *
 * @param bytes - the whole file
 * @returns the text without a byte order mark
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
