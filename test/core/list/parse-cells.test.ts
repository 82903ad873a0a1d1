import { parseCount } from "../../../src/core/list/parse-count";
import { parseFlag } from "../../../src/core/list/parse-flag";
import { parseId } from "../../../src/core/list/parse-id";
import { parseRating } from "../../../src/core/list/parse-rating";

describe("parseFlag", () => {
  it.each(["是", "有", "Y", "YES", "TRUE", "T", "1", "√", "✓", "已", "已开通", "正常有效"])(
    "reads %j as yes",
    (text) => {
      expect(parseFlag(text, "payroll")).toBe("yes");
    },
  );

  it.each(["否", "无", "N", "NO", "FALSE", "F", "0", "×", "✗", "未", "未开通"])("reads %j as no", (text) => {
    expect(parseFlag(text, "payroll")).toBe("no");
  });

  it.each([
    ["", "payroll", "blank"],
    ["-", "payroll", "blank"],
    ["2", "payroll", "unreadable"],
    ["待定", "payroll", "unreadable"],
    ["?", "payroll", "unreadable"],
    ["是", "doNotContact", "yes"],
    ["正常", "frozen", "no"],
    ["冻结", "frozen", "yes"],
    ["身故", "frozen", "yes"],
    ["暂停非柜面", "frozen", "yes"],
    ["未结", "complaintOpen", "yes"],
  ])("reads %j of %s as %s", (text, field, expected) => {
    expect(parseFlag(text, field)).toBe(expected);
  });
});

describe("parseRating", () => {
  it.each([
    ["C3", 3],
    ["c3", 3],
    ["Ｃ３", 3],
    ["3", 3],
    ["3级", 3],
    ["平衡型(C3)", 3],
    ["平衡型（C3）", 3],
    ["C3-平衡型", 3],
    ["稳健型C2", 2],
  ])("reads %j as %d", (text, level) => {
    expect(parseRating(text)).toEqual({ kind: "rating", level });
  });

  it.each([
    ["平衡型", "name"],
    ["保守型", "name"],
    ["進取型", "name"],
    ["激进型", "name"],
    ["谨慎型", "label-ambiguous"],
    ["稳健", "label-ambiguous"],
    ["R3", "product"],
    ["进取型(已过期)", "expired"],
    ["C4(失效)", "expired"],
    ["C6", "unreadable"],
    ["0", "unreadable"],
    ["A", "unreadable"],
    ["", "blank"],
    ["未评级", "blank"],
  ])("reads %j as %s", (text, kind) => {
    expect(parseRating(text).kind).toBe(kind);
  });

  it("uses a name only where the user gave it a level", () => {
    expect(parseRating("平衡型", { 平衡型: 3 })).toEqual({ kind: "rating", level: 3 });
  });
});

describe("parseId", () => {
  it.each([
    ["'00123", { id: "00123", padded: false, scientific: false }],
    ["00123\t", { id: "00123", padded: true, scientific: false }],
    ["1.23E+17", { id: "1.23E+17", padded: false, scientific: true }],
    ["", { id: null, padded: false, scientific: false }],
    [10001, { id: "10001", padded: false, scientific: false }],
    ['="00123"', { id: "00123", padded: false, scientific: false }],
  ])("keeps leading zeros of %j", (cell, expected) => {
    expect(parseId(cell)).toEqual(expected);
  });
});

describe("parseCount", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    ["12次", 12],
    ["1,200", 1200],
    ["—", null],
    ["很多", NaN],
  ])("reads %j as %p", (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });
});
