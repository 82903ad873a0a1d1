import { checkPolicy, chooseLadder, lowestTierEnds } from "../../../src/core";
import { builtInLadderIds, builtInPolicy } from "../../../src/policies/built-in";
import { checked } from "./policy-of";

const document = checked(builtInPolicy("rm-book")).document;

describe("chooseLadder", () => {
  it.each(builtInLadderIds)("makes a policy that can be computed of ladder %s", (ladder) => {
    expect(checkPolicy(chooseLadder(document, ladder)).findings).toEqual([]);
  });

  it("puts the tiers of the ladder under the scheme", () => {
    const policy = checked(chooseLadder(document, "hexun"));
    expect(policy.schemes.get("ladder")?.tiers.map(({ id }) => id)).toEqual(["hnw", "middle", "core"]);
  });

  it("leaves the document it is given as it is", () => {
    chooseLadder(document, "hexun");
    expect(checked(document).schemes.get("ladder")?.ladder).toBe("retail");
  });

  it("makes a policy with an unknown ladder that is refused", () => {
    const [finding] = checkPolicy(chooseLadder(document, "no-such")).findings;
    expect(finding?.facts).toEqual({ problem: "unknown-ladder", found: "no-such" });
  });

  it("returns a policy without a ladder as it is", () => {
    const other = checked(builtInPolicy("rfm-r")).document;
    expect(chooseLadder(other, "hexun")).toEqual(other);
  });
});

describe("lowestTierEnds", () => {
  it.each([
    ["retail", 5000000],
    ["hexun", 50000000],
  ])("is the bound of the second-lowest tier of %s", (ladder, fen) => {
    expect(lowestTierEnds(checked(chooseLadder(document, ladder)))).toBe(fen);
  });

  it("is not known without a ladder", () => {
    expect(lowestTierEnds(checked(builtInPolicy("rfm-r")))).toBeUndefined();
  });
});
