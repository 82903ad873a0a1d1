/**
 * Writes a head and a long list as one JSON text, piece by piece.
 *
 * @param head - the keys before the list
 * @param key - the key of the list
 * @param items - its items
 * @yields pieces of the text
 */
export function* jsonText(
  head: Readonly<Record<string, unknown>>,
  key: string,
  items: Iterable<unknown>,
): Generator<string> {
  const text = JSON.stringify(head, null, 2);
  yield text === "{}" ? "{\n" : `${text.slice(0, -2)},\n`;
  yield `  ${JSON.stringify(key)}: [`;
  let first = true;
  for (const item of items) {
    yield `${first ? "\n" : ",\n"}    ${JSON.stringify(item)}`;
    first = false;
  }
  yield first ? "]\n}\n" : "\n  ]\n}\n";
}
