import type { NumberColumn, Rejection } from "../column";
import { FEN_SHIFT, MOST_FEN, type MoneyUnit } from "../money-unit";
import { cellText } from "./cell-text";
import { columnFacts, type ColumnSource } from "./column-source";
import { fenOfNumber } from "./fen-of-number";
import { fenOfPlainText } from "./fen-of-plain-text";
import { addPlace, logPlaces, noPlaces } from "./finding-log";
import type { Cell } from "./grid";
import { parseMoney } from "./parse-money";
import { readAll, type ColumnReader } from "./read-blocks";

/** An amount column and the rows where nothing stands. */
export interface MoneyRead {
  readonly column: NumberColumn;
  /** Which customers have a blank, from 0. */
  readonly blank: readonly number[];
}

const REFUSES_NEGATIVE: ReadonlySet<string> = new Set(["aumAverage", "aum", "aumPriorMonth", "peakAum12m"]);
const SIZE_COUNTS: ReadonlySet<string> = new Set(["loans", "mortgage", "consumerLoans"]);
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];
const PROVEN = 2 ** 50;

/**
 * Reads a column of amounts at once.
 *
 * @param source - the column
 * @param unit - the unit of its amounts
 * @returns integer fen, NaN where missing, with the reasons for refusals
 */
export function readMoneyColumn(source: ColumnSource, unit: MoneyUnit): MoneyRead {
  return readAll(source.rows.length, moneyReader(source, unit));
}

/**
 * Reads a column of amounts.
 *
 * @param source - the column
 * @param unit - the unit of its amounts
 * @returns a reader of integer fen, NaN where missing, with the reasons for refusals
 */
export function moneyReader(source: ColumnSource, unit: MoneyUnit): ColumnReader<MoneyRead> {
  const { grid, rows, column, log } = source;
  const { textual } = grid;
  const shift = FEN_SHIFT[unit];
  const scale = POWERS[shift] ?? NaN;
  const least =
    REFUSES_NEGATIVE.has(source.taken.field.id) || SIZE_COUNTS.has(source.taken.field.id) ? 0 : -MOST_FEN;
  const values = new Float64Array(rows.length);
  const slow = slowCells(source, unit, values);
  return {
    read: (from, to) => {
      for (let i = from; i < to; i++) {
        const cell = grid.rows[rows[i] ?? 0]?.[column];
        let fen = NaN;
        if (typeof cell === "number") {
          // The quotient proves the product, see fen-of-number.
          fen = Math.round(cell * scale);
          if (fen / scale !== cell || fen >= PROVEN || fen <= -PROVEN) fen = fenOfNumber(cell, shift);
        } else if (typeof cell === "string" && textual) fen = fenOfPlainText(cell, shift);
        if (fen >= least && fen <= MOST_FEN) values[i] = fen + 0;
        else slow.read(i, cell ?? null, fen);
      }
    },
    finish: () => {
      slow.log(log);
      const { rejected, blank } = slow;
      return { column: { kind: "number", values, ...(rejected.size > 0 && { rejected }) }, blank };
    },
  };
}

function slowCells(
  source: ColumnSource,
  unit: MoneyUnit,
  values: Float64Array,
): {
  readonly rejected: Map<number, Rejection>;
  readonly blank: number[];
  readonly read: (i: number, cell: Cell, fen: number) => void;
  readonly log: (log: ColumnSource["log"]) => void;
} {
  const id = source.taken.field.id;
  const places = {
    "unreadable-amount": noPlaces(),
    "negative-amount": noPlaces(),
    "amount-too-large": noPlaces(),
    "error-cell": noPlaces(),
    "currency-foreign": noPlaces(),
    "unit-mixed": noPlaces(),
    "text-number": noPlaces(),
    "sign-changed": noPlaces(),
  };
  const rejected = new Map<number, Rejection>();
  const blank: number[] = [];
  let lowest = 0;
  let plain = 0;

  const take = (i: number, fen: number, text: string): boolean => {
    const row = source.rows[i] ?? 0;
    values[i] = NaN;
    if (Math.abs(fen) > MOST_FEN) {
      addPlace(places["amount-too-large"], row, text);
      rejected.set(i, { reason: "too-large", text, ...(Number.isFinite(fen) && { value: fen }) });
      return false;
    }
    if (fen < 0 && REFUSES_NEGATIVE.has(id)) {
      lowest = Math.min(lowest, fen);
      addPlace(places["negative-amount"], row, text);
      rejected.set(i, { reason: "negative", value: fen });
      return false;
    }
    if (fen < 0 && SIZE_COUNTS.has(id)) {
      lowest = Math.min(lowest, fen);
      addPlace(places["sign-changed"], row, text);
    }
    values[i] = SIZE_COUNTS.has(id) ? Math.abs(fen) : fen + 0;
    return true;
  };

  const readText = (i: number, text: string): void => {
    const row = source.rows[i] ?? 0;
    const shown = text.trim();
    const money = parseMoney(text, unit);
    values[i] = NaN;
    if (money.kind === "blank") blank.push(i);
    else if (money.kind === "error") {
      addPlace(places["error-cell"], row, shown);
      rejected.set(i, { reason: "error-cell", text: shown });
    } else if (money.kind === "amount") {
      const taken = take(i, money.fen, shown);
      if (money.ownUnit) addPlace(places["unit-mixed"], row, shown);
      else if (taken && !(money.plain && source.grid.textual)) {
        addPlace(places["text-number"], row, shown);
        if (money.plain && text === shown) plain++;
      }
    } else {
      const code = money.kind === "foreign" ? "currency-foreign" : "unreadable-amount";
      addPlace(places[code], row, shown);
      rejected.set(i, { reason: "unreadable", text: shown });
    }
  };

  return {
    rejected,
    blank,
    read: (i, cell, fen) => {
      if (typeof cell === "string") readText(i, cell);
      else if (typeof cell === "number" && !Number.isNaN(fen)) take(i, fen, String(cell));
      else if (cell === null) {
        values[i] = NaN;
        blank.push(i);
      } else readOther(i, cell);
    },
    log: (log) => {
      for (const code of LOGGED) {
        const { texts } = places[code];
        const facts = columnFacts(source);
        const more =
          code === "negative-amount" || code === "sign-changed"
            ? { lowest: lowest / 100 }
            : code === "unit-mixed"
              ? { unit, texts }
              : code === "amount-too-large"
                ? { texts, most: MOST_FEN / 100 }
                : code === "text-number" && plain > 0
                  ? { texts, plain }
                  : { texts };
        logPlaces(log, code, source.column, places[code], { ...facts, ...more });
      }
    },
  };

  function readOther(i: number, cell: Cell): void {
    const text = cellText(cell);
    const error = typeof cell === "object";
    values[i] = NaN;
    addPlace(places[error ? "error-cell" : "unreadable-amount"], source.rows[i] ?? 0, text);
    rejected.set(i, { reason: error ? "error-cell" : "unreadable", text });
  }
}

const LOGGED = [
  "unreadable-amount",
  "negative-amount",
  "amount-too-large",
  "error-cell",
  "currency-foreign",
  "unit-mixed",
  "text-number",
  "sign-changed",
] as const;
