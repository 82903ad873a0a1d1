import { writeGrid } from "../files/write-grid";
import type { SampleSheet } from "./sample-sheet";

/**
 * Writes a sample as the .xlsx a bank's system exports.
 *
 * @param sample - the sample
 * @returns the bytes of the file
 */
export function writeSample(sample: SampleSheet): Uint8Array {
  return writeGrid(sample.grid, sample);
}
