/** Says what keeps a text from being well-formed XML, or null. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^\uFEFF?<\?xml[^?]*\?>\s*/, "");
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = body.slice(end, match.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(between))
      return `text ${between.slice(0, 60)}`;
    if (open.length === 0 && end > 0) return "more than one root";
    const [whole, closing, name = "", attributes = "", empty] = match;
    const names = [...attributes.matchAll(/\s([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(attributes)) return `attributes ${whole}`;
    if (closing && open.pop() !== name) return `unexpected ${whole}`;
    if (!closing && !empty) open.push(name);
    end = match.index + whole.length;
  }
  if (open.length > 0) return `${open.join(" ")} left open`;
  return body.slice(end).trim() === "" ? null : `text ${body.slice(end, end + 60)}`;
}
