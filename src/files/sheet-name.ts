/**
 * Makes a name Excel takes for a sheet.
 *
 * @param name - the name wanted
 * @returns at most 31 characters, without those a reference needs
 * @example sheetName("Q1/Q2 [list]") //=> "Q1 Q2 list"
 */
export function sheetName(name: string): string {
  const plain = name
    .replace(/[\s[\]:*?/\\\p{Cc}]+/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .slice(0, 31)
    .trim();
  // Excel keeps this one for itself.
  return /^history$/i.test(plain) ? `${plain}_` : plain || "Sheet";
}
