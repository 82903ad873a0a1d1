const LEAD = { from: 0x81, to: 0xfe };
const TRAIL = { from: 0x40, to: 0xfe };

let bytesOf: ReadonlyMap<string, readonly [number, number]> | undefined;

/**
 * Encodes text as Chinese bank systems write it: one byte for ASCII, two for what GBK holds.
 *
 * @param text - the text; a sign that needs four bytes is an error of the programmer
 * @returns the bytes, without a byte order mark
 * @example encodeGb18030("号") //=> Uint8Array [0xba, 0xc5]
 */
export function encodeGb18030(text: string): Uint8Array {
  bytesOf ??= table();
  const bytes: number[] = [];
  for (const sign of text) {
    const pair = bytesOf.get(sign);
    if (pair !== undefined) bytes.push(...pair);
    else if (sign <= "\u007f") bytes.push(sign.charCodeAt(0));
    else throw new Error(`GBK has no ${sign}`);
  }
  return Uint8Array.from(bytes);
}

/** The platform decodes the encoding but does not encode it: its answers, turned round. */
function table(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly [number, number]>();
  for (let lead = LEAD.from; lead <= LEAD.to; lead++) {
    for (let trail = TRAIL.from; trail <= TRAIL.to; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      // 0x7f is no trail: such a pair decodes to a replacement and a second sign.
      if ([...sign].length === 1 && sign !== "\ufffd") found.set(sign, [lead, trail]);
    }
  }
  return found;
}
