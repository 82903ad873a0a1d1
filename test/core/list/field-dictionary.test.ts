import { FIELD_DICTIONARY, fieldById } from "../../../src/core/list/field-dictionary";
import { compactHeader, englishWords, hasChinese } from "../../../src/core/list/normalise-header";

describe("FIELD_DICTIONARY", () => {
  it("gives every header to one field", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, headers } of FIELD_DICTIONARY)
      for (const header of [...headers.zh, ...headers.tw, ...headers.en]) {
        const key = hasChinese(header) ? compactHeader(header) : englishWords(header).join(" ");
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it("names every field in both languages", () => {
    for (const { label, headers } of FIELD_DICTIONARY) {
      expect(hasChinese(label["zh-CN"]) || /^[A-Z]+$/.test(label["zh-CN"])).toBe(true);
      expect(label["en-US"]).toMatch(/^[A-Z]/);
      expect(headers.tw.length * headers.en.length).toBeGreaterThan(0);
    }
  });

  it("labels fields as users know them", () => {
    expect(fieldById("aumAverage")?.label).toEqual({ "zh-CN": "AUM月日均", "en-US": "Monthly average AUM" });
    expect(fieldById("maturityDate")?.label).toEqual({ "zh-CN": "到期日", "en-US": "Maturity date" });
    expect(fieldById("lastContact")?.label["zh-CN"]).toBe("上次联系日期");
    expect(fieldById("nothing")).toBeUndefined();
  });
});
