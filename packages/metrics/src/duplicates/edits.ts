/** One mark replaced, added or left out; the place on a side that has none is null. */
export interface Edit {
  readonly at: number | null;
  readonly otherAt: number | null;
}

interface Sides {
  readonly own: Uint16Array;
  readonly other: Uint16Array;
}

/** The edits from these places on, exactly or at most so many; null where it takes more. */
function editsFrom(sides: Sides, from: number, otherFrom: number, most: number): Edit[] | null {
  const { own, other } = sides;
  let [at, otherAt] = [from, otherFrom];
  while (at < own.length && own[at] === other[otherAt]) {
    at++;
    otherAt++;
  }
  const [left, otherLeft] = [own.length - at, other.length - otherAt];
  if (left === 0 && otherLeft === 0) return [];
  if (most === 0 || Math.abs(left - otherLeft) > most) return null;
  if (left > 0 && otherLeft > 0) {
    const rest = editsFrom(sides, at + 1, otherAt + 1, most - 1);
    if (rest !== null) return [{ at, otherAt }, ...rest];
  }
  if (left > 0) {
    const rest = editsFrom(sides, at + 1, otherAt, most - 1);
    if (rest !== null) return [{ at, otherAt: null }, ...rest];
  }
  if (otherLeft === 0) return null;
  const rest = editsFrom(sides, at, otherAt + 1, most - 1);
  return rest === null ? null : [{ at: null, otherAt }, ...rest];
}

/**
 * The fewest edits that make one text of the other, at most so many; null where it takes more.
 *
 * Of several ways the one that replaces comes first. Meant for one or two edits.
 */
export function fewestEdits(own: Uint16Array, other: Uint16Array, most: number): Edit[] | null {
  for (let count = 0; count <= most; count++) {
    const edits = editsFrom({ own, other }, 0, 0, count);
    if (edits !== null) return edits;
  }
  return null;
}
