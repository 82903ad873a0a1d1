import { unzip, zip } from "@cj-tech-master/excelts/archive";

/**
 * Opens a package.
 *
 * @param bytes - the file
 * @returns the text of its parts by path, in the order of the file
 */
export async function unzipPackage(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const decoder = new TextDecoder();
  for await (const entry of unzip(bytes).entries())
    parts.set(entry.path, decoder.decode(await entry.bytes()));
  return parts;
}

/**
 * Closes a package.
 *
 * @param parts - path and text of every part; a text may come piece by piece, so that it is never whole in memory
 * @param written - time the entries state
 * @returns the bytes of the file
 */
export async function zipPackage(
  parts: Iterable<readonly [path: string, text: string | Iterable<string>]>,
  written: Date,
): Promise<Uint8Array> {
  const archive = zip({ modTime: written, timestamps: "dos" });
  const encoder = new TextEncoder();
  for (const [path, text] of parts) {
    archive.add(path, typeof text === "string" ? encoder.encode(text) : eachLater(text));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.stream()) chunks.push(chunk);
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The archive takes pieces one after another, as they come. */
async function* eachLater(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield await Promise.resolve(encoder.encode(text));
}
