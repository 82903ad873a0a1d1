import { dayNumber } from "../core";
import { chooseQuirks } from "./choose-quirks";
import { ENGLISH_DIRT } from "./english-dirt";
import { englishName } from "./english-name";
import { headedColumns } from "./headed-columns";
import { listSheet } from "./list-sheet";
import { sampleCustomer, type SampleCustomer } from "./sample-customer";
import type { SampleSheet } from "./sample-sheet";
import { workbookStyle } from "./sample-style";
import { seededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";

const AS_OF = dayNumber(2026, 10, 31);
const RMS = [
  { rm: "Grace Ellery", branch: "Harbour Road" },
  { rm: "Daniel Quah", branch: "Harbour Road" },
  { rm: "Ruth Marlowe", branch: "Orchard Hill" },
];
const CUSTOMERS_EACH = 100;
const MEANS = { median: 260, most: 9000, steps: 1_000_000 };
const TIMES = { repeated: 1, hidden: 1, formatted: 0 };

const COLUMNS = headedColumns([
  ["id", "Client ID"],
  ["name", "Client name"],
  ["rm", "Relationship manager"],
  ["branch", "Branch"],
  ["aumAverage", "Monthly average AUM"],
  ["aum", "AUM"],
  ["demand", "Demand deposits"],
  ["time", "Time deposits"],
  ["wealth", "Wealth products"],
  ["funds", "Funds"],
  ["insurance", "Insurance"],
  ["mortgage", "Mortgage"],
  ["products", "Products held"],
  ["transactions", "Transactions 90 days"],
  ["logins", "Logins this month"],
  ["lastTransaction", "Last transaction"],
  ["maturity", "Maturity date"],
  ["lastContact", "Last contact"],
  ["birthDate", "Date of birth"],
  ["openDate", "Opened"],
  ["rating", "Risk rating"],
  ["ratingDate", "Rating date"],
  ["doNotContact", "Do not contact"],
  ["payroll", "Payroll"],
]);

/**
 * Invents the book of a private banking team: 300 customers in English, with a little dirt; nothing in it stops a run.
 *
 * @param seed - the same seed gives the same book
 * @returns the list and what is known of it
 */
export function englishBook(seed: number): SampleSheet {
  const random = seededRandom(seed);
  const customer = (id: string, { rm, branch }: (typeof RMS)[number]): SampleCustomer => ({
    ...sampleCustomer(random, AS_OF, { id, rm, branch, rich: false }, MEANS),
    name: englishName(random),
    doNotContact: random.chance(0.03),
  });
  const books = RMS.map((owner, book) => {
    const ids = Array.from({ length: CUSTOMERS_EACH }, (_, index) => book * CUSTOMERS_EACH + index + 1);
    return shuffled(ids, random).map((id) => customer(`PB${String(id).padStart(6, "0")}`, owner));
  });
  return listSheet({
    file: "book.en-US.xlsx",
    sheet: "Clients",
    layout: {
      columns: COLUMNS,
      style: workbookStyle("元", "Yes", "No"),
      dateFormat: "dd-mmm-yyyy",
    },
    head: [
      ["Private banking: client portfolio report"],
      ["As of 31 October 2026"],
      ["Amounts in CNY"],
      [],
      COLUMNS.map(({ header }) => header),
    ],
    books,
    quirks: chooseQuirks(books.flat(), random, ENGLISH_DIRT, TIMES),
    total: "Total",
    note: "Note: the monthly average is that of the calendar month; all other balances are at month end.",
  });
}
