/** Columns of a terminal that a column of a table takes up. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Line = readonly Stretch[];

/** Stretches that overlap, made one; from left to right. */
export function mergedStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else merged.push({ from, to });
  }
  return merged;
}

/** The stretches that a piece stands over. */
export const under = (columns: readonly Stretch[], { from, to }: Stretch): number[] =>
  columns.flatMap((column, at) => (column.from < to && from < column.to ? [at] : []));

/** Whether no two pieces of a line stand in the same column. */
const isApart = (columns: readonly Stretch[], line: Line): boolean => {
  const taken = line.flatMap((each) => under(columns, each));
  return new Set(taken).size === taken.length;
};

/** No form has more; lines of more are none of its tables. */
const MOST_COLUMNS = 64;

/** So many of ten figures of a column begin, end or have their middle at the same place. */
const MOST_ALIGNED = 8;

function mostOften(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts.values()].reduce((one, other) => Math.max(one, other), 0);
}

/** Whether figures that overlap were set under each other, and do not stand so by chance. */
function isAligned(figures: readonly Stretch[]): boolean {
  const fewest = (figures.length * MOST_ALIGNED) / 10;
  const places = [
    figures.map(({ from }) => from),
    figures.map(({ to }) => to),
    figures.map(({ from, to }) => Math.floor((from + to) / 2)),
    figures.map(({ from, to }) => Math.ceil((from + to) / 2)),
  ];
  return places.some((own) => mostOften(own) >= fewest);
}

/** Columns as many as the figures of the fullest line, or each under a label of its own. */
function isSeen(
  columns: readonly Stretch[],
  figures: readonly Line[],
  headers: readonly Line[],
): boolean {
  const most = figures.reduce((sum, line) => Math.max(sum, line.length), 0);
  if (columns.length === most) return true;
  const covered = (line: Line) => line.map((each) => under(columns, each));
  const isOver = (over: readonly number[][]) =>
    over.every(({ length }) => length < 2) && new Set(over.flat()).size === columns.length;
  return headers.some((line) => isApart(columns, line) && isOver(covered(line)));
}

/**
 * The columns of figures of lines that are set in columns: those that figures stand in, and those that
 * only a header does. Null where two figures of a line stand in one, or a header's cannot be told.
 *
 * @param figures The figures of each line.
 * @param headers What stands over them, line by line.
 */
export function figureColumns(
  figures: readonly Line[],
  headers: readonly Line[],
): Stretch[] | null {
  let columns = mergedStretches(figures.flat());
  if (columns.length > MOST_COLUMNS) return null;
  if (!figures.every((line) => isApart(columns, line))) return null;
  const all = figures.flat();
  const isSet = columns.every((column) =>
    isAligned(all.filter((each) => under([column], each).length > 0)),
  );
  if (!isSet || !isSeen(columns, figures, headers)) return null;
  const isFull = figures.every((line) => line.length === columns.length);
  for (const line of headers.toReversed()) {
    // A piece over several columns is the label of a group.
    const own = line.filter((each) => under(columns, each).length < 2);
    const isBeside = own.some((each) => under(columns, each).length === 0);
    // As many labels as figures, and not over each other: which label is whose is not seen but counted.
    if (isFull && isBeside && own.length === columns.length) return null;
    // Nor where one label is over the figures of two, and the other over none.
    if (isBeside && own.length < line.length) return null;
    columns = mergedStretches([...columns, ...own]);
  }
  return figures.every((line) => isApart(columns, line)) ? columns : null;
}
