import { editDistance } from "../../findings/edit-distance.ts";

/** Nearer than this, a key is taken for a slip of the pen. */
const MAXIMUM_DISTANCE = 2;

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
