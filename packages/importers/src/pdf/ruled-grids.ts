import { tooLarge } from "../too-large.ts";
import { mergedLines, placesOf } from "./merged-lines.ts";
import type { Box, RuledLine, RuledLines } from "./page-marks.ts";

/** The cells of a ruled table, as numbers of rows and columns. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table that lines are ruled for. */
export interface RuledGrid {
  readonly box: Box;
  /** Where its columns begin and the last one ends. */
  readonly xs: readonly number[];
  /** Where its rows begin and the last one ends. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines that are so near to each other's ends meet. */
const MEET = 3.5;

/** No page has more lines that are not pieces of each other. */
const MOST_LINES = 6_000;

/** No table of a page has more places. */
const MOST_PLACES = 60_000;

/** So much of a side must be ruled to part two cells. */
const RULED = 0.6;

/** A line that reaches so far beyond the last one across it ends a column that is open at its side. */
const OPEN = 8;

class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let root = at;
    for (let up = this.#parent[root]; up !== undefined && up !== root; up = this.#parent[root])
      root = up;
    for (let next = at; next !== root; ) {
      const up = this.#parent[next] ?? root;
      this.#parent[next] = root;
      next = up;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first !== second) this.#parent[Math.max(first, second)] = Math.min(first, second);
  }
}

const meets = (lying: RuledLine, standing: RuledLine): boolean =>
  standing.at >= lying.from - MEET &&
  standing.at <= lying.to + MEET &&
  lying.at >= standing.from - MEET &&
  lying.at <= standing.to + MEET;

/** Lines that meet, together. */
function connected({ lying, standing }: RuledLines): RuledLines[] {
  const groups = new Groups(lying.length + standing.length);
  const sorted = standing.map((line, at) => ({ line, at })).sort((a, b) => a.line.at - b.line.at);
  for (const [at, line] of lying.entries()) {
    for (const other of sorted) {
      if (other.line.at > line.to + MEET) break;
      if (meets(line, other.line)) groups.join(at, lying.length + other.at);
    }
  }
  const found = new Map<number, { lying: RuledLine[]; standing: RuledLine[] }>();
  const groupOf = (at: number) => {
    const root = groups.of(at);
    const group = found.get(root) ?? { lying: [], standing: [] };
    found.set(root, group);
    return group;
  };
  for (const [at, line] of lying.entries()) groupOf(at).lying.push(line);
  for (const [at, line] of standing.entries()) groupOf(lying.length + at).standing.push(line);
  return [...found.values()];
}

/** Where lines across begin and end, with the sides that are open put in. */
function withOpenSides(places: readonly number[], across: readonly RuledLine[]): number[] {
  const from = Math.min(...across.map((line) => line.from));
  const to = Math.max(...across.map((line) => line.to));
  const all = [...places];
  if (from < (all[0] ?? Infinity) - OPEN) all.unshift(from);
  if (to > (all.at(-1) ?? -Infinity) + OPEN) all.push(to);
  return all;
}

/** Whether a line at a place is ruled between two others; what is open at the side of a table counts. */
function wallsOf(
  places: readonly number[],
  lines: readonly RuledLine[],
  across: readonly number[],
) {
  const walls = places.map((place, at) => {
    const own = lines.filter((line) => Math.abs(line.at - place) <= MEET);
    const isEdge = at === 0 || at === places.length - 1;
    return across.slice(1).map((to, index) => {
      const from = across[index] ?? to;
      const ruled = own.reduce(
        (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
        0,
      );
      return isEdge || ruled >= RULED * (to - from);
    });
  });
  return (place: number, index: number): boolean => walls[place]?.[index] === true;
}

/** The cells of a group of places; each place for itself where together they are no rectangle. */
function cellsOf(rows: number, columns: number, groups: Groups): GridCell[] {
  const extents = new Map<
    number,
    { top: number; bottom: number; left: number; right: number; size: number }
  >();
  for (let at = 0; at < rows * columns; at++) {
    const root = groups.of(at);
    const row = Math.floor(at / columns);
    const column = at % columns;
    const extent = extents.get(root);
    if (extent === undefined)
      extents.set(root, { top: row, bottom: row, left: column, right: column, size: 1 });
    else {
      extent.bottom = Math.max(extent.bottom, row);
      extent.left = Math.min(extent.left, column);
      extent.right = Math.max(extent.right, column);
      extent.size++;
    }
  }
  const cells: GridCell[] = [];
  for (let at = 0; at < rows * columns; at++) {
    const extent = extents.get(groups.of(at));
    if (extent === undefined) continue;
    const { top, bottom, left, right, size } = extent;
    const row = Math.floor(at / columns);
    const column = at % columns;
    const rowSpan = bottom - top + 1;
    const colSpan = right - left + 1;
    if (rowSpan * colSpan !== size) cells.push({ row, column, rowSpan: 1, colSpan: 1 });
    else if (row === top && column === left) cells.push({ row, column, rowSpan, colSpan });
  }
  return cells;
}

/** The places that no line parts, together. */
function groupsOf(
  xs: readonly number[],
  ys: readonly number[],
  { lying, standing }: RuledLines,
): Groups {
  const isStanding = wallsOf(xs, standing, ys);
  const isLying = wallsOf(ys, lying, xs);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const groups = new Groups(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (column + 1 < columns && !isStanding(column + 1, row)) groups.join(at, at + 1);
      if (row + 1 < rows && !isLying(row + 1, column)) groups.join(at, at + columns);
    }
  }
  return groups;
}

