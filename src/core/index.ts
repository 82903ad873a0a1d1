export { assemble, type Assembled, type AssembleOptions } from "./assemble/assemble";
export { rollUpTransactions, type TransactionRows, type Transactions } from "./assemble/roll-up-transactions";
export type { RollUp } from "./assemble/roll-up";
export type { WideRows } from "./assemble/wide-rows";
export { addMonths, calendarDay, dayNumber, isoDate, monthsBetween, parseIsoDate } from "./calendar";
export type { Column, NumberColumn, Rejection, TextColumn } from "./column";
export { PLACES_NAMED, stops, type Fact, type Facts, type Finding, type Severity } from "./finding";
export { modelJson, readModelJson, type ModelJson } from "./fit/model-json";
export { modelTable, type ModelRow } from "./fit/model-table";
export { apply } from "./fit/apply";
export { fit } from "./fit/fit";
export type { FitRows, MappedAmount, Model } from "./fit/model";
export type { CustomerList, ListRead, MappedField, Mapping } from "./list/customer-list";
export type { Field } from "./list/field";
export { fieldById } from "./list/field-dictionary";
export type { Cell, CellError, Grid, Merge } from "./list/grid";
export type { ListOptions } from "./list/list-options";
export { readList } from "./list/read-list";
export { FEN_SHIFT, type MoneyUnit } from "./money-unit";
export { canonicalHash } from "./policy/canonical-hash";
export { checkPolicy, type PolicyRead } from "./policy/check-policy";
export type { CheckedPolicy, CheckedScheme } from "./policy/checked-policy";
export { chooseLadder } from "./policy/choose-ladder";
export type { Label, PolicyDocument } from "./policy/document";
export { lowestTierEnds } from "./policy/lowest-tier-ends";
export { ownFieldsOf } from "./policy/own-fields";
export { buildReport } from "./report/build-report";
export type { ReportInput } from "./report/report-input";
export { NO_PREVIOUS_RUN, readPreviousRun, type EarlierTable, type PreviousRun } from "./report/previous-run";
export type {
  CellContent,
  CellsNode,
  Report,
  ReportColumn,
  ReportNode,
  ReportSheet,
  ReportValue,
  TableNode,
} from "./report/report";
export { departedSince } from "./report/snapshot-table";
export {
  customerWriter,
  findingsJson,
  listJson,
  tieringCustomers,
  tieringHead,
  type CustomerJson,
} from "./report/tiering-json";
export { LANGUAGES, type Language } from "./say/language";
export { sayAmount } from "./say/say-amount";
export { sayFinding } from "./say/say-finding";
export { sayMeasure, sayReason } from "./say/say-reason";
export { unitName } from "./say/unit-name";
export { WORDS, type Word } from "./say/words";
export { Explainer } from "./tier/explain";
export { gapOf } from "./tier/gaps";
export { tiersInForce, type Override, type TiersInForce } from "./tier/overrides";
export type { Reason } from "./tier/reason";
export { tierLists, type Run, type RunOptions } from "./tier-lists";
export { assetsOf, fitAndTier, primaryScheme, tierWith, type Tiering } from "./tier/tiering";
export { yuanNumber } from "./yuan";
