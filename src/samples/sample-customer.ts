import { sampleName } from "./sample-name";
import type { SeededRandom } from "./seeded-random";

/** An invented customer; amounts in 万元, days since 1970-01-01. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly rm: string;
  readonly branch: string;
  readonly aumAverage: number;
  readonly aum: number;
  readonly demand: number;
  readonly time: number;
  readonly wealth: number;
  readonly funds: number;
  readonly insurance: number;
  readonly mortgage: number;
  readonly consumerLoans: number;
  readonly products: number;
  readonly transactions: number;
  readonly logins: number;
  readonly lastTransaction: number;
  readonly maturity: number | null;
  readonly lastContact: number;
  readonly payroll: boolean;
  readonly mobile: boolean;
  readonly rating: string;
  readonly ratingDate: number;
  readonly openDate: number;
  readonly birthDate: number;
  /** Nobody, unless a book says so. */
  readonly doNotContact: boolean;
}

/** Whose customer it is. */
export interface SampleOwner {
  readonly id: string;
  readonly rm: string;
  readonly branch: string;
  /** True for a customer of more than a thousand 万元. */
  readonly rich: boolean;
}

/** How wealthy the customers of a book are, and how finely their amounts are known. */
export interface SampleMeans {
  /** 万元 of a customer of 48 years. */
  readonly median: number;
  /** 万元 of the wealthiest who is not called rich. */
  readonly most: number;
  /** Steps in which amounts are counted in a 万元: 100 for two decimals, a million for fen. */
  readonly steps: number;
}

const EVERYONE: SampleMeans = { median: 16, most: 980, steps: 100 };

/**
 * Invents a customer whose figures fit together: older people hold more and less risk, holdings add up to the
 * assets, products count the holdings, the wealthy are called more often.
 *
 * @param random - the generator
 * @param asOf - day of the figures
 * @param owner - whose customer it is
 * @param means - how wealthy such customers are
 * @returns the customer
 */
export function sampleCustomer(
  random: SeededRandom,
  asOf: number,
  owner: SampleOwner,
  means: SampleMeans = EVERYONE,
): SampleCustomer {
  const rounded = (amount: number) => Math.round(amount * means.steps) / means.steps;
  const age = Math.min(86, Math.max(22, Math.round(48 + 13 * random.normal())));
  const median = means.median * Math.exp((age - 48) / 60);
  const wanted = owner.rich ? random.whole(1200, 1900) : median * Math.exp(1.45 * random.normal());
  const total = Math.min(owner.rich ? 1900 : means.most, Math.max(0.05, wanted));
  const richness = Math.min(1, Math.max(0, Math.log10(total) / 3));
  const courage = Math.min(5, Math.max(1, Math.round(3.4 - (age - 45) / 18 + 0.8 * random.normal())));
  const weights = [
    0.25 + 0.35 * random.next() * (1 - richness),
    0.2 + (age / 100) * random.next(),
    random.chance(0.25 + 0.6 * richness) ? 0.2 + 0.5 * random.next() : 0,
    courage >= 3 && random.chance(0.2 + 0.5 * richness) ? 0.05 + 0.08 * courage * random.next() : 0,
    random.chance(0.12 + 0.3 * richness) ? 0.05 + 0.1 * random.next() : 0,
  ];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => rounded((total * weight) / sum));
  const [demand = 0, time = 0, wealth = 0, funds = 0, insurance = 0] = parts;
  const aum = rounded(parts.reduce((all, part) => all + part, 0));
  const mortgage = age < 62 && random.chance(0.32) ? random.whole(20, 260) : 0;
  const consumerLoans = age < 58 && random.chance(0.14) ? random.whole(2, 40) : 0;
  const payroll = age < 60 && random.chance(0.4);
  const mobile = random.chance(age < 65 ? 0.86 : 0.42);
  const held = [time, wealth, funds, insurance, mortgage, consumerLoans].filter((amount) => amount > 0);
  const activity = Math.exp(0.9 * random.normal()) * (mobile ? 1.4 : 0.6);
  const transactions = Math.min(120, Math.round(activity * (payroll ? 14 : 7)));
  const quiet = transactions > 0 ? random.whole(0, Math.round(80 / transactions)) : random.whole(91, 540);
  const adult = Math.min((age - 18) * 365, 9500);
  return {
    ...owner,
    name: sampleName(random),
    aumAverage: rounded(aum * (0.93 + 0.12 * random.next())),
    aum,
    demand,
    time,
    wealth,
    funds,
    insurance,
    mortgage,
    consumerLoans,
    products: 1 + held.length + (payroll ? 1 : 0) + (mobile ? 1 : 0),
    transactions,
    logins: mobile ? Math.round(activity * random.whole(2, 9)) : 0,
    lastTransaction: asOf - quiet,
    maturity: time + wealth > 0 && random.chance(0.85) ? asOf + random.whole(1, 420) : null,
    lastContact: asOf - random.whole(3, Math.round(60 + 340 * (1 - richness))),
    payroll,
    mobile,
    rating: `C${courage}`,
    ratingDate: asOf - random.whole(5, random.chance(0.85) ? 360 : 900),
    openDate: asOf - random.whole(30, Math.max(31, adult)),
    birthDate: asOf - age * 365 - Math.floor(age / 4) - random.whole(1, 360),
    doNotContact: false,
  };
}