/** The left and the right side of each row, as far as lines stand there. */
function sidesOf(ys: readonly number[], standing: readonly RuledLine[]) {
  return ys.slice(1).map((bottom, row) => {
    const top = ys[row] ?? bottom;
    const own = standing.filter(
      ({ from, to }) => Math.min(to, bottom) - Math.max(from, top) >= RULED * (bottom - top),
    );
    return {
      left: own.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY),
      right: own.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY),
    };
  });
}

/** Where a table ends and one of another width begins right under it; null where none does. */
function seamOf({ lying, standing }: RuledLines): number | null {
  const ys = placesOf(lying);
  const sides = sidesOf(ys, standing);
  const closes = (lines: readonly RuledLine[], row: number) => {
    const { left = 0, right = 0 } = sides[row] ?? {};
    const from = lines.reduce(
      (least, line) => Math.min(least, line.from),
      Number.POSITIVE_INFINITY,
    );
    const to = lines.reduce((most, line) => Math.max(most, line.to), 0);
    return Math.abs(from - left) <= OPEN && Math.abs(to - right) <= OPEN;
  };
  for (let row = 1; row < sides.length; row++) {
    const [above, below] = [sides[row - 1], sides[row]];
    if (above === undefined || below === undefined) continue;
    const isWider = Math.abs(above.right - below.right) > OPEN;
    if (!isWider && Math.abs(above.left - below.left) <= OPEN) continue;
    const y = ys[row] ?? 0;
    const isClosed =
      closes(
        lying.filter(({ at }) => at < y - MEET),
        row - 1,
      ) &&
      closes(
        lying.filter(({ at }) => at > y + MEET),
        row,
      );
    if (isClosed) return y;
  }
  return null;
}

/** The lines over a seam and those under it; the one at the seam belongs to both. */
function cutAt({ lying, standing }: RuledLines, y: number): [RuledLines, RuledLines] {
  const above = standing.flatMap((line) => {
    const to = Math.min(line.to, y);
    return to - line.from > MEET ? [{ ...line, to }] : [];
  });
  const below = standing.flatMap((line) => {
    const from = Math.max(line.from, y);
    return line.to - from > MEET ? [{ ...line, from }] : [];
  });
  const clipped = (lines: readonly RuledLine[], own: readonly RuledLine[]) => {
    const left = own.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    const right = own.reduce((most, { at }) => Math.max(most, at), 0);
    return lines.flatMap((line) => {
      const from = Math.max(line.from, left);
      const to = Math.min(line.to, right);
      return to - from > MEET ? [{ at: line.at, from, to }] : [];
    });
  };
  return [
    {
      lying: clipped(
        lying.filter(({ at }) => at <= y + MEET),
        above,
      ),
      standing: above,
    },
    {
      lying: clipped(
        lying.filter(({ at }) => at >= y - MEET),
        below,
      ),
      standing: below,
    },
  ];
}

function gridsOf(lines: RuledLines, file: string): RuledGrid[] {
  const grids: RuledGrid[] = [];
  let rest: RuledLines | null = lines;
  while (rest !== null) {
    const seam: number | null = seamOf(rest);
    const [whole, under]: [RuledLines, RuledLines | null] =
      seam === null ? [rest, null] : cutAt(rest, seam);
    const grid = gridOf(whole, file);
    if (grid !== null) grids.push(grid);
    rest = under;
  }
  return grids;
}

function gridOf({ lying, standing }: RuledLines, file: string): RuledGrid | null {
  if (lying.length === 0 || standing.length === 0) return null;
  const xs = withOpenSides(placesOf(standing), lying);
  const ys = withOpenSides(placesOf(lying), standing);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns < 2) return null;
  if (rows * columns > MOST_PLACES) throw tooLarge(file);
  const groups = groupsOf(xs, ys, { lying, standing });
  const cells = cellsOf(rows, columns, groups);
  if (cells.length < 2) return null;
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
  return { box, xs, ys, cells };
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/**
 * The tables that the lines of a page are ruled for, the smallest first.
 *
 * @throws {GongkaiError} `file-too-large`.
 */
export function ruledGrids(lines: RuledLines, file: string): RuledGrid[] {
  const merged = { lying: mergedLines(lines.lying), standing: mergedLines(lines.standing) };
  if (merged.lying.length + merged.standing.length > MOST_LINES) throw tooLarge(file);
  const grids = connected(merged).flatMap((group) => gridsOf(group, file));
  return grids.sort((one, other) => areaOf(one.box) - areaOf(other.box));
}
