import { gapOf, primaryScheme, type Tiering } from "../../src/core";
import { monthEnds } from "../../src/samples/month-ends";
import type { SampleSheet } from "../../src/samples/sample-sheet";
import { writeSample } from "../../src/samples/write-sample";
import { tiered } from "./read-sample";

/** Tiers a month-end: the tier number of each customer. */
function tiersOf(sheet: SampleSheet): { tiering: Tiering; tiers: Map<string, number> } {
  const { tiering } = tiered([{ path: [sheet.grid.file], bytes: writeSample(sheet) }]);
  if (tiering === null) throw new Error("a finding stops the run");
  const numbers = tiering.evaluation.tiers.get("ladder");
  return { tiering, tiers: new Map(tiering.rows.ids.map((id, row) => [id ?? "", numbers?.[row] ?? 0])) };
}

// Thousands of rows are written and read back.
jest.setTimeout(120_000);

describe("monthEnds", () => {
  it.each([20261031, 1, 2, 3])("moves as many customers as it states, seed %i", (seed) => {
    const { earlier, later, moves } = monthEnds(seed);
    const before = tiersOf(earlier).tiers;
    const after = tiersOf(later).tiers;
    const stayed = [...after].flatMap(([id, no]) => {
      const was = before.get(id);
      return was === undefined ? [] : [no - was];
    });
    expect({
      up: stayed.filter((step) => step < 0).length,
      down: stayed.filter((step) => step > 0).length,
      departed: [...before.keys()].filter((id) => !after.has(id)).length,
      arrived: [...after.keys()].filter((id) => !before.has(id)).length,
    }).toEqual({ up: moves.up, down: moves.down, departed: moves.departed, arrived: moves.arrived });
  });

  it("moves nobody by more than one tier", () => {
    const { earlier, later } = monthEnds(20261031);
    const before = tiersOf(earlier).tiers;
    for (const [id, no] of tiersOf(later).tiers)
      expect(Math.abs(no - (before.get(id) ?? no))).toBeLessThanOrEqual(1);
  });

  it("leaves as many near the next tier as it states, or more", () => {
    const { later, moves } = monthEnds(20261031);
    const { tiering } = tiersOf(later);
    const scheme = primaryScheme(tiering.model.policy);
    if (scheme === undefined) throw new Error("the policy has no scheme");
    const near = tiering.rows.ids.filter((_, row) => {
      const { up, upFrom } = gapOf(scheme, tiering.evaluation, row);
      return up <= 0.05 * upFrom;
    });
    expect(near.length).toBeGreaterThanOrEqual(moves.near);
  });

  it("holds no date after its month-end but maturities", () => {
    for (const sheet of Object.values(monthEnds(20261031)).slice(0, 2) as SampleSheet[]) {
      const { tiering } = tiersOf(sheet);
      const { columns, dataDate } = tiering.rows;
      for (const field of ["lastTransaction", "lastContact", "riskRatingDate", "openDate", "birthDate"]) {
        const column = columns.get(field);
        const days = column?.kind === "number" ? [...column.values] : [];
        expect([field, Math.max(...days) <= (dataDate ?? 0)]).toEqual([field, true]);
      }
    }
  });
});
