import type { TableCellNode } from "@gongkai/core/document";
import { type FigureColumn, isOver } from "./figure-rows.ts";
import { cellOf, type Stack, spansOf } from "./stacked-pieces.ts";

/** Names beside each other of one row of a header differ less in height, as a part of the letters' size. */
const SAME_ROW = 0.5;

/** There is more room between rows, as a part of the letters' size. */
const NEXT_ROW = 1.6;

/** A name stands over the middle of its columns, within so much of their distance. */
const MIDDLE = 0.4;

/** A name over columns. */
interface Name {
  readonly stack: Stack;
  readonly from: number;
  /** The column behind its last one. */
  readonly to: number;
}

const centreOf = ({ left, right }: FigureColumn): number => (left + right) / 2;

/** How many rows of titles may stand over the names, those that are likelier first. */
function titleCounts(header: readonly Stack[]): number[] {
  const names = [...header].sort((one, other) => one.first - other.first);
  let most = 0;
  for (const [at, title] of names.entries()) {
    const next = names[at + 1];
    if (next === undefined || next.first - title.last < NEXT_ROW * title.size) break;
    most = at + 1;
  }
  const rest = names.slice(most);
  const middles = rest.map(({ middle }) => middle);
  const size = rest[0]?.size ?? 0;
  const isOneRow = Math.max(...middles) - Math.min(...middles) <= SAME_ROW * size;
  const counts = Array.from({ length: most + 1 }, (_, at) => at);
  // A name over some of the columns stands at half the height of a row over those of all rows.
  return isOneRow ? counts.reverse() : counts;
}

/** The lowest names, each over its own columns of figures. */
function leavesOf(names: readonly Stack[], columns: readonly FigureColumn[]): Name[] | null {
  const leaves: Name[] = [];
  for (const [at, column] of columns.entries()) {
    const over = names.filter((name) => isOver(name, column));
    const stack = over.sort((one, other) => other.last - one.last)[0];
    if (stack === undefined) return null;
    const before = leaves.at(-1);
    if (before?.stack === stack) leaves[leaves.length - 1] = { ...before, to: at + 1 };
    else leaves.push({ stack, from: at, to: at + 1 });
  }
  return new Set(leaves.map(({ stack }) => stack)).size === leaves.length ? leaves : null;
}

interface Fit {
  readonly names: readonly Name[];
  /** How far the worst stands off the middle. */
  readonly off: number;
}

const better = (one: Fit | null, other: Fit | null): Fit | null =>
  one === null || (other !== null && other.off < one.off) ? other : one;

class HeaderGroups {
  constructor(readonly columns: readonly FigureColumn[]) {}

  get pitch(): number {
    const [first] = this.columns;
    const last = this.columns.at(-1);
    if (first === undefined || last === undefined || first === last) return 40;
    return (centreOf(last) - centreOf(first)) / (this.columns.length - 1);
  }

  off({ stack, from, to }: Name): number {
    const [first, last] = [this.columns[from], this.columns[to - 1]];
    if (first === undefined || last === undefined) return Number.POSITIVE_INFINITY;
    return Math.abs((centreOf(first) + centreOf(last)) / 2 - stack.centre);
  }

  /** Parts columns that follow each other, in runs, among names from the left. */
  part(stacks: readonly Stack[], from: number, ends: readonly number[]): Fit | null {
    const [stack, ...others] = stacks;
    if (stack === undefined) return from < 0 ? { names: [], off: 0 } : null;
    const end = ends.find((each) => each > from) ?? from;
    let best: Fit | null = null;
    for (let to = from + 1; to <= end && from >= 0; to++) {
      const name = { stack, from, to };
      const off = this.off(name);
      if (off > MIDDLE * this.pitch) continue;
      const rest = this.part(others, to < end ? to : this.#startBehind(to), ends);
      if (rest !== null)
        best = better(best, { names: [name, ...rest.names], off: Math.max(off, rest.off) });
    }
    return best;
  }

  #starts: readonly number[] = [];

  #startBehind(to: number): number {
    return this.#starts.find((start) => start >= to) ?? -1;
  }

  /** The names over groups of columns: in one row, or one of them over several others. */
  find(stacks: readonly Stack[], runs: readonly Name[]): { low: Fit; high: Name[] } | null {
    this.#starts = runs.map(({ from }) => from);
    const ends = runs.map(({ to }) => to);
    const sorted = [...stacks].sort((one, other) => one.centre - other.centre);
    let best: { low: Fit; high: Name[] } | null = null;
    for (const high of [null, ...sorted]) {
      const low = this.part(
        sorted.filter((stack) => stack !== high),
        this.#starts[0] ?? -1,
        ends,
      );
      if (low === null) continue;
      if (high === null) {
        if (best === null || low.off < best.low.off) best = { low, high: [] };
        continue;
      }
      const over = this.#over(high, low.names);
      if (over === null) continue;
      const off = Math.max(low.off, this.off(over));
      if (best === null || off < best.low.off) best = { low: { ...low, off }, high: [over] };
    }
    return best;
  }

