import fc from "fast-check";
import { dayNumber } from "../../../src/core";
import { expressionOf, labelOf, schemeOf, tiersOf } from "../policy/policy-of";
import { measured } from "./compute";

const own = (id: string, type: string): Readonly<Record<string, unknown>> => ({
  id,
  type,
  label: labelOf(id),
  headers: [],
});
const fields = [
  own("a", "number"),
  own("b", "number"),
  own("c", "number"),
  own("money", "money"),
  own("d", "date"),
  own("e", "date"),
  own("yes", "flag"),
  own("other", "flag"),
  own("t", "text"),
  own("u", "text"),
];

function value(
  text: string,
  columns: Parameters<typeof measured>[1],
  unit = "count",
  asOf?: number,
): number | null | undefined {
  const parts = { fields, measures: [expressionOf("m", text, unit)] };
  return measured(parts, columns, asOf === undefined ? {} : { asOf })?.[0];
}

function holds(text: string, columns: Parameters<typeof measured>[1]): number | null | undefined {
  return value(text, columns, "flag");
}

const day = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

describe("a condition over what is missing", () => {
  it.each(["a < 5", "a <= 5", "a > 5", "a >= 5", "a == 5", "a != 5", "5 < a", "a < a", "a == a", "a != a"])(
    "%s is false",
    (text) => {
      expect(holds(text, { a: [null] })).toBe(0);
    },
  );

  it.each([
    ["not (a > 5)", 1],
    ["not (a != 5)", 1],
    ["has(a) and not (a > 5)", 0],
    ["a > 5 or b > 5", 1],
    ["a > 5 and b > 5", 0],
    ["not (a > 5 and b > 5)", 1],
    ["not (a > 5 or b > 5)", 0],
    ["a in (1, 2)", 0],
    ["not (a in (1, 2))", 1],
    ["has(a)", 0],
    ["not has(a)", 1],
    ["has(b)", 1],
    ["yes", null],
    ["not yes", 1],
    ["yes and b > 5", 0],
    ["yes or b > 5", 1],
    ["has(yes)", 0],
    ["coalesce(yes, other)", 1],
    ["t == 'x'", 0],
    ["t != 'x'", 0],
    ["t in ('x', 'y')", 0],
    ["not (t == 'x')", 1],
    ["has(t)", 0],
    ["has(u)", 1],
  ])("gives for %s: %j", (text, result) => {
    expect(
      holds(text, { a: [null, 1], b: [9, 1], yes: [null, 1], other: [1, 1], t: [null, "x"], u: ["x", "x"] }),
    ).toBe(result);
  });

  it("takes a flag that says no for no", () => {
    expect(holds("yes", { yes: [0] })).toBe(0);
    expect(holds("not yes", { yes: [0] })).toBe(1);
  });
});

