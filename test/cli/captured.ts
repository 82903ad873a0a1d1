import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command printed, and its exit code. */
export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command with its output caught. */
export async function captured(command: () => Promise<number>): Promise<Captured> {
  const texts = { out: "", err: "" };
  const catchInto = (key: "out" | "err", stream: NodeJS.WriteStream): jest.SpyInstance =>
    jest.spyOn(stream, "write").mockImplementation((...args: unknown[]) => {
      texts[key] += String(args[0]);
      const done = args.find((arg) => typeof arg === "function");
      if (typeof done === "function") done();
      return true;
    });
  const spies = [catchInto("out", process.stdout), catchInto("err", process.stderr)];
  try {
    return { code: await command(), ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Makes a temporary folder with files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tierbook-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
