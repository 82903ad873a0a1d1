import { assetsOf, type Run } from "../../src/core";
import { sampleFiles } from "../../src/samples/sample-files";
import { teamFolder } from "../../src/samples/team-folder";
import { tiered } from "./read-sample";

const SEED = 20261031;
const RMS = ["陈立", "王敏", "赵宁", "刘畅", "黄蕾"];

// Thousands of rows are written and read back.
jest.setTimeout(120_000);

describe("teamFolder", () => {
  const team = teamFolder(SEED);
  let run: Run;

  beforeAll(() => {
    run = tiered([...sampleFiles(SEED)].filter(({ path }) => path[0] === "team"));
  });

  it("states 5,000 rows of 4,997 customers, three of them on two lists", () => {
    expect([team.rows, team.customers, team.shared]).toEqual([5000, 4997, 3]);
  });

  it("reads as many rows and customers as it states", () => {
    const rows = run.lists.reduce((sum, list) => sum + list.rows, 0);
    expect([rows, run.tiering?.rows.count]).toEqual([team.rows, team.customers]);
  });

  it("says that customers stand under two RMs, and is not stopped by it", () => {
    const found = run.findings.find(({ code }) => code === "same-customer-two-rms");
    expect(found).toMatchObject({ severity: "warning", count: team.shared });
    expect(run.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("adds up to the assets it states, whatever the units", () => {
    const units = run.lists.map(({ mapping }) => mapping.get("aumAverage")?.unit);
    expect(units).toEqual(["万元", "元", "元", "万元", "千元"]);
    const assets = run.tiering && assetsOf(run.tiering);
    expect(assets?.reduce((sum, fen) => sum + fen, 0)).toBe(team.assetsFen);
  });

  it("names the RM of every customer, by the file where the list does not", () => {
    const rm = run.tiering?.rows.columns.get("rm");
    const names = rm?.kind === "text" ? rm.values : [];
    expect(new Set(names)).toEqual(new Set(RMS));
    expect(run.lists.filter(({ mapping }) => !mapping.has("rm")).map(({ file }) => file)).toEqual([
      "刘畅.csv",
    ]);
    expect(names.filter((name) => name === "刘畅")).toHaveLength(960);
  });

  it("has three branches and one day", () => {
    const branch = run.tiering?.rows.columns.get("branch");
    expect(new Set(branch?.kind === "text" ? branch.values : [])).toEqual(
      new Set(["城东支行", "城西支行", "江北支行"]),
    );
    expect(new Set(run.lists.map(({ dataDate }) => dataDate)).size).toBe(1);
  });
});
