import type { PackageParts } from "./package-parts";
import { xmlAttributes } from "./xml-attributes";

/**
 * Finds the part behind every sheet of an .xlsx.
 *
 * @param parts - the parts of the package
 * @returns paths like `xl/worksheets/sheet1.xml` by sheet name
 */
export function sheetPaths(parts: PackageParts): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const workbook = parts.related("").find((relation) => relation.type === "officeDocument")?.target;
  if (workbook === undefined) return paths;
  const targets = new Map(parts.related(workbook).map((relation) => [relation.id, relation.target]));
  for (const match of parts.text(workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const values = xmlAttributes(match[0]);
    const id = [...values].find(([name]) => name === "id" || name.endsWith(":id"))?.[1] ?? "";
    const target = targets.get(id);
    if (target !== undefined) paths.set(values.get("name") ?? "", target);
  }
  return paths;
}
