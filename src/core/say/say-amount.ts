import type { Language } from "./language";

function decimal(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const part = digits.slice(-places).replace(/0+$/, "");
  return `${units < 0 ? "-" : ""}${digits.slice(0, -places)}${part === "" ? "" : `.${part}`}`;
}

function grouped(text: string): string {
  const [whole = "", part] = text.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? separated : `${separated}.${part}`;
}

/**
 * Writes an amount as a person says it: in 万元 from one 万元 on, else in 元; in English in full.
 *
 * @param fen - whole fen
 * @param language - the language
 * @returns the amount with its unit
 * @example sayAmount(4999999900, "zh-CN") //=> "4999.9999万元"
 * @example sayAmount(49999999, "en-US") //=> "CNY 499,999.99"
 */
export function sayAmount(fen: number, language: Language): string {
  if (language === "en-US") {
    const text = decimal(fen, 2);
    return `CNY ${grouped(/\.\d$/.test(text) ? `${text}0` : text)}`;
  }
  return Math.abs(fen) >= 1000000 ? `${decimal(fen, 6)}万元` : `${decimal(fen, 2)}元`;
}
