import { tiersInForce, type Override } from "../../../src/core";
import { builtInPolicy } from "../../../src/policies/built-in";
import { checked } from "../policy/policy-of";
import { tieringOf } from "./tiering-of";

const policy = checked(builtInPolicy("rm-book"));
// c1 everyday, c2 gold, c3 untiered
const tiering = tieringOf(policy, { aumAverage: [0, 5000000, null] });

function inForce(overrides: Readonly<Record<string, Override>>): ReturnType<typeof tiersInForce> {
  return tiersInForce(tiering, new Map(Object.entries(overrides)));
}

describe("tiersInForce", () => {
  it("are the computed ones without overrides", () => {
    expect(inForce({})).toMatchObject({
      tierNo: Uint8Array.of(6, 5, 0),
      overridden: new Set(),
      findings: [],
      written: [null, null, null],
    });
  });

  it.each(["vip", "贵宾", "VIP", " VIP ", "ＶＩＰ"])("take the override %j with a reason", (tier) => {
    expect(inForce({ c1: { tier, reason: "a relative of c2" } })).toMatchObject({
      tierNo: Uint8Array.of(4, 5, 0),
      overridden: new Set([0]),
      findings: [],
    });
  });

  it("tier an untiered customer by override", () => {
    expect([...inForce({ c3: { tier: "gold", reason: "seen" } }).tierNo]).toEqual([6, 5, 5]);
  });

  it("take an override downwards", () => {
    expect([...inForce({ c2: { tier: "everyday", reason: "moved" } }).tierNo]).toEqual([6, 6, 0]);
  });

  it.each(["", "   "])("do not take an override with the reason %j", (reason) => {
    expect(inForce({ c1: { tier: "vip", reason } })).toMatchObject({
      tierNo: Uint8Array.of(6, 5, 0),
      overridden: new Set(),
      findings: [{ code: "override-without-reason", severity: "warning", count: 1, facts: { ids: ["c1"] } }],
    });
  });

  it.each(["platinum", "untiered", "未分层", "0", "constructor"])(
    "do not take the unknown tier %s",
    (tier) => {
      expect(inForce({ c2: { tier, reason: "seen" } })).toMatchObject({
        tierNo: Uint8Array.of(6, 5, 0),
        overridden: new Set(),
        findings: [{ code: "override-unknown", severity: "warning", count: 1, facts: { ids: ["c2"] } }],
      });
    },
  );

  it("keep what was written where it is not in force", () => {
    const written = { tier: "platinum", reason: "" };
    expect(inForce({ c2: written }).written).toEqual([null, written, null]);
  });

  it("keep a reason without a tier", () => {
    const { written, findings } = inForce({ c1: { tier: "", reason: "to discuss" } });
    expect([written[0], findings]).toEqual([{ tier: "", reason: "to discuss" }, []]);
  });

  it("pass over customers that are not in the list", () => {
    expect(inForce({ c99: { tier: "vip", reason: "gone" } })).toMatchObject({
      overridden: new Set(),
      findings: [],
    });
  });

  it("do not change the computed tiers", () => {
    inForce({ c1: { tier: "vip", reason: "seen" } });
    expect([...(tiering.evaluation.tiers.get("ladder") ?? [])]).toEqual([6, 5, 0]);
  });

  it("gather findings of one kind into one", () => {
    const { findings } = inForce({ c1: { tier: "vip", reason: "" }, c2: { tier: "gold", reason: "" } });
    expect(findings).toMatchObject([{ count: 2, facts: { ids: ["c1", "c2"] } }]);
  });
});
