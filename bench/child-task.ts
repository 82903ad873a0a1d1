import * as v from "valibot";

const childTask = v.object({
  part: v.picklist(["tierbook", "cells", "duckdb", "rows", "floor", "agreement", "write-book", "read-book"]),
  rows: v.number(),
});

/** What one child process measures. */
export type ChildTask = v.InferOutput<typeof childTask>;

/**
 * Reads the task a child process was given.
 *
 * @param text - the JSON of its argument
 * @returns the task
 */
export function readChildTask(text: string): ChildTask {
  return v.parse(childTask, JSON.parse(text));
}
