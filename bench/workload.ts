import type { Column } from "../src/core";
import { randomFrom, type Random } from "./random";

const SEED = 20260101;

/** The money columns of W: the logarithms of their yuan around `middle`, and how many are zero. */
const MONEY = {
  aum: { middle: 11.5, spread: 1.6, zero: 0 },
  depositsDemand: { middle: 10.6, spread: 1.5, zero: 0 },
  wealth: { middle: 11.2, spread: 1.7, zero: 0.45 },
  loans: { middle: 12.2, spread: 1.2, zero: 0.7 },
  feeIncome: { middle: 5.5, spread: 1.4, zero: 0 },
} as const;

export type MoneyId = keyof typeof MONEY;
export const MONEY_IDS: readonly MoneyId[] = ["aum", "depositsDemand", "wealth", "loans", "feeIncome"];

export type CountId = "transactions90d" | "lastTxDays" | "tenureMonths" | "age" | "productSet" | "riskRating";
export const COUNT_IDS: readonly CountId[] = [
  "transactions90d",
  "lastTxDays",
  "tenureMonths",
  "age",
  "productSet",
  "riskRating",
];

const MISSING = 0.01;
const TEXT = 0.005;
const PRODUCTS = 12;
const BRANCHES = 20;
const MANAGERS = 100;

/** The synthetic customers of W, column by column; money is integer fen, NaN is missing. */
export interface Customers {
  readonly count: number;
  readonly ids: readonly string[];
  readonly money: Readonly<Record<MoneyId, Float64Array>>;
  readonly counts: Readonly<Record<CountId, Float64Array>>;
  readonly rm: readonly string[];
  readonly branch: readonly string[];
  /** Amounts that stand in the list as text, by column and row. */
  readonly texts: Readonly<Record<MoneyId, ReadonlyMap<number, string>>>;
}

/**
 * Makes the customers of W: log-normal money, 45 % without wealth products, 70 % without a loan, 1 % missing and
 * 0.5 % text amounts. Equal counts give equal customers.
 *
 * @param count - how many
 * @returns the customers
 */
export function makeCustomers(count: number): Customers {
  const random = randomFrom(SEED);
  const money = byMoney(() => new Float64Array(count));
  const counts = byCount(() => new Float64Array(count));
  const texts = byMoney(() => new Map<number, string>());
  const [managers, branches] = [codes("RM", MANAGERS), codes("B", BRANCHES)];
  // Arrays of their full length: growing them would leave garbage in the memory that is measured.
  const [rm, branch] = [new Array<string>(count), new Array<string>(count)];
  for (let i = 0; i < count; i++) {
    const wealthy = random.normal();
    for (const id of MONEY_IDS) {
      const { fen, text } = amount(id, wealthy, random);
      money[id][i] = fen;
      if (text !== undefined) texts[id].set(i, text);
    }
    counts.transactions90d[i] = Math.min(
      400,
      Math.floor(Math.exp(2.2 + 0.9 * random.normal() + 0.3 * wealthy)),
    );
    counts.lastTxDays[i] = Math.min(730, Math.floor(-60 * Math.log(1 - random.next())));
    counts.tenureMonths[i] = Math.floor(random.next() * 240);
    counts.age[i] = 18 + Math.floor(random.next() * 62);
    counts.productSet[i] = products(wealthy, random);
    counts.riskRating[i] = 1 + Math.floor(random.next() * 5);
    rm[i] = managers[Math.floor(random.next() * MANAGERS)];
    branch[i] = branches[Math.floor(random.next() * BRANCHES)];
  }
  const ids = new Array<string>(count);
  for (let i = 0; i < count; i++) ids[i] = String(100000000 + i);
  return { count, ids, money, counts, rm, branch, texts };
}

/**
 * Gives the customers as columns by field, the shape that fit and apply work on.
 *
 * @param customers - the customers
 * @returns all fourteen columns
 */
export function columnsOf({ ids, money, counts, rm, branch }: Customers): ReadonlyMap<string, Column> {
  return new Map<string, Column>([
    ["customerId", { kind: "text", values: ids }],
    ...MONEY_IDS.map((id) => [id, { kind: "number", values: money[id] }] as const),
    ...COUNT_IDS.map((id) => [id, { kind: "number", values: counts[id] }] as const),
    ["rm", { kind: "text", values: rm }],
    ["branch", { kind: "text", values: branch }],
  ]);
}

function amount(id: MoneyId, wealthy: number, random: Random): { fen: number; text?: string } {
  const { middle, spread, zero } = MONEY[id];
  let fen = Math.round(100 * Math.exp(middle + spread * (0.6 * wealthy + 0.8 * random.normal())));
  if (zero > 0 && random.next() < zero) fen = 0;
  const kind = random.next();
  if (kind < MISSING) return { fen: NaN };
  if (kind >= MISSING + TEXT) return { fen };
  if (fen >= 2_000_000 && random.next() < 0.5) {
    const tenThousands = Math.round(fen / 1_000_000);
    return { fen: tenThousands * 1_000_000, text: `${tenThousands}万` };
  }
  const yuan = Math.round(fen / 100);
  return { fen: yuan * 100, text: `${yuan.toLocaleString("en-US")}元` };
}

/** Products held, as bits; wealthy customers hold more, and the first product draws some of the others. */
function products(wealthy: number, random: Random): number {
  let held = 0;
  for (let product = 0; product < PRODUCTS; product++) {
    const drawn = product === 0 ? 3 : (held & 1) === 1 && product % 3 === 1 ? 0.8 : 0;
    const odds = -2 + 0.5 * wealthy - 0.1 * product + drawn;
    if (random.next() < 1 / (1 + Math.exp(-odds))) held |= 1 << product;
  }
  return held;
}

function codes(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => prefix + String(i).padStart(3, "0"));
}

function byMoney<V>(make: () => V): Record<MoneyId, V> {
  return { aum: make(), depositsDemand: make(), wealth: make(), loans: make(), feeIncome: make() };
}

function byCount<V>(make: () => V): Record<CountId, V> {
  return {
    transactions90d: make(),
    lastTxDays: make(),
    tenureMonths: make(),
    age: make(),
    productSet: make(),
    riskRating: make(),
  };
}
