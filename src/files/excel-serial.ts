const SERIAL_OF_1970 = 25_569;
// Excel counts a 29 February 1900 that never was; days before it are one lower.
const FIRST_TRUE_SERIAL = 61;

/**
 * Gives the serial number Excel shows as a day.
 *
 * @param day - days since 1970-01-01
 * @returns the serial in the 1900 date system, or null for days before 1900
 * @example excelSerial(20757) //=> 46326
 */
export function excelSerial(day: number): number | null {
  const serial = day + SERIAL_OF_1970;
  if (serial >= FIRST_TRUE_SERIAL) return serial;
  return serial >= 2 ? serial - 1 : null;
}
