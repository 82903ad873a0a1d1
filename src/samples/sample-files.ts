import { chineseBook } from "./chinese-book";
import { csvBook } from "./csv-book";
import { csvText } from "./csv-text";
import { encodeGb18030 } from "./encode-gb18030";
import { englishBook } from "./english-book";
import { monthEnds } from "./month-ends";
import type { SampleSheet } from "./sample-sheet";
import { teamFolder } from "./team-folder";
import type { TeamFormat } from "./team-lists";
import { writeSample } from "./write-sample";
import { writeXls } from "./write-xls";

const BYTE_ORDER_MARK = "\ufeff";

/** A file of the samples. */
export interface SampleFile {
  /** Where it belongs: the folders, if any, and the name. */
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Writes every sample, one after another.
 *
 * @param seed - the same seed gives the same files
 * @yields the files
 */
export function* sampleFiles(seed: number): Generator<SampleFile> {
  yield { path: ["book.zh-CN.xlsx"], bytes: writeSample(chineseBook(seed)) };
  yield { path: ["book.en-US.xlsx"], bytes: writeSample(englishBook(seed)) };
  const { earlier, later } = monthEnds(seed);
  for (const sheet of [earlier, later]) yield { path: [sheet.grid.file], bytes: writeSample(sheet) };
  const unloaded = csvBook(seed);
  yield { path: [unloaded.grid.file], bytes: writeAs("csv-gb18030", unloaded) };
  for (const { format, sheet } of teamFolder(seed).lists)
    yield { path: ["team", sheet.grid.file], bytes: writeAs(format, sheet) };
}

function writeAs(format: TeamFormat, sheet: SampleSheet): Uint8Array {
  switch (format) {
    case "xlsx":
      return writeSample(sheet);
    case "xls":
      return writeXls(sheet);
    case "csv-utf8":
      // Without the mark Excel takes the file for GBK.
      return new TextEncoder().encode(BYTE_ORDER_MARK + csvText(sheet.grid));
    case "csv-gb18030":
      return encodeGb18030(csvText(sheet.grid));
  }
}
