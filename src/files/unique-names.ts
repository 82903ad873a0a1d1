/**
 * Makes names differ even where Excel ignores case, by a number behind the later ones.
 *
 * @param names - the names wanted
 * @param longest - how many characters a name may have
 * @param join - what stands between name and number
 * @returns as many names, no two alike
 * @example uniqueNames(["Tier", "tier"], 255) //=> ["Tier", "tier2"]
 */
export function uniqueNames(names: readonly string[], longest: number, join = ""): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name.slice(0, longest);
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const tail = `${join}${number}`;
      free = name.slice(0, longest - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
