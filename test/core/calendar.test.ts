import fc from "fast-check";
import { addMonths, calendarDay, dayNumber, isoDate, monthsBetween, parseIsoDate } from "../../src/core";
import { daysInMonth } from "../../src/core/calendar";

const day = fc.integer({ min: -700000, max: 2900000 });

function days(text: string): number {
  const value = parseIsoDate(text);
  if (value === null) throw new Error(text);
  return value;
}

describe("the calendar", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2026-10-31", 20757],
    ["1900-03-01", -25508],
  ])("counts %s as day %d", (text, number) => {
    expect(parseIsoDate(text)).toBe(number);
    expect(isoDate(number)).toBe(text);
  });

  it("gives each day number back", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: of } = calendarDay(number);
        expect(dayNumber(year, month, of)).toBe(number);
      }),
    );
  });

  it("agrees with the calendar of JavaScript", () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86400000);
        expect(calendarDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-04-31",
    "2026-1-1",
    "20260101",
    "",
    "2026-01-01 ",
  ])("does not read %j", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
  ])("counts the days of %d-%d: %d", (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });
});

describe("addMonths", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-01-15", -13, "2023-12-15"],
    ["2025-05-31", 0, "2025-05-31"],
    ["2024-11-22", 24, "2026-11-22"],
  ])("takes %s by %d months to %s", (from, months, to) => {
    expect(isoDate(addMonths(days(from), months))).toBe(to);
  });
});

describe("monthsBetween", () => {
  it.each([
    ["2024-02-29", "2025-02-28", 12],
    ["2025-02-28", "2024-02-29", -12],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-31", "2025-02-27", 0],
    ["2025-01-15", "2026-01-14", 11],
    ["2025-01-15", "2025-01-15", 0],
    ["2025-10-31", "2025-11-30", 1],
  ])("counts from %s to %s: %d", (from, to, months) => {
    expect(monthsBetween(days(from), days(to))).toBe(months);
  });

  it("counts the most months that do not pass the later day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 0, max: 40000 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months)).toBeLessThanOrEqual(to);
        expect(addMonths(from, months + 1)).toBeGreaterThan(to);
      }),
    );
  });
});
