/** Nearer than this, a key is taken for a slip of the pen. */
const MAXIMUM_DISTANCE = 2;

/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/**
 * Finds the known name that a key was probably meant to be, or null where none is near.
 *
 * Upper and lower case count as the same; a short key must be nearer than a long one.
 *
 * @example
 * nearestName("publishOn", ["period", "publishedOn"]) //=> "publishedOn"
 * @example
 * nearestName("remarks", ["period", "publishedOn"]) //=> null
 */
export function nearestName(key: string, names: readonly string[]): string | null {
  let limit = Math.min(MAXIMUM_DISTANCE, Math.floor(key.length / 2));
  let nearest: string | null = null;
  for (const name of names) {
    if (Math.abs(name.length - key.length) > limit) continue;
    const distance = editDistance(key.toLowerCase(), name.toLowerCase());
    if (distance > limit) continue;
    nearest = name;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return nearest;
}
