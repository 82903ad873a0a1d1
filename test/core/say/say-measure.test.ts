import { LANGUAGES, sayMeasure } from "../../../src/core";
import type { MeasureReason } from "../../../src/core/tier/reason";

const name = (zh: string, en: string): MeasureReason["name"] => ({ label: { "zh-CN": zh, "en-US": en } });
const value = name("年贡献", "Yearly contribution");

describe("sayMeasure", () => {
  it.each<[string, MeasureReason, string, string]>([
    [
      "a sum with what it adds and leaves out",
      {
        name: value,
        value: { type: "money", value: 344360 },
        composition: {
          kind: "sum",
          parts: [{ name: name("活期利差", "Demand deposit margin"), fen: 344360 }],
          leftOut: [name("保险", "Insurance")],
        },
      },
      "年贡献 3443.6元。构成：活期利差 3443.6元；未计入：保险。",
      "Yearly contribution CNY 3,443.60. Made of: Demand deposit margin CNY 3,443.60; left out: Insurance.",
    ],
    [
      "a measure without parts",
      { name: value, value: { type: "number", value: 7 }, composition: null },
      "年贡献 7。",
      "Yearly contribution 7.",
    ],
    [
      "a missing value",
      { name: value, value: null, composition: null },
      "年贡献：没有数值。",
      "Yearly contribution: no value.",
    ],
  ])("says %s", (_, measure, zh, en) => {
    expect(LANGUAGES.map((language) => sayMeasure(measure, language))).toEqual([zh, en]);
  });
});