  #over(stack: Stack, names: readonly Name[]): Name | null {
    const lower = names.filter((name) => name.stack.middle > stack.middle + SAME_ROW * stack.size);
    const spans = lower.flatMap((first, at) =>
      lower.slice(at).map((last) => ({ stack, from: first.from, to: last.to })),
    );
    const best = spans.sort((one, other) => this.off(one) - this.off(other))[0];
    return best !== undefined && this.off(best) <= MIDDLE * this.pitch ? best : null;
  }
}

/** Runs of the columns whose names stand lowest: those that a name of a group may stand over. */
function lowestRuns(leaves: readonly Name[]): Name[] {
  const lowest = Math.max(...leaves.map(({ stack }) => stack.middle));
  const runs: Name[] = [];
  for (const leaf of leaves) {
    if (leaf.stack.middle < lowest - SAME_ROW * leaf.stack.size) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.to === leaf.from) runs[runs.length - 1] = { ...run, to: leaf.to };
    else runs.push(leaf);
  }
  return runs;
}

const isUnder = (name: Name, column: number): boolean => name.from <= column && column < name.to;

/** Columns that are named and hold no figures. */
export function withNamedColumns(
  columns: readonly FigureColumn[],
  header: readonly Stack[],
  from: number,
): FigureColumn[] {
  const lowest = Math.max(...header.map(({ middle }) => middle));
  const more = header.filter(
    (name) =>
      name.centre > from &&
      name.middle >= lowest - SAME_ROW * name.size &&
      columns.every((column) => !isOver(name, column, 2)),
  );
  return [...columns, ...more].sort((one, other) => one.left - other.left);
}

interface HeaderPlace {
  readonly columns: readonly FigureColumn[];
  /** How many columns of labels stand before them. */
  readonly labels: number;
  /** Where the labels end. */
  readonly end: number;
  readonly file: string;
}

/** The rows of a header, by what its names stand over; null where they do not say. */
export function unruledHeader(
  header: readonly Stack[],
  place: HeaderPlace,
): TableCellNode[][] | null {
  const sorted = [...header].sort((one, other) => one.first - other.first);
  for (const count of titleCounts(sorted)) {
    const rows = headerRows(sorted.slice(0, count), sorted.slice(count), place);
    if (rows !== null) return rows;
  }
  return null;
}

function headerRows(
  titles: readonly Stack[],
  names: readonly Stack[],
  { columns, labels, end, file }: HeaderPlace,
): TableCellNode[][] | null {
  const width = labels + columns.length;
  const rows: TableCellNode[][] = titles.map(({ pieces }) => [
    cellOf(pieces, file, spansOf(1, width)),
  ]);
  if (names.length === 0) return rows;
  const beside = names.filter(({ centre }) => centre < end);
  const over = names.filter(({ centre }) => centre >= end);
  if (over.length === 0 && titles.length === 0 && names.length === 1) {
    return [[cellOf(names[0]?.pieces ?? [], file, spansOf(1, width))]];
  }
  const leaves = leavesOf(over, columns);
  if (leaves === null) return null;
  const rest = over.filter((stack) => leaves.every((leaf) => leaf.stack !== stack));
  const groups =
    rest.length === 0
      ? { low: { names: [], off: 0 }, high: [] }
      : new HeaderGroups(columns).find(rest, lowestRuns(leaves));
  if (groups === null) return null;
  const chains = columns.map((_, column) =>
    [groups.high, groups.low.names, leaves].flatMap(
      (level) => level.find((name) => isUnder(name, column)) ?? [],
    ),
  );
  const depth = Math.max(...chains.map(({ length }) => length));
  const besideCells = labelNames(beside, labels, depth, file);
  if (besideCells === null) return null;
  const levels: TableCellNode[][] = Array.from({ length: depth }, (_, at) =>
    at === 0 ? besideCells : [],
  );
  for (const [column, chain] of chains.entries()) {
    for (const [at, name] of chain.entries()) {
      if (name.from !== column) continue;
      const down = depth - chain.length;
      const level = levels[at === 0 ? 0 : at + down];
      level?.push(
        cellOf(name.stack.pieces, file, spansOf(at === 0 ? down + 1 : 1, name.to - name.from)),
      );
    }
  }
  return [...rows, ...levels];
}

/** The names of the columns of labels; one may stand over all of them. */
function labelNames(
  names: readonly Stack[],
  labels: number,
  depth: number,
  file: string,
): TableCellNode[] | null {
  if (labels === 0) return names.length === 0 ? [] : null;
  const [only] = names;
  if (names.length <= 1) return [cellOf(only?.pieces ?? [], file, spansOf(depth, labels))];
  if (names.length !== labels) return null;
  return [...names]
    .sort((one, other) => one.left - other.left)
    .map(({ pieces }) => cellOf(pieces, file, spansOf(depth, 1)));
}
