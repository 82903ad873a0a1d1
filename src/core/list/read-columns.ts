import type { Column } from "../column";
import type { MappedField } from "./customer-list";
import { checkAssetAmounts, checkParts, type AmountColumn } from "./check-amounts";
import { checkAges, checkRatingDates, dateOfData, type ReadColumn } from "./check-dates";
import { checkUnits, type UnitedColumn } from "./check-units";
import { columnUnit } from "./column-unit";
import { columnFacts, type ColumnSource } from "./column-source";
import { cellPlace } from "./cell-place";
import { logFinding, type FindingLog } from "./finding-log";
import type { FoundTable } from "./find-table";
import type { HeaderColumn } from "./header-column";
import type { ListOptions } from "./list-options";
import type { MappedColumns, TakenColumn } from "./map-columns";
import { ROW_AS_ID } from "./named-columns";
import { offeredAmount } from "./offered-amount";
import { readAll, readBlocks, type ColumnReader } from "./read-blocks";
import { countReader } from "./read-count-column";
import { dateReader } from "./read-date-column";
import { foreignRows, refuseForeign } from "./foreign-rows";
import { flagReader } from "./read-flag-column";
import { moneyReader, readMoneyColumn } from "./read-money-column";
import { ratingReader } from "./read-rating-column";
import { idReader, textReader } from "./read-text-column";
import { sumAmounts } from "./sum-amounts";
import type { TableNotes } from "./table-notes";

/** What reading the columns needs. */
export interface ColumnsAsked {
  readonly table: FoundTable;
  readonly mapped: MappedColumns;
  readonly notes: TableNotes;
  /** Zero-based rows of the customers. */
  readonly rows: Int32Array;
  readonly log: FindingLog;
  readonly options: ListOptions;
  /** True if the sheet row is the customer ID. */
  readonly rowAsId: boolean;
  /** True if the list is in another currency and no unit is known. */
  readonly abroad: boolean;
}

/** The columns of a list. */
export interface ColumnsRead {
  readonly mapping: ReadonlyMap<string, MappedField>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly dataDate: number | null;
}

/**
 * Reads every column that was taken, and checks columns against each other.
 *
 * @param asked - the table, the mapping and what the user says
 * @returns typed columns by field id, the mapping with units, and the date of the data
 */
export function readColumns(asked: ColumnsAsked): ColumnsRead {
  const { table, mapped, notes, log, options, rows, rowAsId } = asked;
  const read = new Map<string, ReadColumn>();
  const amounts = new Map<string, AmountColumn>();
  const united: UnitedColumn[] = [];
  const dataDate = readDataDate(asked, read);
  const asOf = options.asOf ?? dataDate;
  const readers = inSheetOrder(mapped)
    .filter(({ field }) => !read.has(field.id))
    .map((taken): [string, ColumnReader<ReadColumn>] => [
      taken.field.id,
      taken.field.type === "money"
        ? amountReader(asked, taken, { amounts, united })
        : otherReader(asked, taken, asOf),
    ]);
  const foreign = foreignRows(table, rows, log);
  readBlocks(
    rows.length,
    readers.map(([, reader]) => reader),
  );
  for (const [id, reader] of readers) read.set(id, reader.finish());
  for (const { column } of [...amounts.values(), ...united]) refuseForeign(column, foreign);
  const offered = offeredAmount(mapped, (taken) => readOffered(asked, taken));
  const judged = offered ? [...united, offered] : united;
  if (!asked.abroad) checkUnits(judged, table.bottom, notes.unit, options.lowestTierEnds);
  checkAssetAmounts(amounts);
  checkParts(amounts);
  logBasis(amounts, table, log);
  if (asOf !== null) {
    checkRatingDates(read, asOf);
    checkAges(read, asOf);
  } else if (!log.entries.some(({ finding }) => finding.code === "asof-mixed"))
    logFinding(log, "data-date-missing", -1, 1, [], { sheet: log.sheet });
  const mapping = new Map<string, MappedField>();
  if (rowAsId) mapping.set("customerId", { header: ROW_AS_ID, column: -1, confidence: 1, found: "user" });
  for (const { field, mapped: as } of inSheetOrder(mapped)) {
    const unit = united.find(({ source }) => source.taken.field === field)?.unit.unit;
    mapping.set(field.id, unit ? { ...as, unit } : as);
  }
  const columns = new Map<string, Column>();
  if (rowAsId)
    columns.set("customerId", { kind: "text", values: Array.from(rows, (row) => String(row + 1)) });
  for (const id of mapping.keys()) {
    const column = read.get(id)?.column;
    if (column) columns.set(id, column);
  }
  return { mapping, columns, dataDate };
}

