/** The unit of an amount column. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** How many decimal places an amount moves to become fen. */
export const FEN_SHIFT: Readonly<Record<MoneyUnit, number>> = {
  元: 2,
  千元: 5,
  万元: 6,
  百万元: 8,
  亿元: 10,
};

/** The most one row's money may be: 90 亿元 in fen. It keeps fen × basis points below 2^53. */
export const MOST_FEN = 9e11;
