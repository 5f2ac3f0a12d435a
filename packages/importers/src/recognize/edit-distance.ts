/**
 * Counts the letters by which two texts differ, up to a bound; beyond it, one more than the bound.
 *
 * @example
 * editDistance("予以公开", "予已公开", 2) //=> 1
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    let least = at;
    for (let column = 1; column <= other.length; column++) {
      const same = (before[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1);
      const moved = 1 + Math.min(before[column] ?? 0, row[column - 1] ?? 0);
      const cost = Math.min(same, moved);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
  }
  return before[other.length] ?? most + 1;
}
