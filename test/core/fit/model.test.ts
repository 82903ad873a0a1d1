import fc from "fast-check";
import {
  apply,
  fit,
  modelJson,
  readModelJson,
  type CheckedPolicy,
  type Model,
  type WideRows,
} from "../../../src/core";
import { builtInPolicy } from "../../../src/policies/built-in";
import { plain } from "../measure/compute";
import { rowsOf } from "../measure/rows-of";
import { coreOfRmBook } from "../policy/core-of-rm-book";
import { checked, labelOf, measureOf, policyOf, schemeOf } from "../policy/policy-of";

const rmBook = checked(builtInPolicy("rm-book"));
const rfmR = checked(builtInPolicy("rfm-r"));
const AS_OF = 20757;

const maybe = (value: fc.Arbitrary<number>): fc.Arbitrary<number | null> =>
  fc.option(value, { nil: null, freq: 6 });
const customer = fc.record({
  aumAverage: maybe(fc.integer({ min: 0, max: 900000000000 })),
  depositsDemand: maybe(fc.integer({ min: 0, max: 500000000 })),
  mortgage: maybe(fc.constantFrom(0, 0, 0, 100000000)),
  productCount: maybe(fc.nat(6)),
  transactions90d: maybe(fc.nat(40)),
  loginsMonth: maybe(fc.nat(30)),
  lastTransaction: maybe(fc.integer({ min: AS_OF - 400, max: AS_OF })),
});
type Customer = typeof customer extends fc.Arbitrary<infer T> ? T : never;
const customers = fc.array(customer, { minLength: 1, maxLength: 60 });

function rows(list: readonly Customer[]): WideRows {
  const column = (id: keyof Customer): Float64Array => Float64Array.from(list, (one) => one[id] ?? NaN);
  return rowsOf({
    aumAverage: column("aumAverage"),
    depositsDemand: column("depositsDemand"),
    mortgage: column("mortgage"),
    productCount: column("productCount"),
    transactions90d: column("transactions90d"),
    loginsMonth: column("loginsMonth"),
    lastTransaction: column("lastTransaction"),
  });
}

/** Everything computed for each row, as text. */
function answers(model: Model, of: WideRows): string[] {
  const { measures, tiers } = apply(model, of);
  return Array.from({ length: of.count }, (_, row) =>
    JSON.stringify([
      [...measures].map(([id, values]) => [id, values[row]]),
      [...tiers].map(([id, numbers]) => [id, numbers[row]]),
    ]),
  );
}

describe.each<[string, CheckedPolicy]>([
  ["rm-book", rmBook],
  ["rfm-r", rfmR],
])("a model of %s", (_, policy) => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        customers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [fit(policy, rows(list), AS_OF), fit(policy, rows(shuffled), AS_OF)];
          expect(modelJson(other.model)).toEqual(modelJson(one.model));
        },
      ),
    );
  });

  it("answers for each row alone as in the whole list", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const { model } = fit(policy, rows(list), AS_OF);
        expect(list.flatMap((one) => answers(model, rows([one])))).toEqual(answers(model, rows(list)));
      }),
    );
  });

  it("gives its own population what the fit gave", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const { model, evaluation } = fit(policy, rows(list), AS_OF);
        const again = apply(model, rows(list));
        expect([...again.measures].map(([id, values]) => [id, plain(values)])).toEqual(
          [...evaluation.measures].map(([id, values]) => [id, plain(values)]),
        );
        expect([...again.tiers]).toEqual([...evaluation.tiers]);
      }),
    );
  });

  it("answers the same after a way through JSON", () => {
    fc.assert(
      fc.property(customers, customers, (list, others) => {
        const { model } = fit(policy, rows(list), AS_OF);
        const read = readModelJson(JSON.parse(JSON.stringify(modelJson(model))));
        if (!read.model) throw new Error(JSON.stringify(read.findings));
        expect(answers(read.model, rows(others))).toEqual(answers(model, rows(others)));
      }),
    );
  });

  it("leaves its rows as they are", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const [given, untouched] = [rows(list), rows(list)];
        const { model } = fit(policy, given, AS_OF);
        apply(model, given);
        expect([...given.columns]).toEqual([...untouched.columns]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("fit", () => {
  it("makes a model of no rows", () => {
    const { model } = fit(rmBook, rows([]), AS_OF);
    expect(model.fit.customers).toBe(0);
  });

  it("gives the same over more rows than fit in a table of bounds", () => {
    const count = 5000;
    const column = (step: number, range: number): Float64Array =>
      Float64Array.from({ length: count }, (_, i) => ((i * step) % range) * 100);
    const list = rowsOf({
      aumAverage: column(7919, 4001),
      productCount: column(31, 7),
      transactions90d: column(17, 53),
    });
    const { model } = fit(rmBook, list, null);
    const whole = answers(model, list);
    for (const row of [0, 1, 2047, 2048, 4095, 4096, 4999]) {
      const alone = rowsOf(
        Object.fromEntries(
          [...list.columns].flatMap(([id, part]) =>
            part.kind === "number" ? [[id, part.values.slice(row, row + 1)]] : [],
          ),
        ),
      );
      expect(answers(model, alone)).toEqual([whole[row]]);
    }
  });

  it("remembers only what the population taught", () => {
    const { model } = fit(coreOfRmBook(), rowsOf({ aum: [100, 200], productCount: [1, 2] }), null);
    expect(model.fit.cuts.map(({ at }) => at)).toEqual([
      "measures/contributionScore/assets",
      "measures/contributionScore/productCount",
      "measures/monetaryScore/assets",
    ]);
  });

  it("has another hash for another population, date or number of customers", () => {
    const hash = (columns: Parameters<typeof rowsOf>[0], asOf: number | null): string =>
      fit(rmBook, rowsOf(columns), asOf).model.fit.hash;
    const hashes = [
      hash({ aum: [100, 200], productCount: [1, 2] }, null),
      hash({ aum: [100, 300], productCount: [1, 2] }, null),
      hash({ aum: [100, 200], productCount: [1, 2] }, AS_OF),
      hash({ aum: [100, 200, null], productCount: [1, 2, null] }, null),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it("takes a cut of one measure after the cuts it is made of", () => {
    const percentile = { kind: "percentile" };
    const policy = policyOf({
      measures: [
        measureOf("top", { kind: "weighted", terms: [{ of: "base", weight: 1, scale: percentile }] }),
        measureOf("base", {
          kind: "weighted",
          terms: [{ of: "productCount", weight: 1, scale: percentile }],
        }),
      ],
      schemes: [
        schemeOf("s", {
          kind: "bands",
          of: "top",
          tiers: [{ id: "upper", label: labelOf("upper"), from: { quantile: [1, 2] } }],
        }),
      ],
    });
    const { model } = fit(policy, rowsOf({ productCount: [1, 2, 3] }), null);
    expect(model.fit.cuts.map(({ at }) => at)).toEqual([
      "measures/base/productCount",
      "measures/top/base",
      "schemes/s",
    ]);
  });
});
