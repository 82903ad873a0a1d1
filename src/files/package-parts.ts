import type { WorkBook } from "@e965/xlsx";
import { xmlAttributes } from "./xml-attributes";

/** A relationship of a part to another part of the same package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `table`. */
  readonly type: string;
  /** Path of the part, without a leading slash. */
  readonly target: string;
}

/** The parts of an .xlsx, as bytes. */
export interface PackageParts {
  bytes(path: string): Uint8Array | null;
  text(path: string): string;
  related(path: string): readonly Relationship[];
}

/**
 * Opens the parts the workbook reader keeps when asked to (`bookFiles`).
 *
 * @param book - a workbook as read
 * @returns access to the parts by path; nothing is found in a file that is no package
 */
export function packageParts(book: WorkBook): PackageParts {
  const files: unknown = Reflect.get(book, "files");
  const bytes = (path: string) => contentOf(files, path);
  const text = (path: string) => new TextDecoder().decode(bytes(path) ?? new Uint8Array());
  const related = (path: string) => {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const rels = text(`${folder}_rels/${path.slice(slash)}.rels`);
    return [...rels.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map((match): Relationship => {
      const values = xmlAttributes(match[0]);
      const type = values.get("Type") ?? "";
      return {
        id: values.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: absolute(folder, values.get("Target") ?? ""),
      };
    });
  };
  return { bytes, text, related };
}

function contentOf(files: unknown, path: string): Uint8Array | null {
  if (typeof files !== "object" || files === null) return null;
  const entry: unknown = Reflect.get(files, path);
  if (typeof entry !== "object" || entry === null) return null;
  const content: unknown = Reflect.get(entry, "content");
  return content instanceof Uint8Array ? content : null;
}

function absolute(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
