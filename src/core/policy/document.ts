import * as v from "valibot";

/** How many lines one list of a policy may hold. */
export const MOST_LINES = 1000;

/** A text in both languages. */
export interface Label {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const label = v.strictObject({ "zh-CN": text, "en-US": text });
const longText = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const note = v.strictObject({ "zh-CN": longText, "en-US": longText });
const camelId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,63}$/, "camel-id"));
const wordId = v.pipe(v.string(), v.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Z0-9]{0,7})$/, "word-id"));
const sourceKey = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{0,31}$/, "source-key"));
const formula = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const isoDate = v.pipe(v.string(), v.isoDate());
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const basisPoints = v.pipe(v.number(), v.safeInteger(), v.minValue(-100000), v.maxValue(100000));
const weight = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000000));
const moneyText = v.pipe(v.string(), v.regex(/^-?\d{1,10}(?:\.\d{1,2})?$/, "money-text"));
const serviceClass = v.picklist(["flagship", "premier", "focus", "standard", "everyday"]);
const unit = v.picklist(["yuan", "yuan/year", "score", "days", "count", "bin", "flag"]);
const basis = v.picklist(["monthAvg", "quarterAvg", "yearAvg", "point", "premium12m", "sales12m", "balance"]);

function lines<const S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.maxLength(MOST_LINES));
}

const quantile = v.strictObject({ quantile: v.strictTuple([count, v.pipe(count, v.minValue(1))]) });
const bound = v.union([moneyText, whole, quantile], "bound-form");
const fixedBound = v.union([moneyText, whole], "bound-form");
const scaleBands = lines(v.strictObject({ from: v.optional(fixedBound), score: whole }));
const scale = v.variant("kind", [
  v.strictObject({ kind: v.literal("percentile") }),
  v.strictObject({ kind: v.literal("bands"), bands: scaleBands }),
  v.strictObject({ kind: v.literal("flag"), score: whole }),
  v.strictObject({
    kind: v.literal("bins"),
    bins: v.pipe(count, v.minValue(2), v.maxValue(100)),
    few: v.optional(v.strictObject({ under: v.pipe(count, v.minValue(1)), bands: scaleBands })),
  }),
  v.strictObject({
    kind: v.literal("interpolated"),
    bins: v.pipe(count, v.minValue(2), v.maxValue(100)),
    plus: v.pipe(count, v.maxValue(1000000)),
  }),
]);

const needs = v.optional(lines(v.union([camelId, v.array(camelId)])));
const named = { id: camelId, label, source: sourceKey };

const measure = v.variant("kind", [
  v.strictObject({ ...named, kind: v.literal("expression"), unit, needs, value: formula }),
  v.strictObject({
    ...named,
    kind: v.literal("sum"),
    unit,
    needs,
    given: v.optional(camelId),
    terms: lines(
      v.strictObject({
        of: camelId,
        rate: v.optional(basisPoints),
        label: v.optional(label),
        basis: v.optional(basis),
        unless: v.optional(camelId),
      }),
    ),
  }),
  v.strictObject({
    ...named,
    kind: v.literal("points"),
    unit,
    needs,
    cap: v.optional(count),
    terms: lines(
      v.strictObject({
        when: formula,
        points: whole,
        group: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
        label: v.optional(label),
      }),
    ),
  }),
  v.strictObject({
    ...named,
    kind: v.literal("weighted"),
    unit,
    needs,
    terms: lines(v.strictObject({ of: camelId, weight, scale, label: v.optional(label) })),
  }),
]);

const tier = v.strictObject({
  id: wordId,
  label,
  from: v.optional(bound),
  class: v.optional(serviceClass),
  source: v.optional(sourceKey),
  note: v.optional(note),
});
const axis = v.strictObject({ of: camelId, cuts: v.pipe(v.array(bound), v.minLength(1), v.maxLength(20)) });
const cell = v.strictTuple([count, count]);

const scheme = v.variant("kind", [
  v.strictObject({
    ...named,
    kind: v.literal("bands"),
    needs,
    of: camelId,
    ladder: v.optional(wordId),
    tiers: v.optional(lines(tier)),
  }),
  v.strictObject({
    ...named,
    kind: v.literal("matrix"),
    needs,
    x: axis,
    y: axis,
    tiers: lines(
      v.strictObject({ id: wordId, label, cells: v.array(cell), class: v.optional(serviceClass) }),
    ),
  }),
  v.strictObject({
    ...named,
    kind: v.literal("rules"),
    needs,
    rules: lines(v.strictObject({ when: v.optional(formula), tier: wordId })),
    ladder: v.optional(wordId),
    tiers: v.optional(lines(v.strictObject({ id: wordId, label, class: v.optional(serviceClass) }))),
  }),
]);

const ladder = v.strictObject({
  id: wordId,
  label,
  unit: v.literal("yuan"),
  date: isoDate,
  source: sourceKey,
  note: v.optional(note),
  tiers: lines(v.strictObject({ ...tier.entries, from: v.optional(moneyText), class: serviceClass })),
});

const ownField = v.strictObject({
  id: camelId,
  type: v.picklist(["id", "text", "money", "number", "count", "date", "flag", "rating", "category"]),
  label,
  headers: v.array(text),
});

const source = v.strictObject({
  standing: v.picklist(["fact", "seed", "working"]),
  date: v.optional(isoDate),
  label,
  url: v.optional(v.pipe(v.string(), v.url())),
});

const product = v.strictObject({
  id: wordId,
  label,
  family: v.picklist([
    "deposit",
    "wealth",
    "funds",
    "insurance",
    "preciousMetals",
    "trusts",
    "bonds",
    "credit",
  ]),
  source: sourceKey,
  needsRating: v.boolean(),
  risk: v.optional(v.pipe(count, v.minValue(1), v.maxValue(5))),
  held: v.optional(formula),
});

const gateRule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{1,3}$/, "gate-id")),
  when: v.optional(formula),
  code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z_]{1,31}$/, "gate-code")),
  scope: v.picklist(["all", "needsRating"]),
  source: sourceKey,
});

const service = v.strictObject({
  id: wordId,
  label,
  channel: v.picklist(["meeting", "call", "message", "event", "digital"]),
  mandatory: v.boolean(),
  source: sourceKey,
  plan: lines(v.strictObject({ class: serviceClass, perYear: count, seconds: count })),
});

/** The policy document `tierbook/policy@1`: data, never code. Unknown keys are refused. */
export const policyDocument = v.strictObject({
  format: v.literal("tierbook/policy@1"),
  id: wordId,
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(32)),
  date: isoDate,
  label,
  fields: lines(v.union([camelId, ownField])),
  sources: v.record(sourceKey, source),
  ladders: lines(ladder),
  measures: lines(measure),
  schemes: lines(scheme),
  products: v.optional(lines(product)),
  gate: v.optional(v.strictObject({ customer: lines(gateRule), product: lines(gateRule) })),
  services: v.optional(lines(service)),
});

export type PolicyDocument = v.InferOutput<typeof policyDocument>;
export type MeasureRule = PolicyDocument["measures"][number];
export type SchemeRule = PolicyDocument["schemes"][number];
export type LadderRule = PolicyDocument["ladders"][number];
export type OwnField = v.InferOutput<typeof ownField>;
export type Scale = v.InferOutput<typeof scale>;
export type Bound = v.InferOutput<typeof bound>;
export type Need = NonNullable<v.InferOutput<typeof needs>>[number];
export type ServiceClass = v.InferOutput<typeof serviceClass>;
export type MeasureUnit = v.InferOutput<typeof unit>;
