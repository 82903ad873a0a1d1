import { calendarDay } from "../core";
import type { Cell } from "../core";
import type { SampleCustomer } from "./sample-customer";

/** A kind of dirt: which figure it spoils, in how many customers, and what stands there instead. */
export interface DirtRule {
  readonly key: keyof SampleCustomer;
  readonly times: number;
  /** Only for customers this holds for. */
  readonly fits?: (customer: SampleCustomer) => boolean;
  readonly cell: (customer: SampleCustomer, index: number) => Cell;
  /** Recognises the dirt in a cell. */
  readonly shape: RegExp;
}

const two = (number: number) => String(number).padStart(2, "0");

const amount = (times: number, cell: DirtRule["cell"], shape: RegExp): DirtRule => {
  return { key: "aumAverage", times, cell, shape };
};

const day = (
  key: "maturity" | "lastContact" | "lastTransaction" | "openDate",
  times: number,
  text: (year: number, month: number, day: number) => string,
  shape: RegExp,
): DirtRule => ({
  key,
  times,
  fits: (customer) => customer[key] !== null,
  cell: (customer) => {
    const date = calendarDay(customer[key] ?? 0);
    return text(date.year, date.month, date.day);
  },
  shape,
});

const rating = (times: number, cell: DirtRule["cell"], shape: RegExp): DirtRule => {
  return { key: "rating", times, cell, shape };
};

const FULL_WIDTH = 0xfee0;

/** Every kind of dirt that cells of a real export hold, in small doses. */
export const SAMPLE_DIRT: Readonly<Record<string, DirtRule>> = {
  fullWidthDigits: amount(
    3,
    ({ aumAverage }) =>
      aumAverage.toFixed(2).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH)),
    /^[０-９．]+$/,
  ),
  thousands: {
    ...amount(
      2,
      ({ aumAverage }) => aumAverage.toFixed(2).replace(/^(\d)(\d{3})/, "$1,$2"),
      /^\d,\d{3}\.\d\d$/,
    ),
    fits: ({ aumAverage }) => aumAverage >= 1000,
  },
  ownUnit: amount(2, ({ aumAverage }) => `${aumAverage}万`, /^[\d.]+万$/),
  negative: amount(2, ({ aumAverage }) => -Math.min(aumAverage, 0.35), /^-[\d.]+$/),
  bracketed: amount(2, (_, index) => (index === 0 ? "（0.35）" : "(0.12)"), /^[（(][\d.]+[）)]$/),
  dash: amount(2, () => "—", /^—$/),
  notAvailable: amount(1, () => "N/A", /^N\/A$/),
  errorCell: amount(1, () => ({ error: "#N/A" }), /^#N\/A$/),
  approximate: amount(1, () => "约50万", /^约50万$/),
  dayWithSlashes: day("lastContact", 6, (y, m, d) => `${y}/${m}/${d}`, /^\d{4}\/\d+\/\d+$/),
  dayOfDigits: day("lastContact", 4, (y, m, d) => `${y}${two(m)}${two(d)}`, /^20\d{6}$/),
  dayWithDots: day("lastTransaction", 4, (y, m, d) => `${y}.${m}.${d}`, /^\d{4}\.\d+\.\d+$/),
  dayInChinese: day("openDate", 5, (y, m, d) => `${y}年${m}月${d}日`, /^\d{4}年\d+月\d+日$/),
  dayWithTime: day("lastTransaction", 3, (y, m, d) => `${y}-${two(m)}-${two(d)} 23:59:59`, / 23:59:59$/),
  farFuture: { key: "maturity", times: 3, cell: () => "9999-12-31", shape: /^9999-12-31$/ },
  zeroDay: { key: "maturity", times: 2, cell: () => "00000000", shape: /^0{8}$/ },
  noSuchDay: { key: "lastContact", times: 1, cell: () => "2025-02-30", shape: /^2025-02-30$/ },
  noContact: { key: "lastContact", times: 2, cell: () => "—", shape: /^—$/ },
  ratingName: rating(3, (_, index) => ["平衡型", "稳健型", "进取型"][index] ?? "平衡型", /^..型$/),
  ratingExpired: rating(2, ({ rating: code }) => `${code}(失效)`, /^C\d\(失效\)$/),
  ratingOfProduct: rating(1, () => "R3", /^R3$/),
  ratingBlank: rating(4, () => null, /^$/),
  formulaName: { key: "name", times: 1, cell: () => '=HYPERLINK("http://x","y")', shape: /^=HYPERLINK\(/ },
  paddedId: { key: "id", times: 1, cell: ({ id }) => `${id}\t`, shape: /^\d{8}\t$/ },
  missingId: { key: "id", times: 1, cell: () => null, shape: /^$/ },
};
