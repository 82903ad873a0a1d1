import { isoDate } from "../../../src/core/calendar";
import { parseDate, parseDateNumber, type DateCell } from "../../../src/core/list/parse-date";

function said(read: DateCell): string {
  return read.kind === "date" || read.kind === "decides" ? isoDate(read.days) : read.kind;
}

describe("parseDate", () => {
  it.each([
    ["20250131", "2025-01-31"],
    ["2025/1/31", "2025-01-31"],
    ["2025-01-31", "2025-01-31"],
    ["2025.1.31", "2025-01-31"],
    ["2025年1月31日", "2025-01-31"],
    ["２０２５年１月３１日", "2025-01-31"],
    ["2025-01-31 23:59:59", "2025-01-31"],
    ["2025-01-31T23:59:59Z", "2025-01-31"],
    ["31 Jan 2025", "2025-01-31"],
    ["January 31, 2025", "2025-01-31"],
    ["13/02/2025", "2025-02-13"],
    ["02/13/2025", "2025-02-13"],
    ["01/02/2025", "ambiguous"],
    ["2025-01", "partial"],
    ["202501", "partial"],
    ["2025年1月", "partial"],
    ["02-29", "partial"],
    ["3月5日", "partial"],
    ["1900-01-00", "placeholder"],
    ["1900-01-01", "placeholder"],
    ["0", "placeholder"],
    ["00000000", "placeholder"],
    ["9999-12-31", "placeholder"],
    ["99991231", "placeholder"],
    ["20250230", "unreadable"],
    ["1582-10-04", "unreadable"],
    ["民國114年", "unreadable"],
    ["114/01/31", "unreadable"],
    ["下周", "unreadable"],
    ["—", "blank"],
    ["#N/A", "error"],
  ])("reads %j as %s", (text, expected) => {
    expect(said(parseDate(text))).toBe(expected);
  });
});

describe("parseDateNumber", () => {
  it.each([
    [45688, false, "2025-01-31"],
    [45688.99, false, "2025-01-31"],
    [44226, true, "2025-01-31"],
    [20250131, false, "2025-01-31"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [0, false, "placeholder"],
    [1, false, "placeholder"],
    [-5, false, "unreadable"],
  ])("reads %d (1904: %s) as %s", (value, date1904, expected) => {
    expect(said(parseDateNumber(value, date1904))).toBe(expected);
  });
});
