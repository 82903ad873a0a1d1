/**
 * Makes a name Excel takes for a table: no cell reference, no spaces or signs.
 *
 * @param name - the name wanted
 * @returns a valid name of at most 255 characters
 * @example tableName("TB Tiers") //=> "TB_Tiers"
 */
export function tableName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_.]+/gu, "_").slice(0, 250);
  const isReference = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(plain);
  return isReference || !/^[\p{L}_]/u.test(plain) ? `_${plain}` : plain;
}
