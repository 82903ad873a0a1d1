import { fit, modelJson, modelTable, readModelJson } from "../../../src/core";
import { rowsOf } from "../measure/rows-of";
import { coreOfRmBook } from "../policy/core-of-rm-book";

const policy = coreOfRmBook();
const { model } = fit(policy, rowsOf({ aum: [100, 200, 5000000], productCount: [1, 2, 3] }), 20757);
const json = modelJson(model);

function problemOf(change: Readonly<Record<string, unknown>>): string {
  const { model: read, findings } = readModelJson({ ...json, ...change });
  expect(read).toBeNull();
  return findings
    .map(({ code, cells, facts }) => `${code} ${cells.join()}: ${String(facts["problem"])}`)
    .join();
}

const [cut] = json.fit.cuts;

describe("modelJson", () => {
  it("writes bounds of money in yuan and others as numbers", () => {
    expect(json.fit.cuts.map(({ of, steps }) => [of, steps])).toEqual([
      [
        "assets",
        [
          ["2.00", 50],
          ["50000.00", 100],
        ],
      ],
      [
        "productCount",
        [
          [2, 50],
          [3, 100],
        ],
      ],
      [
        "assets",
        [
          ["50000.00", 2],
          ["200000.00", 3],
          ["500000.00", 4],
          ["2000000.00", 5],
        ],
      ],
    ]);
  });

  it("says policy, date and customers", () => {
    expect(json).toMatchObject({
      format: "tierbook/model@1",
      policy: { id: "rm-book", version: "1", hash: policy.hash },
      asOf: "2026-10-31",
      fit: { customers: 3 },
    });
  });
});

describe("readModelJson", () => {
  it("reads what modelJson writes", () => {
    const read = readModelJson(JSON.parse(JSON.stringify(json)));
    expect(read.findings).toEqual([]);
    expect(read.model && modelJson(read.model)).toEqual(json);
  });

  it("reads a model without a date", () => {
    const undated = fit(policy, rowsOf({ aum: [1, 2] }), null).model;
    expect(readModelJson(modelJson(undated)).model?.asOf).toBeNull();
  });

  it.each([null, undefined, 5, "text", [], {}])("refuses %j", (input) => {
    const { model: read, findings } = readModelJson(input);
    expect(read).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["model-invalid"]);
  });

  it.each([
    ["another format", { format: "tierbook/model@2" }, "model-invalid format: schema"],
    ["a date that is none", { asOf: "2026-02-30" }, "model-invalid asOf: date"],
    ["an unknown key", { colour: 1 }, "model-invalid colour: schema"],
    [
      "a changed policy",
      { document: { ...policy.document, version: "2" } },
      "model-invalid policy/hash: hash-differs",
    ],
    ["a policy that is none", { document: {} }, "policy-invalid"],
    [
      "bounds of money as numbers",
      { fit: { ...json.fit, cuts: [{ ...cut, steps: [[5, 1]] }] } },
      "model-invalid fit/cuts/1: steps-not-rising",
    ],
    [
      "bounds that do not rise",
      {
        fit: {
          ...json.fit,
          cuts: [
            {
              ...cut,
              steps: [
                ["5.00", 1],
                ["5.00", 2],
              ],
            },
          ],
        },
      },
      "model-invalid fit/cuts/1: steps-not-rising",
    ],
  ])("refuses %s with its path", (_, change, problem) => {
    expect(problemOf(change)).toContain(problem);
  });
});

describe("modelTable", () => {
  it("has four texts in every row", () => {
    for (const row of modelTable(model))
      expect(row.map((cell) => typeof cell)).toEqual(new Array(4).fill("string"));
  });

  it("has one row per bound", () => {
    expect(
      modelTable(model).filter(
        ([section, at]) => section === "fit" && at === "measures/contributionScore/assets",
      ),
    ).toEqual([
      ["fit", "measures/contributionScore/assets", "of", "assets"],
      ["fit", "measures/contributionScore/assets", "customers", "3"],
      ["fit", "measures/contributionScore/assets", "50", "2.00"],
      ["fit", "measures/contributionScore/assets", "100", "50000.00"],
    ]);
  });
});
