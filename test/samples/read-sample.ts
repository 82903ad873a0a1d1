import {
  checkPolicy,
  readList,
  tierLists,
  type CheckedPolicy,
  type CustomerList,
  type Finding,
  type Grid,
  type Run,
} from "../../src/core";
import { readBook } from "../../src/files";
import { builtInPolicy } from "../../src/policies/built-in";
import type { SampleFile } from "../../src/samples/sample-files";

/** Reads the sheets of a sample back from its bytes. */
export function gridsOf({ path, bytes }: SampleFile): readonly Grid[] {
  const read = readBook(bytes, path.join("/"));
  if ("code" in read) throw new Error(`${path.join("/")}: ${read.code}`);
  return read.grids;
}

/** Reads the list of a sample, with all that was found. */
export function listOf(file: SampleFile): { list: CustomerList; findings: readonly Finding[] } {
  const { list, findings } = readList(gridsOf(file));
  if (list === null) throw new Error(`${file.path.join("/")}: no list`);
  return { list, findings };
}

/** The policy everyone gets, with its retail ladder. */
export function rmBook(): CheckedPolicy {
  const read = checkPolicy(builtInPolicy("rm-book"));
  if (!read.policy) throw new Error("the built-in policy is not valid");
  return read.policy;
}

/** Tiers samples as one population, on the retail ladder. */
export function tiered(files: readonly SampleFile[]): Run {
  return tierLists(files.map(gridsOf), { policy: rmBook() });
}
