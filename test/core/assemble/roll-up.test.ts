import { fieldById } from "../../../src/core";
import { rollUpColumn, saysTheSame, type RollUp } from "../../../src/core/assemble/roll-up";

/** Rows 0 and 2 are one customer, row 1 another. */
const groups = [[0, 2]];
const kept = Int32Array.of(0, 1);

function numbers(
  field: string,
  how: RollUp,
  values: readonly (number | null)[],
  asOf: number | null = 100,
): unknown {
  const column = { kind: "number" as const, values: Float64Array.from(values, (value) => value ?? NaN) };
  const rolled = rollUpColumn(column, field, fieldById(field)?.type ?? "text", groups, kept, how, asOf);
  return rolled.kind === "number" && Array.from(rolled.values, (value) => (value === value ? value : null));
}

function texts(how: RollUp, values: readonly (string | null)[]): unknown {
  return rollUpColumn({ kind: "text", values }, "name", "text", groups, kept, how, 100).values;
}

describe("a roll-up of two rows", () => {
  it.each<[string, RollUp, (number | null)[], number | null]>([
    ["aum", "sum", [10, 7, 20], 30],
    ["aum", "max", [10, 7, 20], 20],
    ["aum", "first", [10, 7, 20], 10],
    ["aum", "sum", [10, 7, null], null],
    ["aum", "max", [null, 7, 20], 20],
    ["aum", "first", [null, 7, 20], null],
    ["aum", "sum", [10, 7, 10], 10],
    ["aum", "sum", [null, 7, null], null],
    ["productCount", "sum", [2, 7, 3], 3],
    ["productCount", "max", [3, 7, 2], 3],
    ["productCount", "first", [2, 7, 3], 2],
    ["productCount", "sum", [null, 7, 3], 3],
    ["complaintOpen", "sum", [0, 0, 1], 1],
    ["complaintOpen", "max", [1, 0, 0], 1],
    ["complaintOpen", "first", [0, 0, 1], 0],
    ["complaintOpen", "sum", [null, 0, 0], 0],
    ["marketingConsent", "sum", [1, 0, 0], 0],
    ["lastContact", "sum", [50, 0, 60], 60],
    ["lastTransaction", "max", [60, 0, 50], 60],
    ["lastContact", "sum", [null, 0, 50], 50],
    ["openDate", "sum", [60, 0, 50], 50],
    ["openDate", "max", [null, 0, 50], 50],
    ["maturityDate", "sum", [150, 0, 120], 120],
    ["maturityDate", "sum", [90, 0, 120], 120],
    ["maturityDate", "sum", [100, 0, 120], 100],
    ["maturityDate", "sum", [80, 0, 90], 90],
    ["maturityDate", "first", [90, 0, 120], 90],
    ["riskRating", "sum", [4, 1, 2], 2],
    ["riskRating", "max", [4, 1, 2], 2],
    ["birthDate", "sum", [10, 0, 20], 10],
  ])("makes of %s by %s of %j: %j", (field, how, values, result) => {
    expect(numbers(field, how, values)).toEqual([result, values[1]]);
  });

  it("takes the nearest maturity where the run has no date", () => {
    expect(numbers("maturityDate", "sum", [90, 0, 120], null)).toEqual([90, 0]);
  });

  it.each<[RollUp, (string | null)[], (string | null)[]]>([
    ["sum", ["x", "y", "z"], ["x", "y"]],
    ["max", ["x", null, "z"], ["x", null]],
    ["sum", [null, "y", "z"], ["z", "y"]],
    ["first", ["x", "y", "z"], ["x", "y"]],
    ["first", [null, "y", "z"], [null, "y"]],
  ])("by %s makes of the texts %j: %j", (how, values, result) => {
    expect(texts(how, values)).toEqual(result);
  });

  it("leaves the column as it is", () => {
    const values = Float64Array.of(10, 7, 20);
    rollUpColumn({ kind: "number", values }, "aum", "money", groups, kept, "sum", null);
    expect([...values]).toEqual([10, 7, 20]);
  });
});

describe("a column on which some customers agree", () => {
  const two = [
    [0, 1],
    [2, 3],
  ];

  it("is added up for all as soon as one disagrees", () => {
    const column = { kind: "number" as const, values: Float64Array.of(5, 5, 1, 2) };
    expect([...rollUpColumn(column, "aum", "money", two, Int32Array.of(0, 2), "sum", null).values]).toEqual([
      10, 3,
    ]);
  });

  it("is taken once where all agree", () => {
    const column = { kind: "number" as const, values: Float64Array.of(5, 5, 2, 2) };
    expect([...rollUpColumn(column, "aum", "money", two, Int32Array.of(0, 2), "sum", null).values]).toEqual([
      5, 2,
    ]);
  });

  it.each([
    [[5, 5, 2, 2], true],
    [[5, 5, 2, 3], false],
    [[NaN, NaN, 2, 2], true],
    [[NaN, 5, 2, 2], false],
  ])("says the same for %j: %j", (values, same) => {
    expect(saysTheSame({ kind: "number", values: Float64Array.from(values) }, two)).toBe(same);
  });
});
