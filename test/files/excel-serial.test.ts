import { dayNumber } from "../../src/core/calendar";
import { excelSerial } from "../../src/files/excel-serial";

describe("excelSerial", () => {
  it.each([
    [2026, 10, 31, 46326],
    [1970, 1, 1, 25569],
    [1900, 3, 1, 61],
    [1900, 2, 28, 59],
    [1900, 1, 1, 1],
    [1899, 12, 31, null],
  ])("gives %i-%i-%i its serial", (year, month, day, serial) => {
    expect(excelSerial(dayNumber(year, month, day))).toBe(serial);
  });
});
