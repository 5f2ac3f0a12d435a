function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isEqual = left[row - 1] === right[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (isEqual ? 0 : 1);
      const removed = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/**
 * Finds the name that was most likely meant, or null where none is near.
 *
 * @example
 * nearestName("anqin.txt", ["anqing.txt", "suqian.txt"]) //=> "anqing.txt"
 */
export function nearestName(asked: string, names: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(asked.length / 3));
  let nearest: string | null = null;
  let best = limit + 1;
  for (const name of names) {
    if (Math.abs(name.length - asked.length) >= best) continue;
    const distance = editDistance(asked.toLowerCase(), name.toLowerCase());
    if (distance >= best) continue;
    nearest = name;
    best = distance;
  }
  return nearest;
}
