/** A part to add to a package. */
export interface NewPart {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
}

/** A relationship to add to a part; the target is seen from the part's folder. */
export interface NewRelation {
  readonly owner: string;
  readonly id: string;
  /** The last word of the type: `drawing`, `chart`. */
  readonly type: string;
  readonly target: string;
}

/** An element to put into a part, before the first of these texts that it holds. */
export interface NewElement {
  readonly path: string;
  readonly xml: string;
  readonly before: readonly string[];
}

/** What is added to a package that the library has written. */
export interface Additions {
  readonly parts: readonly NewPart[];
  readonly relations: readonly NewRelation[];
  readonly elements: readonly NewElement[];
}

const TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Adds parts to a package: their content types, who refers to them, and where.
 *
 * @param parts - the text of the parts by path; changed in place
 * @param additions - what to add
 */
export function addToPackage(parts: Map<string, string>, additions: Additions): void {
  for (const { path, contentType, xml } of additions.parts) {
    parts.set(path, xml);
    insert(parts, TYPES, `<Override PartName="/${path}" ContentType="${contentType}"/>`, ["</Types>"]);
  }
  for (const { owner, id, type, target } of additions.relations) {
    const path = relationsOf(owner);
    if (!parts.has(path)) parts.set(path, NO_RELATIONS);
    const xml = `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
    insert(parts, path, xml, ["</Relationships>"]);
  }
  for (const { path, xml, before } of additions.elements) insert(parts, path, xml, before);
}

/**
 * Gives the part that holds the relationships of another.
 *
 * @param path - path of the other part
 * @returns its path
 * @example relationsOf("xl/workbook.xml") //=> "xl/_rels/workbook.xml.rels"
 */
export function relationsOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function insert(parts: Map<string, string>, path: string, xml: string, before: readonly string[]): void {
  const text = parts.get(path) ?? "";
  const at = Math.min(...before.map((mark) => text.lastIndexOf(mark)).filter((found) => found >= 0));
  if (!Number.isFinite(at)) throw new Error(`${path} has none of ${before.join(" ")}`);
  parts.set(path, text.slice(0, at) + xml + text.slice(at));
}
