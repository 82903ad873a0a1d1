const LONGEST = 32_767;
// XML 1.0 has no place for these, not even escaped: most controls, lone surrogates, two noncharacters.
const ILLEGAL =
  // eslint-disable-next-line no-control-regex -- the controls are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes text fit for a cell of an .xlsx: characters illegal in XML are dropped, the rest stays as it is.
 *
 * @param text - any text
 * @returns text of at most 32,767 characters, the most Excel opens
 */
export function cellText(text: string): string {
  const kept = text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
  return kept.length > LONGEST ? kept.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "") : kept;
}
