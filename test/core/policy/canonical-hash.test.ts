import fc from "fast-check";
import { canonicalHash } from "../../../src/core";

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe("canonicalHash", () => {
  it("is the SHA-256 of the text with sorted keys", () => {
    expect(canonicalHash({ b: 1, a: 2 })).toBe(
      "sha256:d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772",
    );
  });

  it("does not depend on the order of keys at any depth", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalHash(turned(value))).toBe(canonicalHash(value));
      }),
    );
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: "1" }],
    [{ a: null }, {}],
    [{ a: "资产" }, { a: "资產" }],
    [["a,b"], ["a", "b"]],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
  ])("tells %j from %j", (a, b) => {
    expect(canonicalHash(a)).not.toBe(canonicalHash(b));
  });

  it("takes a key without a value for absent", () => {
    expect(canonicalHash({ a: 1, b: undefined })).toBe(canonicalHash({ a: 1 }));
  });
});
