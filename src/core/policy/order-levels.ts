/** What is computed, with the ids it uses. */
interface Used {
  readonly id: string;
  readonly uses: readonly string[];
}

/**
 * Puts things after everything they use.
 *
 * @param items - measures and schemes in any order
 * @returns them in the order of computing, or the ids of a cycle in its order
 * @example orderLevels([{ id: "b", uses: ["a"] }, { id: "a", uses: [] }]) //=> { order: [a, b] }
 */
export function orderLevels<T extends Used>(items: readonly T[]): { order: T[] } | { cycle: string[] } {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  const order: T[] = [];
  for (const first of items) {
    // An explicit stack: a chain of a thousand measures is deeper than a call stack should go.
    const path: { item: T; next: number }[] = [];
    if (!done.has(first.id)) path.push({ item: first, next: 0 });
    const open = new Set(path.map(({ item }) => item.id));
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (!top) break;
      const used = top.item.uses[top.next++];
      if (used === undefined) {
        done.add(top.item.id);
        open.delete(top.item.id);
        order.push(top.item);
        path.pop();
        continue;
      }
      const item = byId.get(used);
      if (!item || done.has(used)) continue;
      if (open.has(used)) {
        const ids = path.map((step) => step.item.id);
        return { cycle: [...ids.slice(ids.indexOf(used)), used] };
      }
      open.add(used);
      path.push({ item, next: 0 });
    }
  }
  return { order };
}