function inSheetOrder(mapped: MappedColumns): TakenColumn[] {
  return [...mapped.taken.values()].sort((a, b) => a.mapped.column - b.mapped.column);
}

function readDataDate(asked: ColumnsAsked, read: Map<string, ReadColumn>): number | null {
  const taken = asked.mapped.taken.get("asOf");
  if (!taken) return asked.notes.dataDate;
  const source = sourceOf(asked, taken);
  const one = { source, column: readAll(source.rows.length, dateReader(source, null)) };
  read.set("asOf", one);
  const { date, mixed } = dateOfData(one);
  return mixed ? null : (date ?? asked.notes.dataDate);
}

function sourceOf(
  asked: ColumnsAsked,
  taken: TakenColumn,
  header: HeaderColumn = taken.header,
): ColumnSource {
  return { grid: asked.table.grid, rows: asked.rows, taken, column: header.column, log: asked.log };
}

/** Gets what was read of the amounts: sums by field, and every single column with its unit. */
interface AmountsRead {
  readonly amounts: Map<string, AmountColumn>;
  readonly united: UnitedColumn[];
}

function amountReader(
  asked: ColumnsAsked,
  taken: TakenColumn,
  { amounts, united }: AmountsRead,
): ColumnReader<AmountColumn> {
  const { notes, options } = asked;
  const blankIsNone = options.blankIsNone?.has(taken.field.id) === true;
  const parts = [taken.header, ...taken.more].map((header) => {
    const source = sourceOf(asked, taken, header);
    const unit = columnUnit(header.unit, notes.unit, options.unit);
    return { source, unit, reader: moneyReader(source, unit.unit) };
  });
  return {
    read: (from, to) => {
      for (const { reader } of parts) reader.read(from, to);
    },
    finish: () => {
      const finished = parts.map(({ source, unit, reader }) => {
        const { column, blank } = reader.finish();
        if (blankIsNone) for (const i of blank) column.values[i] = 0;
        united.push({ source, unit, column, taken: true });
        return { source, column, blank: blankIsNone ? [] : blank };
      });
      const amount = sumAmounts(finished);
      amounts.set(taken.field.id, amount);
      return amount;
    },
  };
}

function readOffered(asked: ColumnsAsked, taken: TakenColumn): UnitedColumn {
  const unit = columnUnit(taken.header.unit, asked.notes.unit, asked.options.unit);
  const source = sourceOf(asked, taken);
  const silent = { ...source, log: { sheet: asked.log.sheet, entries: [] } };
  return { source, unit, column: readMoneyColumn(silent, unit.unit).column, taken: false };
}

function otherReader(asked: ColumnsAsked, taken: TakenColumn, asOf: number | null): ColumnReader<ReadColumn> {
  const source = sourceOf(asked, taken);
  const { read, finish } = cellsReader(asked, taken, source, asOf);
  return { read, finish: () => ({ source, column: finish() }) };
}

function cellsReader(
  asked: ColumnsAsked,
  taken: TakenColumn,
  source: ColumnSource,
  asOf: number | null,
): ColumnReader<Column> {
  const { id, type } = taken.field;
  const blankIsNone = asked.options.blankIsNone?.has(id) === true;
  switch (type) {
    case "id":
      return idReader(source, id === "customerId");
    case "date":
      return dateReader(source, asOf);
    case "flag":
      return flagReader(source, blankIsNone);
    case "rating": {
      const more = taken.more.map((header) => sourceOf(asked, taken, header));
      return ratingReader([source, ...more], asked.options.ratingNames);
    }
    case "count":
    case "number":
      return countReader(source, blankIsNone);
    default:
      return textReader(source);
  }
}

function logBasis(amounts: ReadonlyMap<string, AmountColumn>, { bottom }: FoundTable, log: FindingLog): void {
  const point = amounts.get("aum");
  if (!point || amounts.has("aumAverage")) return;
  const { column } = point.source;
  const place = [cellPlace(log.sheet, bottom, column)];
  logFinding(log, "balance-is-point", column, 1, place, columnFacts(point.source));
}
