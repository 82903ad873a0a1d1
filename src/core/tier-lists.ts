import { assemble } from "./assemble/assemble";
import type { RollUp } from "./assemble/roll-up";
import type { WideRows } from "./assemble/wide-rows";
import { PLACES_NAMED, stops, type Finding } from "./finding";
import type { Model } from "./fit/model";
import { cellPlace } from "./list/cell-place";
import type { CustomerList } from "./list/customer-list";
import type { Grid } from "./list/grid";
import type { ListOptions } from "./list/list-options";
import { readList } from "./list/read-list";
import type { CheckedPolicy } from "./policy/checked-policy";
import { lowestTierEnds } from "./policy/lowest-tier-ends";
import { ownFieldsOf } from "./policy/own-fields";
import { fitAndTier, primaryScheme, tierWith, type Tiering } from "./tier/tiering";

/** What a run is told beside its lists. */
export interface RunOptions {
  readonly list?: Omit<ListOptions, "ownFields" | "lowestTierEnds" | "asOf">;
  readonly rollUp?: RollUp;
  /** Days since 1970-01-01; without it the lists' own data date. */
  readonly asOf?: number;
}

/** What a run gives: as far as it came, and everything found on the way. */
export interface Run {
  readonly lists: readonly CustomerList[];
  readonly tiering: Tiering | null;
  readonly findings: readonly Finding[];
}

/** With several files each place and sentence names its own. */
function inFile(findings: readonly Finding[], file: string, several: boolean): readonly Finding[] {
  if (!several) return findings;
  return findings.map((finding) => ({
    ...finding,
    cells: finding.cells.map((cell) => `[${file}]${cell}`),
    facts: { ...finding.facts, inFile: file },
  }));
}

/** Rows without an average whose point balance stands in. */
function mixedBases(rows: WideRows): Finding[] {
  const average = rows.columns.get("aumAverage");
  const point = rows.columns.get("aum");
  if (average?.kind !== "number" || point?.kind !== "number") return [];
  const mixed: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (average.values[row] !== average.values[row] && point.values[row] === point.values[row])
      mixed.push(row);
  }
  if (mixed.length === 0) return [];
  const cells = mixed.slice(0, PLACES_NAMED).map((row) => {
    const list = rows.lists[rows.listOf[row]];
    const file = rows.lists.length > 1 ? `[${list.file}]` : "";
    const column = (list.mapping.get("aumAverage") ?? list.mapping.get("aum"))?.column ?? 0;
    return `${file}${cellPlace(list.sheet, rows.sheetRows[row] - 1, column)}`;
  });
  return [
    {
      code: "basis-mixed",
      severity: "warning",
      count: mixed.length,
      cells,
      facts: { field: "aumAverage", instead: "aum" },
    },
  ];
}

/** Says that the primary scheme has no amount to work on; an error only if no scheme is left. */
function missingAmount({ model, evaluation }: Tiering): Finding[] {
  const schemes = [...model.policy.schemes.values()];
  const primary = primaryScheme(model.policy);
  if (!primary || evaluation.tiers.has(primary.id)) return [];
  const none = schemes.every(({ id }) => !evaluation.tiers.has(id));
  const needs = (evaluation.lacks.get(primary.id) ?? []).flat();
  return [
    {
      code: "no-amount",
      severity: none ? "error" : "warning",
      count: 1,
      cells: [],
      facts: { needs, scheme: primary.id },
    },
  ];
}

/**
 * Takes lists all the way: reads each, makes one population of them, and tiers it.
 *
 * @param books - the sheets of each file
 * @param policyOrModel - a policy to fit on this population, or a model learnt elsewhere
 * @param options - what the user says about lists, roll-up and date
 * @returns the tiering, unless a finding stops the run before there is one
 */
export function tierLists(
  books: readonly (readonly Grid[])[],
  policyOrModel: { readonly policy: CheckedPolicy } | { readonly model: Model },
  options: RunOptions = {},
): Run {
  const policy = "model" in policyOrModel ? policyOrModel.model.policy : policyOrModel.policy;
  const ownFields = ownFieldsOf(policy.document);
  const ends = lowestTierEnds(policy);
  const model = "model" in policyOrModel ? policyOrModel.model : null;
  const asOf = options.asOf ?? model?.asOf ?? undefined;
  // An amount that states no unit takes the one the model was fitted with.
  const modelUnit = model?.mapping.get("aumAverage")?.unit ?? model?.mapping.get("aum")?.unit;
  const listOptions: ListOptions = {
    ...(modelUnit === undefined ? {} : { unit: modelUnit }),
    ...options.list,
    ownFields,
    ...(ends === undefined ? {} : { lowestTierEnds: ends }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const reads = books.map((grids) => {
    const read = readList(grids, listOptions);
    return { list: read.list, findings: inFile(read.findings, grids[0]?.file ?? "", books.length > 1) };
  });
  const lists = reads.flatMap(({ list }) => (list ? [list] : []));
  const found = reads.flatMap(({ findings }) => findings);
  if (lists.length < books.length || stops(found)) return { lists, tiering: null, findings: inOrder(found) };
  const ownTypes = new Map(ownFields.map(({ id, type }) => [id, type]));
  const assembled = assemble(lists, {
    ownTypes,
    ...(options.rollUp === undefined ? {} : { rollUp: options.rollUp }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const findings = [...found, ...assembled.findings];
  if (!assembled.rows) return { lists, tiering: null, findings: inOrder(findings) };
  const rows = assembled.rows;
  const tiering = model ? tierWith(model, rows) : fitAndTier(policy, rows, asOf ?? rows.dataDate);
  return { lists, tiering, findings: inOrder([...findings, ...mixedBases(rows), ...missingAmount(tiering)]) };
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, then warnings; what is equal keeps its order. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
