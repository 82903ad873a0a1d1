import { uniqueNames } from "../../src/files/unique-names";

describe("uniqueNames", () => {
  it("numbers the later of names that differ in case only", () => {
    expect(uniqueNames(["Tier", "tier", "Tier2", "x"], 255)).toEqual(["Tier", "tier2", "Tier22", "x"]);
  });

  it("stays within the longest name", () => {
    expect(uniqueNames(["abcde", "abcdf"], 4, " ")).toEqual(["abcd", "ab 2"]);
  });
});
