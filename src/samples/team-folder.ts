import { dayNumber } from "../core";
import { fenOfSample } from "./fen-of-sample";
import { listSheet } from "./list-sheet";
import { sampleCustomer, type SampleCustomer } from "./sample-customer";
import type { SampleSheet } from "./sample-sheet";
import { seededRandom, type SeededRandom } from "./seeded-random";
import { shuffled } from "./shuffled";
import { TEAM_LISTS, type TeamFormat, type TeamList } from "./team-lists";

const AS_OF = dayNumber(2026, 10, 31);
const RICH_EACH = 6;
/** Who shares a customer with whom; the first has the coarser amounts, so both lists can state them. */
const SHARED: readonly (readonly [rm: string, other: string])[] = [
  ["陈立", "王敏"],
  ["陈立", "赵宁"],
  ["王敏", "赵宁"],
];

/** The lists of a team's RMs and what is known of them all. */
export interface TeamFolder {
  readonly lists: readonly {
    readonly rm: string;
    readonly format: TeamFormat;
    readonly sheet: SampleSheet;
  }[];
  /** Rows of all lists, totals and notes aside. */
  readonly rows: number;
  /** Customers, those of two RMs counted once. */
  readonly customers: number;
  /** Customers that stand under two RMs, with the same figures. */
  readonly shared: number;
  /** The averages of all customers added up, those of two RMs once. */
  readonly assetsFen: number;
}

/**
 * Invents a manager's folder: the lists of five RMs in three branches, 5,000 rows in all, of which three repeat a
 * customer under a second RM. The lists differ in headers, units and formats and agree in the day.
 *
 * @param seed - the same seed gives the same folder
 * @returns the lists and what is known of them
 */
export function teamFolder(seed: number): TeamFolder {
  const random = seededRandom(seed);
  const own = new Map(TEAM_LISTS.map((list) => [list.rm, ownCustomers(list, random)]));
  const lists = TEAM_LISTS.map((list) => {
    const second = SHARED.flatMap(([rm, other], index) => {
      const shared = other === list.rm ? own.get(rm)?.[RICH_EACH + index] : undefined;
      return shared === undefined ? [] : { ...shared, rm: list.rm, branch: list.branch };
    });
    const customers = shuffled([...(own.get(list.rm) ?? []), ...second], random);
    return { rm: list.rm, format: list.format, sheet: listSheet({ ...list.plan, books: [customers] }) };
  });
  const everyone = [...own.values()].flat();
  return {
    lists,
    rows: lists.reduce((rows, { sheet }) => rows + sheet.counts.customers, 0),
    customers: everyone.length,
    shared: SHARED.length,
    assetsFen: everyone.reduce((sum, { aumAverage }) => sum + fenOfSample(aumAverage), 0),
  };
}

/** The customers an RM has first; those shared by a colleague come on top. */
function ownCustomers(list: TeamList, random: SeededRandom): SampleCustomer[] {
  const { rm, branch, prefix, steps } = list;
  const count = list.customers - SHARED.filter(([, other]) => other === rm).length;
  return Array.from({ length: count }, (_, index) => {
    const id = prefix + String(index + 1).padStart(5, "0");
    const owner = { id, rm, branch, rich: index < RICH_EACH };
    return sampleCustomer(random, AS_OF, owner, { median: 16, most: 980, steps });
  });
}
