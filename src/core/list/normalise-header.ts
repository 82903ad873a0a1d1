/** Spellings that exports use for one word. */
const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  avg: "average",
  ave: "average",
  bal: "balance",
  amt: "amount",
  num: "number",
  no: "number",
  nbr: "number",
  acct: "account",
  acc: "account",
  cust: "customer",
  cus: "customer",
  dt: "date",
  mth: "month",
  mon: "month",
  monthly: "month",
  qtr: "quarter",
  quarterly: "quarter",
  yr: "year",
  yearly: "year",
  annual: "year",
  daily: "day",
  prev: "previous",
  txn: "transaction",
  trx: "transaction",
  trans: "transaction",
  dep: "deposit",
  ttl: "total",
  tot: "total",
};

/**
 * Writes a header in one form, so that equal headers are equal texts.
 *
 * Compatibility forms, case, white space, line breaks, brackets and separators do not count.
 *
 * @param text - the header
 * @returns letters, digits and signs that mean something
 * @example compactHeader("ＡＵＭ（月日均）\n") //=> "aum月日均"
 */
export function compactHeader(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-–—/\\|.,;:'"`~·、，。：；*!?()[\]{}<>【】《》「」『』“”‘’\u200b\ufeff]+/g, "");
}

/**
 * Splits a header into English words.
 *
 * @param text - the header
 * @returns words in lower case and singular, short forms written out; none if there are no Latin letters
 * @example englishWords("CustomerId") //=> ["customer", "id"]
 */
export function englishWords(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(/'s\b/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/([a-z])(\d)/g, "$1 $2")
    .replace(/(\d)([a-z])/g, "$1 $2")
    .split(/[^a-z0-9#%]+/)
    .filter((word) => word !== "")
    .map(oneWord);
}

function oneWord(word: string): string {
  const written = ENGLISH_WORDS[word] ?? word;
  return written.length > 3 && written.endsWith("s") && !written.endsWith("ss")
    ? written.slice(0, -1)
    : written;
}

/**
 * Tells whether a text holds Chinese characters.
 *
 * @param text - the text
 * @returns true if at least one character is Chinese
 */
export function hasChinese(text: string): boolean {
  return /[\u3400-\u9fff\uf900-\ufaff]/.test(text);
}