describe("a comparison", () => {
  it.each([
    ["a < b", 0, 0, 1],
    ["a <= b", 0, 1, 1],
    ["a > b", 1, 0, 0],
    ["a >= b", 1, 1, 0],
    ["a == b", 0, 1, 0],
    ["a != b", 1, 0, 1],
  ])("%s is %d, %d, %d of larger, equal, smaller", (text, larger, equal, smaller) => {
    expect([
      holds(text, { a: [3], b: [2] }),
      holds(text, { a: [2], b: [2] }),
      holds(text, { a: [1], b: [2] }),
    ]).toEqual([larger, equal, smaller]);
  });

  it.each([
    ["money >= 500000", 49999999, 0],
    ["money >= 500000", 50000000, 1],
    ["money >= 0.01", 1, 1],
    ["money < 0.01", 1, 0],
    ["500000 <= money", 50000000, 1],
    ["money in (500000, 1)", 100, 1],
    ["money in (500000, 1)", 1, 0],
  ])("reads %s of %d fen in yuan: %d", (text, fen, result) => {
    expect(holds(text, { money: [fen] })).toBe(result);
  });

  it.each([
    ["t == 'app'", 1],
    ["'app' == t", 1],
    ["t != 'app'", 0],
    ["t != 'phone'", 1],
    ["t in ('phone', 'app')", 1],
    ["t in ('phone')", 0],
    ["t == 'App'", 0],
  ])("compares a text: %s", (text, result) => {
    expect(holds(text, { t: ["app"] })).toBe(result);
  });

  it.each([
    ["t == u", "x", "x", 1],
    ["t == u", "x", "y", 0],
    ["t != u", "x", "y", 1],
    ["t != u", "x", "x", 0],
  ])("compares two texts: %s of %s and %s", (text, t, u, result) => {
    expect(holds(text, { t: [t], u: [u] })).toBe(result);
  });

  it("is the same over many blocks of rows as row by row", () => {
    const a = Float64Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? NaN : i % 11));
    const parts = { fields, measures: [expressionOf("m", "iif(a > 5, min(a, b), coalesce(b, 0) - a)")] };
    const b = a.map((x, i) => (i % 5 === 0 ? NaN : x * 2));
    const whole = measured(parts, { a, b });
    for (const row of [0, 1, 2047, 2048, 2049, 4095, 4096, 4999])
      expect(whole?.[row]).toBe(measured(parts, { a: a.slice(row, row + 1), b: b.slice(row, row + 1) })?.[0]);
  });
});

describe("a comparison of tiers", () => {
  const schemes = [
    schemeOf("s", { kind: "bands", of: "a", tiers: tiersOf(["high", 20], ["middle", 10], ["low", 0]) }),
  ];

  it.each([
    ["s >= 'middle'", [1, 1, 0, 0, 0]],
    ["s > 'middle'", [1, 0, 0, 0, 0]],
    ["s <= 'middle'", [0, 1, 1, 0, 0]],
    ["s < 'middle'", [0, 0, 1, 0, 0]],
    ["s == 'middle'", [0, 1, 0, 0, 0]],
    ["s != 'middle'", [1, 0, 1, 0, 0]],
    ["'middle' <= s", [1, 1, 0, 0, 0]],
    ["'middle' < s", [1, 0, 0, 0, 0]],
    ["s in ('high', 'low')", [1, 0, 1, 0, 0]],
    ["has(s)", [1, 1, 1, 0, 0]],
    ["not (s >= 'middle')", [0, 0, 1, 1, 1]],
  ])("%s orders by tier, untiered being missing", (text, result) => {
    const parts = { fields, measures: [expressionOf("m", text, "flag")], schemes };
    expect(measured(parts, { a: [20, 10, 0, -1, null] })).toEqual(result);
  });
});

describe("arithmetic", () => {
  it.each([
    ["a + b", 5, 3, 8],
    ["a - b", 3, 5, -2],
    ["a * b", -3, 5, -15],
    ["-a", 3, 0, -3],
    ["-a", 0, 0, 0],
    ["a * b", 0, -5, 0],
    ["a + b", null, 3, null],
    ["a - b", 3, null, null],
    ["a * b", null, 0, null],
    ["abs(a)", -7, 0, 7],
    ["abs(a)", 0, 0, 0],
    ["abs(a)", null, 0, null],
    ["div(a, b)", 7, 2, 3],
    ["div(a, b)", -7, 2, -3],
    ["div(a, b)", -1, 2, 0],
    ["div(a, b)", 7, 0, null],
    ["div(a, b)", 0, 0, null],
    ["div(a, b)", null, 2, null],
    ["div(a, b)", 7, null, null],
    ["a + b", 9007199254740991, 0, 9007199254740991],
    ["a + b", 9007199254740991, 1, null],
    ["a - b", -9007199254740991, 1, null],
    ["a * b", 94906267, 94906267, null],
    ["a * b", 94906265, 94906265, 9007199136250225],
    ["a * b - a * b", 94906267, 94906267, null],
  ])("gives for %s of %j and %j: %j", (text, a, b, result) => {
    expect(value(text, { a: [a, 1], b: [b, 1] })).toBe(result);
  });

  it("takes a value that is infinite for missing", () => {
    expect(value("a + b", { a: [Infinity], b: [1] })).toBeNull();
  });

  it.each([
    "-a",
    "a * b",
    "0 - a",
    "a * -1",
    "div(a, b)",
    "abs(a)",
    "max(-a, a * b)",
    "iif(a > b, -a, a * 0)",
    "-0 * a",
    "coalesce(-0, a)",
  ])("%s never gives minus zero", (text) => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (a, b) => {
        expect(Object.is(value(text, { a: [a], b: [b] }), -0)).toBe(false);
      }),
    );
  });
});

