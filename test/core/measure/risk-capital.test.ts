import { labelOf, measureOf } from "../policy/policy-of";
import { measured } from "./compute";

const fields = ["value", "mortgage", "consumer"].map((id) => ({
  id,
  type: "money",
  label: labelOf(id),
  headers: [],
}));

function of(unit: string, value: string): Readonly<Record<string, unknown>> {
  return { fields, measures: [measureOf("m", { kind: "expression", unit, value })] };
}

// 8,250 yuan a year with a mortgage of 500,000 yuan; capital 6 %, tax 25 %, hurdle 10 %.
const customer = { value: [825000], mortgage: [50000000], consumer: [0] };
const capital = "div((mortgage + consumer) * 600, 10000)";

describe("value after the cost of capital, in the words of a policy", () => {
  it("takes 6 % of the loans as capital", () => {
    expect(measured(of("yuan", capital), customer)).toEqual([3000000]);
  });

  it("gives an EVA of 3,187.50 yuan", () => {
    const eva = `div(value * 7500, 10000) - div(${capital} * 1000, 10000)`;
    expect(measured(of("yuan/year", eva), customer)).toEqual([318750]);
  });

  it("gives a RAROC of 2,750 basis points", () => {
    expect(measured(of("score", `div(value * 10000, ${capital})`), customer)).toEqual([2750]);
  });

  it("has no RAROC without loans", () => {
    const none = { value: [825000], mortgage: [0], consumer: [0] };
    expect(measured(of("score", `div(value * 10000, ${capital})`), none)).toEqual([null]);
  });
});
