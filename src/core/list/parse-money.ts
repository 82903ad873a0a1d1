import { FEN_SHIFT, type MoneyUnit } from "../money-unit";
import { isBlankText, isErrorText } from "./blank-text";
import { fenOfDecimal } from "./fen-of-decimal";

/** What the text of an amount says. */
export type MoneyText =
  | { readonly kind: "blank" | "error" | "foreign" | "unreadable" }
  | {
      readonly kind: "amount";
      /** Integer fen; infinite if far too large. */
      readonly fen: number;
      /** True if a unit in the cell replaced the column's. */
      readonly ownUnit: boolean;
      /** True if the text is digits, sign and point alone. */
      readonly plain: boolean;
    };

const SUFFIXES: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?:百[万萬]元?|mn|million|m)$/, "百万元"],
  [/(?:[亿億]元?)$/, "亿元"],
  [/(?:[万萬]元?|w)$/, "万元"],
  [/(?:千元?|k)$/, "千元"],
  [/(?:元整?|圆|圓|块)$/, "元"],
];
const HOME = /^(?:人民[币幣]|rmb|cny|cn¥|¥)\s*|\s*(?:人民[币幣]|rmb|cny)$/g;
const FOREIGN =
  /[$€£₩₫]|usd|hkd|eur|gbp|jpy|sgd|aud|美元|美金|港[币幣元]|欧元|歐元|英[镑鎊]|日[元圆圓]|澳元|加元|新台[币幣]/;
const GROUPED = /^\d{1,3}(?:[, '\u00a0]\d{3})+(?:\.\d*)?$/;
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/;

/**
 * Reads the text of an amount.
 *
 * @param text - the text of the cell
 * @param unit - the unit of the column; one in the cell replaces it
 * @returns the amount in fen, or why there is none
 * @example parseMoney("1.2亿", "万元") //=> { kind: "amount", fen: 12000000000, ownUnit: true, plain: false }
 */
export function parseMoney(text: string, unit: MoneyUnit): MoneyText {
  if (isBlankText(text)) return { kind: "blank" };
  if (isErrorText(text)) return { kind: "error" };
  let rest = text.normalize("NFKC").replace(/−/g, "-").trim().toLowerCase();
  if (isBlankText(rest)) return { kind: "blank" };
  if (PLAIN.test(rest)) {
    const plain = rest === text.trim().toLowerCase();
    return { kind: "amount", fen: fenOfDecimal(rest, FEN_SHIFT[unit]), ownUnit: false, plain };
  }
  let negative = false;
  const brackets = /^\((.+)\)$/.exec(rest);
  if (brackets) {
    negative = true;
    rest = (brackets[1] ?? "").trim();
  }
  if (FOREIGN.test(rest)) return { kind: "foreign" };
  rest = rest.replace(HOME, "");
  const sign = /^([-+])\s*(.*)$|^(.*?)\s*(-)$/.exec(rest);
  if (sign && !negative) {
    negative = (sign[1] ?? sign[4]) === "-";
    rest = (sign[2] ?? sign[3] ?? "").replace(HOME, "");
  }
  let cellUnit: MoneyUnit | null = null;
  for (const [suffix, named] of SUFFIXES) {
    if (!suffix.test(rest)) continue;
    cellUnit = named;
    rest = rest.replace(suffix, "").trim();
    break;
  }
  if (GROUPED.test(rest)) rest = rest.replace(/[, '\u00a0]/g, "");
  else if (!/^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/.test(rest)) return { kind: "unreadable" };
  const fen = fenOfDecimal(rest, FEN_SHIFT[cellUnit ?? unit]);
  const signed = negative && fen !== 0 ? -fen : fen;
  return {
    kind: "amount",
    fen: signed,
    ownUnit: cellUnit !== null && !(cellUnit === "元" && unit === "元"),
    plain: false,
  };
}
