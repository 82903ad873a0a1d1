const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Reads the attributes of one XML tag; a name keeps its prefix (`r:id`).
 *
 * @param tag - a tag from `<` to `>`
 * @returns the values by name, entities resolved
 * @example xmlAttributes('<sheet name="A&amp;B" r:id="rId1"/>').get("name") //=> "A&B"
 */
export function xmlAttributes(tag: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    values.set(match[1] ?? "", resolved(match[2] ?? match[3] ?? ""));
  }
  return values;
}

function resolved(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(parseInt(decimal, 10));
      return ENTITIES[name] ?? whole;
    },
  );
}
