import * as v from "valibot";
import type { Finding } from "../finding";
import { canonicalHash } from "./canonical-hash";
import { checkMeasure } from "./check-measure";
import { checkScheme, tiersOf } from "./check-scheme";
import type { CheckedMeasure, CheckedPolicy, CheckedScheme } from "./checked-policy";
import { policyDocument, type LadderRule, type PolicyDocument } from "./document";
import { namedField, NameSpace, typeOfUnit } from "./name-space";
import { orderLevels } from "./order-levels";
import { schemaProblem } from "./schema-problem";
import { Problems } from "./problems";

/** A policy that can be computed, or what is wrong with it. */
export type PolicyRead =
  | { readonly policy: CheckedPolicy; readonly findings: readonly Finding[] }
  | { readonly policy: null; readonly findings: readonly Finding[] };

function nameEverything(
  document: PolicyDocument,
  ladders: ReadonlyMap<string, LadderRule>,
  problems: Problems,
): NameSpace {
  const names = new NameSpace();
  const folded = new Map<string, string>();
  const claim = (id: string, path: string, added: boolean): void => {
    // SQL engines fold the case of names, so two ids that differ only in case would be one column.
    const other = folded.get(id.toLowerCase());
    if (!added || other !== undefined) problems.add(path, "id-taken", id);
    folded.set(id.toLowerCase(), id);
  };
  for (const [i, entry] of document.fields.entries()) {
    const thing = namedField(entry);
    if (!thing)
      problems.add(`fields/${i + 1}`, "unknown-field", typeof entry === "string" ? entry : entry.id);
    else claim(thing.id, `fields/${thing.id}`, names.add(thing));
  }
  for (const { id, label, unit } of document.measures) {
    claim(id, `measures/${id}`, names.add({ id, what: "measure", type: typeOfUnit(unit), label }));
  }
  for (const rule of document.schemes) {
    const tiers = tiersOf(rule, ladders).map(({ id }) => id);
    claim(
      rule.id,
      `schemes/${rule.id}`,
      names.add({ id: rule.id, what: "scheme", type: "tier", label: rule.label, tiers }),
    );
  }
  return names;
}

function checkSources(document: PolicyDocument, problems: Problems): void {
  const items = [
    ...document.ladders.map(({ id, source }) => [`ladders/${id}`, source] as const),
    ...document.measures.map(({ id, source }) => [`measures/${id}`, source] as const),
    ...document.schemes.map(({ id, source }) => [`schemes/${id}`, source] as const),
  ];
  for (const [path, source] of items) {
    if (!Object.hasOwn(document.sources, source)) problems.add(`${path}/source`, "unknown-source", source);
  }
}

function checkNeeds(item: CheckedMeasure | CheckedScheme, names: NameSpace, problems: Problems): void {
  for (const id of item.needs.flat()) {
    if (names.find(id)?.id !== id) problems.add(`${item.what}s/${item.id}/needs`, "unknown-name", id);
  }
}

/**
 * Checks a policy document and resolves it into something that can be computed.
 *
 * @param input - the parsed JSON of a document `tierbook/policy@1`
 * @returns the policy, or findings `policy-invalid` each with its path
 */
export function checkPolicy(input: unknown): PolicyRead {
  const problems = new Problems();
  const parsed = v.safeParse(policyDocument, input);
  // The document itself is kept, not the parser's copy: a copy would reorder its keys.
  if (!parsed.success || !v.is(policyDocument, input)) {
    for (const issue of parsed.issues ?? []) {
      const { path, problem, found } = schemaProblem(issue);
      problems.add(path, problem, found);
    }
    return { policy: null, findings: problems.findings };
  }
  const document: PolicyDocument = input;
  const ladders = new Map(document.ladders.map((ladder) => [ladder.id, ladder]));
  const names = nameEverything(document, ladders, problems);
  checkSources(document, problems);
  const measures = document.measures.flatMap((rule) => checkMeasure(rule, names, problems) ?? []);
  const schemes = document.schemes.map((rule) => checkScheme(rule, ladders, names, problems));
  const items = [...measures, ...schemes];
  for (const item of items) checkNeeds(item, names, problems);
  const levels = orderLevels(items.map((item) => ({ ...item, uses: [...item.uses, ...item.needs.flat()] })));
  if ("cycle" in levels) problems.add(levels.cycle[0] ?? "", "cycle", levels.cycle.join(" → "));
  if (problems.findings.length > 0 || "cycle" in levels) return { policy: null, findings: problems.findings };
  const policy: CheckedPolicy = {
    document,
    hash: canonicalHash(document),
    names: new Map(
      names
        .ids()
        .flatMap((id) => [[id, names.find(id)] as const])
        .flatMap(([id, thing]) => (thing ? [[id, thing] as const] : [])),
    ),
    order: levels.order,
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    schemes: new Map(schemes.map((scheme) => [scheme.id, scheme])),
  };
  return { policy, findings: [] };
}
