import fc from "fast-check";
import { rollUpTransactions } from "../../../src/core";

const ids = ["a", "b", "a", "a", "c"];
const days = Float64Array.of(10, 5, 12, 10, 30);
const amounts = Float64Array.of(100, 200, 300, 400, 500);

describe("rollUpTransactions", () => {
  it("gives first and last day, number, distinct days and amount", () => {
    expect(rollUpTransactions({ ids, days, amounts })).toEqual({
      ids: ["a", "b", "c"],
      firstDay: Float64Array.of(10, 5, 30),
      lastDay: Float64Array.of(12, 5, 30),
      transactions: Float64Array.of(3, 1, 1),
      activeDays: Float64Array.of(2, 1, 1),
      amount: Float64Array.of(800, 200, 500),
    });
  });

  it("counts the last day itself and nothing after", () => {
    const until = rollUpTransactions({ ids, days, amounts }, 10);
    expect([until.ids, [...until.transactions], [...until.amount]]).toEqual([
      ["a", "b"],
      [2, 1],
      [500, 200],
    ]);
  });

  it("leaves out a transaction without a day", () => {
    expect(
      rollUpTransactions({ ids: ["a"], days: Float64Array.of(NaN), amounts: Float64Array.of(1) }).ids,
    ).toEqual([]);
  });

  it("makes an amount unknown by one that is", () => {
    const { amount } = rollUpTransactions({
      ids: ["a", "a"],
      days: Float64Array.of(1, 2),
      amounts: Float64Array.of(1, NaN),
    });
    expect([...amount]).toEqual([NaN]);
  });

  it("gives nothing for nothing", () => {
    expect(
      rollUpTransactions({ ids: [], days: new Float64Array(0), amounts: new Float64Array(0) }).ids,
    ).toEqual([]);
  });

  it("loses no transaction", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__"), fc.nat(9), fc.nat(1000))),
        fc.nat(9),
        (list, until) => {
          const rolled = rollUpTransactions(
            {
              ids: list.map(([id]) => id),
              days: Float64Array.from(list, ([, day]) => day),
              amounts: Float64Array.from(list, ([, , amount]) => amount),
            },
            until,
          );
          const counted = list.filter(([, day]) => day <= until);
          const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
          expect(sum(rolled.transactions)).toBe(counted.length);
          expect(sum(rolled.amount)).toBe(counted.reduce((total, [, , amount]) => total + amount, 0));
          expect(sum(rolled.activeDays)).toBe(new Set(counted.map(([id, day]) => `${id} ${day}`)).size);
        },
      ),
    );
  });
});
