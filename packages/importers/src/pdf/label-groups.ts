import { figureColumns, isOver } from "./figure-rows.ts";
import type { Piece } from "./placed-pieces.ts";
import type { LabelledRow } from "./row-labels.ts";
import type { Stack } from "./stacked-pieces.ts";

/** A label beside several rows. */
export interface LabelGroup {
  readonly pieces: readonly Piece[];
  readonly from: number;
  /** The row behind its last one. */
  readonly to: number;
}

/** Rows that follow each other: the first, and the one behind the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The groups of labels in their columns, and the column that the label of each row begins in. */
export interface LabelGroups {
  readonly columns: readonly (readonly LabelGroup[])[];
  readonly begins: readonly number[];
}

/** Labels stand beside the middle of their rows, within so much, as a part of the letters' size. */
const MIDDLE = 0.2;

/** Labels of one column have their middle, or their left end, at one place; in points. */
const SAME_PLACE = 2.5;

/** Beside which rows a stack stands in the middle, of those that begin or end with one. */
function fits(stack: Stack, first: LabelledRow | undefined, last: LabelledRow | undefined) {
  if (first === undefined || last === undefined || first.page !== last.page) return false;
  const middle = (first.top + last.bottom) / 2;
  return Math.abs(middle - stack.middle) <= MIDDLE * stack.size;
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The groups that follow each other from the first row of a run. */
function groupsFromTop(
  rows: readonly LabelledRow[],
  stacks: readonly Stack[],
  { from, to }: Run,
): LabelGroup[] {
  const groups: LabelGroup[] = [];
  let begin = from;
  for (const stack of stacks) {
    const end = indices(begin, to).find((at) => fits(stack, rows[begin], rows[at]));
    if (end === undefined) break;
    groups.push({ pieces: stack.pieces, from: begin, to: end + 1 });
    begin = end + 1;
  }
  return groups;
}

/** The groups that follow each other up to the last row of a run. */
function groupsFromBottom(
  rows: readonly LabelledRow[],
  stacks: readonly Stack[],
  { from, to }: Run,
): LabelGroup[] {
  const groups: LabelGroup[] = [];
  let end = to;
  for (const stack of [...stacks].reverse()) {
    const begin = indices(from, end)
      .reverse()
      .find((at) => fits(stack, rows[at], rows[end - 1]));
    if (begin === undefined) break;
    groups.unshift({ pieces: stack.pieces, from: begin, to: end });
    end = begin;
  }
  return groups;
}

/**
 * Parts a run of rows among the labels beside it; null where they do not stand in the middle of theirs. One
 * may stand elsewhere: that whose rows a page break parts.
 */
function groupsOfRun(
  rows: readonly LabelledRow[],
  stacks: readonly Stack[],
  run: Run,
): LabelGroup[] | null {
  const above = groupsFromTop(rows, stacks, run);
  for (let count = above.length; count >= 0; count--) {
    const before = above.slice(0, count);
    const from = before.at(-1)?.to ?? run.from;
    const left = stacks.slice(count);
    if (from === run.to && left.length === 0) return before;
    const below = groupsFromBottom(rows, left, { from, to: run.to });
    for (let kept = below.length; kept >= 0; kept--) {
      const after = below.slice(below.length - kept);
      const to = after[0]?.from ?? run.to;
      const cut = cutGroup(rows, left.slice(0, left.length - kept), { from, to });
      if (cut !== null) return [...before, cut, ...after];
    }
  }
  return null;
}

/** A label beside rows that a page break parts stands beside some of them, or is parted itself. */
function cutGroup(
  rows: readonly LabelledRow[],
  stacks: readonly Stack[],
  { from, to }: Run,
): LabelGroup | null {
  const pages = new Set(rows.slice(from, to).map(({ page }) => page));
  const pagesOf = stacks.map(({ pieces }) => pieces[0]?.marks.page ?? 0);
  if (pages.size < 2 || stacks.length === 0 || new Set(pagesOf).size < stacks.length) return null;
  const texts = stacks.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
  const isRepeated = texts.every((text) => text === texts[0]);
  const kept = isRepeated ? stacks.slice(0, 1) : stacks;
  return { pieces: kept.flatMap(({ pieces }) => pieces), from, to };
}

/** The rows whose labels begin in a column or behind it, as runs of those that follow each other. */
function runsOf(begins: readonly number[], least: number, cuts: ReadonlySet<number>) {
  const runs: { from: number; to: number }[] = [];
  for (const [at, begin] of begins.entries()) {
    if (begin < least) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.to === at && !cuts.has(at)) run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** The groups if the labels of rows begin in these columns; null where something does not fit. */
function groupsFor(
  rows: readonly LabelledRow[],
  columns: readonly (readonly Stack[])[],
  begins: readonly number[],
): LabelGroups | null {
  const found: LabelGroup[][] = [];
  const cuts = new Set<number>();
  for (const [column, stacks] of columns.entries()) {
    const isInside = rows.every(
      ({ label }, at) =>
        (begins[at] ?? 0) <= column || stacks.every(({ right }) => right <= label.left + 1),
    );
    if (!isInside) return null;
    const rest = [...stacks];
    const groups: LabelGroup[] = [];
    for (const run of runsOf(begins, column + 1, cuts)) {
      const bottom = rows[run.to - 1]?.bottom ?? 0;
      const own: Stack[] = [];
      while ((rest[0]?.middle ?? Number.POSITIVE_INFINITY) < bottom) own.push(...rest.splice(0, 1));
      const parted = groupsOfRun(rows, own, run);
      if (parted === null) return null;
      groups.push(...parted);
    }
    if (rest.length > 0) return null;
    for (const { from } of groups) cuts.add(from);
    found.push(groups);
  }
  return { columns: found, begins };
}

/** Places that are the same, from the left: which of them each is. */
function classesOf(places: readonly number[]): { readonly count: number; readonly of: number[] } {
  const starts: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const place of [...places].sort((one, other) => one - other)) {
    if (place - last > SAME_PLACE) starts.push(place);
    last = place;
  }
  const of = places.map((place) => starts.findLastIndex((start) => place >= start));
  return { count: starts.length, of };
}

/** The ways to choose some of so many columns, in their order. */
function choices(count: number, from: number, to: number): number[][] {
  if (count === 0) return [[]];
  return indices(from, to).flatMap((first) =>
    choices(count - 1, first + 1, to).map((rest) => [first, ...rest]),
  );
}

/** No form has more labels beside each other. */
const MOST_COLUMNS = 4;

/**
 * Tells which rows the labels of groups belong to: each stands beside the middle of its rows, and labels of
 * rows that begin in the same column are centred alike. Null where that does not come out even.
 */
export function labelGroups(
  rows: readonly LabelledRow[],
  stacks: readonly Stack[],
): LabelGroups | null {
  if (stacks.length === 0) return { columns: [], begins: rows.map(() => 0) };
  const columns = figureColumns(stacks).map((column) =>
    stacks.filter((stack) => isOver(stack, column)).sort((one, other) => one.middle - other.middle),
  );
  if (columns.length > MOST_COLUMNS) return null;
  for (const places of [
    rows.map(({ label }) => label.centre),
    rows.map(({ label }) => label.left),
  ]) {
    const { count, of } = classesOf(places);
    if (count > columns.length + 1) continue;
    // Those that are furthest to the right begin behind all groups.
    for (const choice of choices(count, 0, columns.length + 1).reverse()) {
      const groups = groupsFor(
        rows,
        columns,
        of.map((each) => choice[each] ?? 0),
      );
      if (groups !== null) return groups;
    }
  }
  return null;
}
