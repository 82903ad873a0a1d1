import { ownFieldsOf } from "../../../src/core";
import { labelOf, policyOf } from "./policy-of";

describe("ownFieldsOf", () => {
  it("gives a bank's column with its labels among the headers", () => {
    const own = {
      id: "goldBars",
      type: "money",
      label: { "zh-CN": "金条", "en-US": "Gold bars" },
      headers: ["金条余额"],
    };
    expect(ownFieldsOf(policyOf({ fields: ["aum", own] }).document)).toEqual([
      {
        id: "goldBars",
        type: "money",
        label: { "zh-CN": "金条", "en-US": "Gold bars" },
        headers: { zh: ["金条", "金条余额"], tw: [], en: ["Gold bars"] },
      },
    ]);
  });

  it("gives none for a policy over known fields", () => {
    expect(ownFieldsOf(policyOf({ label: labelOf("x") }).document)).toEqual([]);
  });
});
