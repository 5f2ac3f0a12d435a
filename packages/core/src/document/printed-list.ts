const SEPARATOR = "、";

/**
 * Prints a list in one line, joined by `、`; a `、` or backslash of its own gets a backslash.
 *
 * @example
 * printList(["市工商质监局", "工商局"]) //=> "市工商质监局、工商局"
 */
export function printList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\、]/g, "\\$&")).join(SEPARATOR);
}

/**
 * Reads back what `printList` printed; an empty text is an empty list.
 *
 * @example
 * readList("市工商质监局、工商局") //=> ["市工商质监局", "工商局"]
 * @example
 * readList("") //=> []
 */
export function readList(printed: string): string[] {
  if (printed === "") return [];
  const entries: string[] = [];
  let entry = "";
  for (let index = 0; index < printed.length; index++) {
    const character = printed.charAt(index);
    if (character === "\\") entry += printed.charAt(++index);
    else if (character === SEPARATOR) {
      entries.push(entry);
      entry = "";
    } else entry += character;
  }
  entries.push(entry);
  return entries;
}
