import type { MoneyUnit } from "../money-unit";
import { isBlankText } from "./blank-text";
import { cellText } from "./cell-text";
import type { FoundRows, RowKeys } from "./find-rows";
import type { FoundTable } from "./find-table";
import type { MappedColumns, TakenColumn } from "./map-columns";
import { readMoneyColumn } from "./read-money-column";
import { isTotalLabel } from "./total-label";

/** What sums may differ by where the cells show fewer decimals: 1 元. */
const ROUNDING = 100;

/** Customers a total must span if it bears a name that may be a person's: of two, chance may make a third. */
const LEAST_NAMED = 3;

/** Groups a total may span, counted back from it. */
const MOST_GROUPS = 200;

const BRANCH =
  /(?:支行|分行|总行|總行|网点|網點|营业部|營業部|营业厅|分理处|分理處|中心|团队|團隊|branch|team)$/i;

/**
 * Takes rows without an id for totals if their amounts are the sums of the customers since an earlier total.
 *
 * @param found - the rows by kind
 * @param table - the table
 * @param keys - the columns that tell rows apart
 * @param mapped - what the headers were taken as
 * @param unit - the unit a note or the user states
 * @returns the rows, those that are totals moved to the totals
 */
export function dropUnlabelledTotal(
  found: FoundRows,
  table: FoundTable,
  keys: RowKeys,
  mapped: MappedColumns,
  unit: MoneyUnit | null,
): FoundRows {
  const { rows } = table.grid;
  const column = keys.id >= 0 ? keys.id : keys.name;
  if (column < 0) return found;
  const isNobody = (row: number): boolean => {
    const cell = rows[row]?.[column];
    return cell === null || cell === undefined || (typeof cell === "string" && isBlankText(cell));
  };
  if (!found.kept.some(isNobody)) return found;
  const money = [...mapped.taken.values()].filter(({ field }) => field.type === "money");
  const main = mapped.taken.get("aumAverage") ?? mapped.taken.get("aum") ?? money[0];
  if (!main) return found;
  const ofPerson = [...mapped.taken.values()]
    .filter(({ field }) => field.type === "rating" || (field.type === "date" && field.id !== "asOf"))
    .map((taken) => taken.mapped.column);
  const repeated = new Set(found.duplicates.map(({ row }) => row));
  const labelled = new Set(found.totals);
  const order = Int32Array.from([...found.kept, ...repeated, ...labelled]).sort();
  const columns = [main, ...money.filter((other) => other !== main)].map((taken) =>
    amountsOf(table, order, taken, unit),
  );
  const groups = new Groups(columns.length);
  const totals: number[] = [];
  order.forEach((row, i) => {
    const amounts = columns.map((values) => values[i] ?? NaN);
    if (labelled.has(row)) groups.close();
    else if (
      !repeated.has(row) &&
      isNobody(row) &&
      !ofPerson.some((one) => !isBlankText(cellText(rows[row]?.[one]))) &&
      groups.isSum(amounts, namesNobody(table, row, order[i - 1] ?? -1, keys, mapped))
    ) {
      totals.push(row);
      groups.close();
    } else groups.add(amounts, repeated.has(row));
  });
  if (totals.length === 0) return found;
  const dropped = new Set(totals);
  return {
    ...found,
    kept: found.kept.filter((row) => !dropped.has(row)),
    totals: [...found.totals, ...totals].sort((a, b) => a - b),
  };
}

/** Amounts in fen, NaN where none; a refused negative counts, for a sum holds it. */
function amountsOf(
  table: FoundTable,
  rows: Int32Array,
  taken: TakenColumn,
  unit: MoneyUnit | null,
): Float64Array {
  const source = {
    grid: table.grid,
    rows,
    taken,
    column: taken.mapped.column,
    log: { sheet: "", entries: [] },
  };
  const { values, rejected } = readMoneyColumn(source, taken.header.unit ?? unit ?? "元").column;
  for (const [i, { value }] of rejected ?? []) if (value !== undefined) values[i] = value;
  return values;
}

/** A sum of few customers says nothing unless the row has no name, or that of a branch. */
function namesNobody(
  table: FoundTable,
  row: number,
  before: number,
  keys: RowKeys,
  mapped: MappedColumns,
): boolean {
  const cells = table.grid.rows[row] ?? [];
  const name = cellText(cells[keys.name]);
  if (isBlankText(name) || isTotalLabel(name) || BRANCH.test(name)) return true;
  const branch = mapped.taken.get("branch")?.mapped.column;
  return branch !== undefined && name === cellText(table.grid.rows[before]?.[branch]);
}

/** Sums of the customers up to now and up to each total before. */
class Groups {
  private readonly kept: number[];
  private readonly all: number[];
  private customers = 0;
  private ends: {
    readonly kept: readonly number[];
    readonly all: readonly number[];
    readonly customers: number;
  }[];

  constructor(width: number) {
    this.kept = new Array<number>(width).fill(0);
    this.all = new Array<number>(width).fill(0);
    this.ends = [];
    this.close();
  }

  add(amounts: readonly number[], repeated: boolean): void {
    amounts.forEach((fen, k) => {
      const amount = Number.isNaN(fen) ? 0 : fen;
      this.all[k] = (this.all[k] ?? 0) + amount;
      if (!repeated) this.kept[k] = (this.kept[k] ?? 0) + amount;
    });
    if (!repeated) this.customers++;
  }

  close(): void {
    this.ends.push({ kept: [...this.kept], all: [...this.all], customers: this.customers });
    if (this.ends.length > MOST_GROUPS) this.ends.splice(1, 1);
  }

  isSum(amounts: readonly number[], nobody: boolean): boolean {
    if (!((amounts[0] ?? NaN) > 0)) return false;
    return this.ends.some((end) => {
      const customers = this.customers - end.customers;
      if (customers < (nobody ? 1 : LEAST_NAMED)) return false;
      const slack = nobody && customers > 1 ? Math.max(ROUNDING, customers) : 1 + customers / 2;
      const fits = (now: readonly number[], then: readonly number[]): boolean =>
        amounts.every(
          (fen, k) => Number.isNaN(fen) || Math.abs((now[k] ?? 0) - (then[k] ?? 0) - fen) <= slack,
        );
      return fits(this.kept, end.kept) || fits(this.all, end.all);
    });
  }
}
