const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Escapes text for XML, between tags or in a double-quoted attribute.
 *
 * @param text - legal in XML already
 * @returns the text escaped
 * @example xmlText('a < "b"') //=> "a &lt; &quot;b&quot;"
 */
export function xmlText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/**
 * Escapes text for an attribute of a part whose attributes are strings of ECMA-376 22.9.2.19 (`ST_Xstring`).
 *
 * @param text - legal in XML already
 * @returns the text escaped, line breaks as `_x000a_`
 */
export function xmlString(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(/\n/g, "_x000a_"));
}
