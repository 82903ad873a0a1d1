import type { Sentence } from "./finding-reader";
import { POLICY_PROBLEMS } from "./policy-problems";

const FILE_REASONS: Readonly<Record<string, string>> = {
  empty: "the file is empty",
  truncated: "the file is incomplete; download or copy it again",
  password: "it is protected by a password; take the password off in Excel and save a copy",
  "not-a-table": "there is no table in it",
  "not-supported": "this kind of file is not supported; save it as .xlsx or .csv",
  damaged: "the file is damaged; open it in Excel and save a copy",
  missing: "there is no such file; check the path",
  "folder-empty": "the folder holds no list (.xlsx .xlsm .xls .csv .tsv)",
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "the folder does not exist",
  EACCES: "writing is not permitted there",
  EPERM: "writing is not permitted there",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
  EISDIR: "it is a folder",
  EROFS: "the place is read-only",
};

/** The English sentence of every code: what was found, where, and what to do. */
export const FINDINGS_EN: Readonly<Record<string, Sentence>> = {
  "file-unreadable": (f) =>
    `“${f.text("file")}” cannot be read: ${FILE_REASONS[f.text("reason")] ?? f.text("reason")}.`,
  "file-unwritable": (f) =>
    `“${f.text("file")}” cannot be written: ${WRITE_REASONS[f.text("reason")] ?? f.text("reason")}. Choose another place, or close the program that has it open.`,
  "would-overwrite": (f) =>
    f.text("reason") === "input"
      ? `“${f.text("file")}” is the list itself and is never written over; name another file with --out.`
      : f.text("reason") === "typed"
        ? `“${f.text("file")}” holds what somebody typed, which would be lost; carry it on with --previous, or name another file with --out.`
        : `“${f.text("file")}” is no workbook of this product and is not written over; name another file with --out.`,
  "too-many-rows": (f) =>
    `“${f.text("sheet") || f.text("file")}” has ${f.text("rows")} rows; at most ${f.text("most")} can be read. Split it into several files and run them together.`,
  "empty-sheet": (f) => `There is nothing in “${f.text("file")}”.`,
  "sheet-unknown": (f) => `There is no sheet “${f.text("sheet")}”. The file has: ${f.text("sheets")}.`,
  "no-header": (f) =>
    `No header row was found in “${f.text("file")}” (${f.text("sheets")}). Make sure one row names the columns: customer ID, name, assets; name unusual ones with --map.`,
  "map-unknown": (f) =>
    f.text("known") === "false"
      ? `--map: there is no field “${f.text("field")}”. Near it: ${f.texts("nearest")}.`
      : `--map ${f.text("field")}: the list has no header “${f.text("header")}”. Near it: ${f.texts("nearest")}.`,
  "no-id": (f) =>
    `The list has no customer ID column${f.has("offered") ? ` (perhaps: ${f.texts("offered")})` : ""}. Name it with --map customerId=HEADER; where there is none, --map customerId=#row takes the row number.`,
  "no-amount": (f) =>
    `There is no amount of assets, so ${f.finding.severity === "error" ? "no scheme can be computed" : "there are no tiers by assets; the other schemes are computed"}${f.has("needs") ? ` (needed: ${f.field("needs")})` : ""}. Name the column with --map aumAverage=HEADER or --map aum=HEADER.`,
  "no-customers": (f) =>
    `There is no customer below the header of “${f.text("sheet")}” (row ${f.text("headerRow")}). Check that the export is complete, or choose another sheet with --sheet.`,
  "header-changes": (f) =>
    `Row ${f.text("row")} is another header, unlike that of row ${f.text("headerRow")} (${f.places}: ${f.texts("headers")} → ${f.texts()}), so the rows below it cannot be read. Put the blocks under one header, or on sheets of their own and choose one with --sheet.`,
  "unit-changes": (f) =>
    `The unit changes within the list: ${f.unit()} above, ${f.unit("other")} further down (${f.places}). Use one unit, or put the blocks on sheets of their own and choose one with --sheet.`,
  "currency-foreign-list": (f) =>
    `The list is in ${f.text("currency")} (${f.places}); amounts must be yuan. Convert them first; if they are yuan as they stand, say --unit 元.`,
  "currency-foreign-kept": (f) =>
    `The list says its amounts are in ${f.text("currency")} (${f.places}); they were read in ${f.unit()} because of --unit. Please check.`,
  "unit-suspect": (f) =>
    `“${f.text("header")}” states no unit: in yuan, ${f.text("share")}% of the customers would fall into the lowest tier (median ${f.amount("median")}, largest ${f.amount("largest")}); in 万元 (CNY 10k) they would not. Say which with --unit 元 or --unit 万元.`,
  "duplicate-id": (f) =>
    f.has("rollUp")
      ? `${f.text("customers")} customers have several rows with different values (${f.places}), rolled up by ${f.text("rollUp")}; columns: ${f.field("fields")}.`
      : `${f.text("customers")} customer IDs stand on several rows with different values (${f.places}, ID ${f.texts("ids")}); columns: ${f.field("fields")}. Check them, or choose --rollup sum, max or first.`,
  "taken-once": (f) =>
    `Rolled up by sum, but “${f.field("fields")}” is the same on every row of a customer (${f.places}), so it was taken once as the customer's total; if it is an amount per account, check the list first.`,
  "rows-agree": (f) =>
    `${f.count} ${f.form("row agrees", "rows agree")} with another row of the same customer in every column read (${f.places}); one row per customer is kept.`,
  "policy-invalid": (f) => problem(f.text("problem"), f.text("found"), "The policy", f.places),
  "model-invalid": (f) => problem(f.text("problem"), f.text("found"), "The model", f.places),
  "column-unreadable": (f) =>
    `Most cells of “${f.text("header")}” (${f.places}) cannot be read, so it was not taken as “${f.field()}”. Correct the column, or insist with --map ${f.text("field")}=${f.text("header")}.`,
  "header-ambiguous": (f) =>
    `Several headers may be “${f.field()}”: ${f.texts("headers")}. None was taken; choose one with --map ${f.text("field")}=HEADER.`,
  "unit-mixed": (f) =>
    `“${f.text("header")}” is in ${f.unit()}, but ${f.count} ${f.form("cell states", "cells state")} a unit of ${f.form("its", "their")} own (${f.places}: ${f.texts()}); the cell's unit was used.`,
  "unit-differs": (f) =>
    f.has("files")
      ? `The lists give “${f.field("fields")}” in different units (${f.unit("found")}); each was converted by its own. Please check: ${f.texts("files")}.`
      : `“${f.text("header")}” was read in ${f.unit()}, but ${f.unit("other")} is stated elsewhere; please check.`,
  "asof-mixed": (f) =>
    `There is more than one data date (${f.texts("dates")}). Different dates are different snapshots and do not belong in one list; please check, or state one with --as-of.`,
  "basis-mixed": (f) =>
    f.has("files")
      ? `The lists give “${f.field("fields")}” on different bases (${f.bases()}); make them the same before comparing.`
      : `${f.count} ${f.form("customer has", "customers have")} no monthly average; the point balance stands in (${f.places}). The two do not compare.`,
  "column-not-everywhere": (f) =>
    `These lists have no “${f.field("fields")}”: ${f.texts("files")}. For their customers it counts as missing.`,
  "same-customer-two-rms": (f) =>
    `${f.count} ${f.form("customer stands", "customers stand")} under several RMs (${f.places}; ${f.texts("rms")}); the first met counts. Please check whose they are.`,
  "missing-id": (f) =>
    `${f.count} ${f.form("row has", "rows have")} no customer ID (${f.places}). ${f.form("It is", "They are")} tiered, but cannot be matched with earlier months or other tables; please fill in.`,
  "missing-amount": (f) =>
    `“${f.text("header")}” has no amount in ${f.count} ${f.form("cell", "cells")} (${f.places}). ${f.form("The customer stays", "The customers stay")} in the list without an asset tier; fill in the amount and run again.`,
  "unreadable-amount": (f) =>
    `“${f.text("header")}” cannot be read as an amount in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please write a number.`,
  "negative-amount": (f) =>
    `“${f.text("header")}” is negative in ${f.count} ${f.form("cell", "cells")} (${f.places}, lowest ${f.amount("lowest")}). Assets cannot be negative, so the ${f.form("customer gets", "customers get")} no asset tier; please check the source.`,
  "amount-too-large": (f) =>
    `“${f.text("header")}” is above CNY 9 billion in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please check the unit.`,
  "error-cell": (f) =>
    `“${f.text("header")}” holds ${f.count} error ${f.form("value", "values")} (${f.places}: ${f.texts()}); counted as missing. Please mend the formula.`,
  "currency-foreign": (f) =>
    `“${f.text("header")}” holds ${f.count} ${f.form("amount", "amounts")} in another currency (${f.places}: ${f.texts()}); without a rate counted as missing. Please convert.`,
  "unreadable-date": (f) =>
    `“${f.text("header")}” is no date in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please correct.`,
  "parts-exceed-total": (f) =>
    `For ${f.count} ${f.form("customer", "customers")} the parts exceed “${f.text("header")}” by more than 1% (${f.places}, at most by ${f.amount("largest")}); the total is used. Please check ${f.texts("parts")}.`,
  "rating-missing": (f) =>
    `“${f.text("header")}” is blank for ${f.count} ${f.form("customer", "customers")} (${f.places}). Without a valid rating no investment product is suggested; a risk assessment comes first.`,
  "rating-unreadable": (f) =>
    `“${f.text("header")}” is no rating in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as no rating. Please write C1 to C5.`,
  "rating-expired": (f) =>
    f.has("months")
      ? `The rating of ${f.count} ${f.form("customer", "customers")} is more than ${f.text("months")} months old on ${f.text("asOf")} (${f.places}, oldest ${f.text("oldest")}). Please assess again first.`
      : f.has("asOf")
        ? `The rating of ${f.count} ${f.form("customer", "customers")} is no longer valid on ${f.text("asOf")} (${f.places}, oldest ${f.text("oldest")}). Please assess again first.`
        : `“${f.text("header")}” says of ${f.count} ${f.form("customer", "customers")} that the rating has expired (${f.places}: ${f.texts()}). Please assess again first.`,
  "row-not-retail": (f) =>
    `“${f.text("header")}” shows ${f.text("corporate")} corporate and ${f.text("staff")} staff rows (${f.places}); they were tiered all the same. Take them out if they do not belong.`,
  "override-without-reason": (f) =>
    `${f.count} ${f.form("override has", "overrides have")} no reason (${f.texts("ids")}) and ${f.form("does", "do")} not count; write one under Override Reason.`,
  "override-unknown": (f) =>
    `${f.count} ${f.form("override names", "overrides name")} no tier of this scheme (${f.texts("ids")}) and ${f.form("does", "do")} not count; choose one from the list.`,
  "customers-departed": (f) =>
    `${f.count} ${f.form("customer", "customers")} of the month before ${f.form("is", "are")} not in this list (${f.texts("ids")})${f.has("overrides") ? `, ${f.text("overrides")} with an override` : ""}; unless closed or handed over, check whether the list is complete.`,
  "previous-empty": (f) =>
    `“${f.text("file")}” holds no table of this product (TB_Tiers, TB_Snapshot), so nothing was carried forward; name the tiered workbook of the month before.`,
  "tier-without-service": (f) => `The tier “${f.text("tier")}” has no service; add one in the service plan.`,
  "sheets-not-read": (f) =>
    `The sheet “${f.text("sheet")}” was read; ${f.texts("sheets")} look like customer lists too and were not. Choose with --sheet.`,
  "hidden-rows": (f) =>
    `“${f.text("sheet")}” has ${f.count} hidden ${f.form("row", "rows")} (${f.places}), read like the others; delete them and run again if they do not belong.`,
  "total-row-skipped": (f) =>
    f.count === 1
      ? `1 subtotal or total row (${f.places}) was not read as a customer.`
      : `${f.count} subtotal or total rows (${f.places}) were not read as customers.`,
  "note-row-skipped": (f) =>
    f.count === 1
      ? `1 note row ${f.text("where") === "between" ? "between the rows" : "below the table"} (${f.places}) was not read as a customer.`
      : `${f.count} note rows ${f.text("where") === "between" ? "between the rows" : "below the table"} (${f.places}) were not read as customers.`,
  "duplicate-row": (f) =>
    f.count === 1
      ? `1 row equals an earlier row in every cell (${f.places}, customer ID ${f.texts("ids")}); row ${f.texts("keptRows")} is kept.`
      : `${f.count} rows equal an earlier row in every cell (${f.places}, customer ID ${f.texts("ids")}); the first of each is kept (row ${f.texts("keptRows")}).`,
  "header-unconfirmed": (f) =>
    `These headers may be of use, but it is not certain, so they were not taken: ${f.offers()}. Confirm with --map FIELD=HEADER.`,
  "column-not-needed": (f) =>
    `${f.texts("headers")}: looks like ID numbers, phones or addresses. Tiering needs none; not read, not written.`,
  "unit-assumed": (f) =>
    `“${f.text("header")}” states no unit; read in ${f.unit()} (median ${f.amount("median")}, largest ${f.amount("largest")}). If that is wrong, say --unit.`,
  "balance-is-point": (f) =>
    `“${f.text("header")}” is a point balance, not a monthly average; it can be dressed up at month-end. Use the average where there is one.`,
  "data-date-missing": () =>
    "The list states no data date, so what depends on dates is not computed; give one with --as-of 2026-10-31.",
  "rating-names": (f) =>
    `“${f.text("header")}” holds a name instead of a level in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}). Banks use these names differently: confirm which of C1–C5 is meant; until then it counts as no rating.`,
  "rating-label-ambiguous": (f) =>
    `“${f.text("header")}” holds ${f.count} ${f.form("name", "names")} that mean different levels at different banks (${f.places}: ${f.texts()}); counted as no rating until confirmed. Please write C1 to C5.`,
  "rating-is-product": (f) =>
    `“${f.text("header")}” holds a product's level in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as no rating until confirmed. Please write C1 to C5.`,
  "text-number": (f) =>
    `“${f.text("header")}” holds ${f.count} ${f.form("number", "numbers")} ${f.has("plain") ? "stored as text" : "as text with thousands separators or full-width digits"} (${f.places}); read as ${f.form("a number", "numbers")}.`,
  "sign-changed": (f) =>
    `“${f.text("header")}” is negative in ${f.count} ${f.form("cell", "cells")} (${f.places}, lowest ${f.amount("lowest")}); of what is owed the size counts.`,
  "zero-may-be-missing": (f) =>
    `More than half of “${f.text("header")}” is 0 (${f.count}) and none is blank; if 0 means that nothing is known, clear those cells.`,
  "date-ambiguous": (f) =>
    `“${f.text("header")}” does not show which is the day in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please write 2025-01-31.`,
  "date-partial": (f) =>
    `“${f.text("header")}” holds ${f.count} incomplete ${f.form("date", "dates")} (${f.places}: ${f.texts()}); counted as missing. Please write year, month and day.`,
  "date-placeholder": (f) =>
    `“${f.text("header")}” holds ${f.count} placeholder ${f.form("date", "dates")} (${f.places}: ${f.texts()}); counted as missing.`,
  "flag-unreadable": (f) =>
    `“${f.text("header")}” is neither yes nor no in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please write yes or no.`,
  "unreadable-number": (f) =>
    `“${f.text("header")}” is no number in ${f.count} ${f.form("cell", "cells")} (${f.places}: ${f.texts()}); counted as missing. Please write a number.`,
  "category-unknown": (f) =>
    `“${f.text("header")}” holds ${f.count} unknown ${f.form("value", "values")} (${f.places}: ${f.texts()}); counted as missing.`,
  "id-scientific": (f) =>
    `“${f.text("header")}” holds ${f.count} ${f.form("ID", "IDs")} in scientific notation (${f.places}: ${f.texts()}): the last digits are lost. Export them again as text.`,
  "id-padded": (f) =>
    `“${f.text("header")}” holds ${f.count} ${f.form("ID", "IDs")} with extra spaces or tabs (${f.places}); they were dropped.`,
  "age-conflict": (f) =>
    `For ${f.count} ${f.form("customer", "customers")} “${f.text("header")}” and “${f.unit("other")}” differ by more than a year (${f.places}); the date of birth is used. Please check.`,
};

function problem(code: string, found: string, what: string, place: string): string {
  const text = POLICY_PROBLEMS[code]?.["en-US"] ?? "this does not fit: {found}.";
  return `${what} is not right${place === "" ? "" : ` (${place})`}: ${text.replace("{found}", () => found)}`;
}
