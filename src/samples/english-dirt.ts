import { calendarDay } from "../core";
import { fenOfSample } from "./fen-of-sample";
import type { SampleCustomer } from "./sample-customer";
import type { DirtRule } from "./sample-dirt";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const two = (number: number) => String(number).padStart(2, "0");

const amount = (times: number, cell: DirtRule["cell"], shape: RegExp): DirtRule => {
  return { key: "aumAverage", times, cell, shape };
};

const rating = (times: number, cell: DirtRule["cell"], shape: RegExp): DirtRule => {
  return { key: "rating", times, cell, shape };
};

const thousands = ({ aumAverage }: SampleCustomer) =>
  (fenOfSample(aumAverage) / 100).toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ",");

/** The dirt of an English export, in small doses. */
export const ENGLISH_DIRT: Readonly<Record<string, DirtRule>> = {
  thousands: amount(3, thousands, /^\d{1,3}(,\d{3})+\.\d\d$/),
  millions: amount(2, ({ aumAverage }) => `${(aumAverage / 100).toFixed(1)}m`, /^[\d.]+m$/),
  bracketed: amount(1, () => "(3,500.00)", /^\([\d,.]+\)$/),
  notAvailable: amount(2, () => "n/a", /^n\/a$/),
  dash: { key: "lastContact", times: 2, cell: () => "-", shape: /^-$/ },
  writtenDay: {
    key: "lastContact",
    times: 4,
    cell: ({ lastContact }) => {
      const { year, month, day } = calendarDay(lastContact);
      return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
    },
    shape: /^\d{1,2} [A-Z][a-z]{2} \d{4}$/,
  },
  dayFirst: {
    key: "lastTransaction",
    times: 3,
    // A day above the twelfth shows that the day comes first.
    fits: ({ lastTransaction }) => calendarDay(lastTransaction).day > 12,
    cell: ({ lastTransaction }) => {
      const { year, month, day } = calendarDay(lastTransaction);
      return `${two(day)}/${two(month)}/${year}`;
    },
    shape: /^\d\d\/\d\d\/\d{4}$/,
  },
  farFuture: { key: "maturity", times: 2, cell: () => "9999-12-31", shape: /^9999-12-31$/ },
  ratingNamed: rating(2, ({ rating: code }) => `Balanced (${code})`, /^Balanced \(C\d\)$/),
  ratingExpired: rating(2, ({ rating: code }) => `${code} (expired)`, /^C\d \(expired\)$/),
  ratingBlank: rating(3, () => null, /^$/),
  missingId: { key: "id", times: 1, cell: () => null, shape: /^$/ },
};
