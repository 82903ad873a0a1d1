import { checkScoreBands } from "./check-bounds";
import type { CheckedMeasure, CheckedScale, PointsTerm, SumTerm, WeightedTerm } from "./checked-policy";
import type { MeasureRule, Scale } from "./document";
import { namesIn } from "./expression";
import { typeOfUnit, type NameSpace, type NamedThing } from "./name-space";
import type { Problems } from "./problems";
import { typeExpression } from "./type-expression";

function named(id: string, names: NameSpace, path: string, problems: Problems): NamedThing | undefined {
  const thing = names.find(id);
  if (thing?.id === id) return thing;
  problems.add(path, "unknown-name", id);
  return undefined;
}

function checkScale(scale: Scale, of: NamedThing, path: string, problems: Problems): CheckedScale {
  const flag = of.type === "flag" || of.type === "condition";
  const number = of.type === "number" || of.type === "money" || of.type === "date";
  if (scale.kind === "flag" ? !flag : !number) problems.add(path, "scale-does-not-fit", of.id);
  if (scale.kind === "bands") {
    return { kind: "bands", bands: checkScoreBands(scale.bands, of.type, `${path}/bands`, problems) };
  }
  if (scale.kind !== "bins") {
    // One more of the measure's unit: a yuan is 100 fen.
    return scale.kind === "interpolated" && of.type === "money"
      ? { ...scale, plus: scale.plus * 100 }
      : scale;
  }
  if (!scale.few) return { kind: "bins", bins: scale.bins };
  const bands = checkScoreBands(scale.few.bands, of.type, `${path}/few/bands`, problems);
  return { kind: "bins", bins: scale.bins, few: { under: scale.few.under, bands } };
}

function checkSum(
  rule: MeasureRule & { kind: "sum" },
  names: NameSpace,
  path: string,
  problems: Problems,
): SumTerm[] {
  const money = typeOfUnit(rule.unit) === "money";
  return rule.terms.flatMap((term, i) => {
    const place = `${path}/terms/${i + 1}`;
    const of = named(term.of, names, place, problems);
    if (!of) return [];
    if (of.type !== "money" && of.type !== "number") problems.add(place, "sum-of-what", of.id);
    if ((of.type === "money") !== money) problems.add(place, "mixed-types", of.id);
    if (term.unless !== undefined) named(term.unless, names, `${place}/unless`, problems);
    const { rate, basis, unless } = term;
    return [
      {
        of: term.of,
        label: term.label ?? of.label,
        ...(rate === undefined ? {} : { rate }),
        ...(basis === undefined ? {} : { basis }),
        ...(unless === undefined ? {} : { unless }),
      },
    ];
  });
}

function checkPoints(
  rule: MeasureRule & { kind: "points" },
  names: NameSpace,
  path: string,
  problems: Problems,
) {
  return rule.terms.flatMap((term, i): PointsTerm[] => {
    const place = `${path}/terms/${i + 1}/when`;
    const when = problems.attempt(place, () => typeExpression(term.when, names));
    if (!when) return [];
    if (when.type !== "condition" && when.type !== "flag") problems.add(place, "not-a-condition", term.when);
    const { points, group, label } = term;
    return [
      { when, points, ...(group === undefined ? {} : { group }), ...(label === undefined ? {} : { label }) },
    ];
  });
}

function checkWeighted(
  rule: MeasureRule & { kind: "weighted" },
  names: NameSpace,
  path: string,
  problems: Problems,
) {
  const seen = new Map<string, number>();
  return rule.terms.flatMap((term, i): WeightedTerm[] => {
    const place = `${path}/terms/${i + 1}`;
    const of = named(term.of, names, place, problems);
    if (!of) return [];
    const times = (seen.get(term.of) ?? 0) + 1;
    seen.set(term.of, times);
    return [
      {
        of: term.of,
        weight: term.weight,
        label: term.label ?? of.label,
        scale: checkScale(term.scale, of, `${place}/scale`, problems),
        at: `measures/${rule.id}/${term.of}${times > 1 ? `/${times}` : ""}`,
      },
    ];
  });
}

/**
 * Checks one measure of a policy.
 *
 * @param rule - the measure as written
 * @param names - everything that may be named
 * @param problems - takes what is wrong
 * @returns the measure ready to compute, or undefined if its expression cannot be read
 */
export function checkMeasure(
  rule: MeasureRule,
  names: NameSpace,
  problems: Problems,
): CheckedMeasure | undefined {
  const path = `measures/${rule.id}`;
  const needs = rule.needs ?? [];
  const common = {
    what: "measure" as const,
    id: rule.id,
    label: rule.label,
    source: rule.source,
    unit: rule.unit,
    type: typeOfUnit(rule.unit),
    needs,
  };
  if (rule.kind === "expression") {
    const value = problems.attempt(`${path}/value`, () => typeExpression(rule.value, names));
    if (!value) return undefined;
    const given = value.type === "condition" ? "flag" : value.type;
    if (given !== common.type) problems.add(`${path}/unit`, "unit-does-not-fit", rule.unit);
    return { ...common, kind: "expression", value, uses: [...namesIn(value)] };
  }
  if (rule.terms.length === 0) problems.add(`${path}/terms`, "no-lines", rule.id);
  if (rule.kind === "sum") {
    const terms = checkSum(rule, names, path, problems);
    const given = rule.given;
    if (given !== undefined) named(given, names, `${path}/given`, problems);
    const uses = [...terms.map(({ of }) => of), ...(given === undefined ? [] : [given])];
    return { ...common, kind: "sum", terms, uses, ...(given === undefined ? {} : { given }) };
  }
  if (rule.kind === "points") {
    const terms = checkPoints(rule, names, path, problems);
    const uses = terms.flatMap(({ when }) => [...namesIn(when)]);
    return { ...common, kind: "points", terms, uses, ...(rule.cap === undefined ? {} : { cap: rule.cap }) };
  }
  const terms = checkWeighted(rule, names, path, problems);
  return { ...common, kind: "weighted", terms, uses: terms.map(({ of }) => of) };
}