describe("a choice", () => {
  it.each([
    ["min(a, b, c)", [3, 1, 2], 1],
    ["max(a, b, c)", [3, 1, 2], 3],
    ["min(a, b, c)", [null, 1, 2], 1],
    ["min(a, b, c)", [1, null, 2], 1],
    ["min(a, b, c)", [2, 1, null], 1],
    ["max(a, b, c)", [null, null, 2], 2],
    ["max(a, b, c)", [null, null, null], null],
    ["min(a, b, c)", [null, null, null], null],
    ["min(a)", [5, null, null], 5],
    ["coalesce(a, b, c)", [null, 7, 2], 7],
    ["coalesce(a, b, c)", [0, 7, 2], 0],
    ["coalesce(a, b, c)", [null, null, null], null],
    ["iif(a > 2, b, c)", [3, 1, 2], 1],
    ["iif(a > 2, b, c)", [1, 1, 2], 2],
    ["iif(a > 2, b, c)", [null, 1, 2], 2],
    ["iif(a > 2, b, c)", [3, null, 2], null],
    ["iif(has(a), a, -1)", [null, 0, 0], -1],
  ])("gives for %s of %j: %j", (text, [a = null, b = null, c = null], result) => {
    expect(value(text, { a: [a, 1], b: [b, 1], c: [c, 1] })).toBe(result);
  });
});

describe("dates", () => {
  it.each([
    ["2026-10-31", "2026-11-30", 30],
    ["2026-11-30", "2026-10-31", -30],
    ["2024-02-28", "2024-03-01", 2],
    ["2026-01-01", "2026-01-01", 0],
  ])("counts the days from %s to %s: %d", (from, to, days) => {
    expect(value("days(d, e)", { d: [day(from)], e: [day(to)] }, "days")).toBe(days);
  });

  it.each([
    ["2024-02-29", "2025-02-28", 12],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-31", "2025-02-27", 0],
    ["2025-02-28", "2025-01-31", -1],
    ["2025-03-15", "2026-03-14", 11],
    ["2025-03-15", "2026-03-15", 12],
  ])("counts the months from %s to %s: %d", (from, to, months) => {
    expect(value("months(d, e)", { d: [day(from)], e: [day(to)] })).toBe(months);
  });

  it.each([
    ["2024-11-22", 0],
    ["2024-11-21", 1],
  ])("sees 24 months since %s on 2026-11-21: %d", (first, result) => {
    const parts = { fields, measures: [expressionOf("m", "asOf >= addMonths(d, 24)", "flag")] };
    expect(measured(parts, { d: [day(first)] }, { asOf: day("2026-11-21") })).toEqual([result]);
  });

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-11-21", 12, "2026-11-21"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
  ])("adds to %s %d months: %s", (from, months, to) => {
    expect(holds("addMonths(d, a) == e", { d: [day(from)], a: [months], e: [day(to)] })).toBe(1);
  });

  it.each(["days(d, e)", "days(e, d)", "months(d, e)", "months(e, d)"])(
    "%s is missing without a date",
    (text) => {
      expect(value(text, { d: [null], e: [20000] })).toBeNull();
    },
  );

  it("takes the as-of date from the run alone", () => {
    const parts = { fields, measures: [expressionOf("m", "days(d, asOf)", "days")] };
    expect(measured(parts, { d: [100] }, { asOf: 130 })).toEqual([30]);
    expect(measured(parts, { d: [100] })).toBeUndefined();
  });
});
