import type { RuledLine } from "./page-marks.ts";

/** Lines so near to each other are one: the two sides of a border, the gap between two boxes. No figure has room there. */
const SAME = 4.5;

/** Together they are no thicker. */
const WIDEST = 6;

/** Pieces of a line so near to each other touch. */
const TOUCH = 3;

/** Places of lines, those that are the same as one; from left to right, or from the top. */
export function placesOf(lines: readonly RuledLine[]): number[] {
  const places: number[] = [];
  let group: number[] = [];
  const end = () => {
    if (group.length > 0) places.push(group.reduce((sum, at) => sum + at, 0) / group.length);
    group = [];
  };
  for (const { at } of [...lines].sort((one, other) => one.at - other.at)) {
    if (at - (group.at(-1) ?? at) > SAME || at - (group[0] ?? at) > WIDEST) end();
    group.push(at);
  }
  end();
  return places;
}

/** The place nearest to one. */
export function nearest(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const here = places[low] ?? 0;
  return before !== undefined && at - before < here - at ? low - 1 : low;
}

/** Pieces of the same line that touch, made one. */
export function mergedLines(lines: readonly RuledLine[]): RuledLine[] {
  const places = placesOf(lines);
  const byPlace: RuledLine[][] = places.map(() => []);
  for (const line of lines) byPlace[nearest(places, line.at)]?.push(line);
  return byPlace.flatMap((own, index) => {
    const at = places[index] ?? 0;
    const merged: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of own.sort((one, other) => one.from - other.from)) {
      const last = merged.at(-1);
      if (last !== undefined && from <= last.to + TOUCH) last.to = Math.max(last.to, to);
      else merged.push({ at, from, to });
    }
    return merged;
  });
}
