import { apply, type Matrix } from "./matrix.ts";

/** A line from point to point, in the space of the page. */
export interface PaintedLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The numbers that a path is packed in: what to do, then the points that it needs. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

/** A filled box that is no thicker is a line. */
const THICKEST = 3.2;

/** A shorter one is a corner or part of a letter. */
const SHORTEST = 3.5;

type Point = readonly [number, number];

/** The corners of each part of a path; null for a part with curves. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let isStraight = true;
  const end = () => {
    if (part.length > 1 && isStraight) parts.push(part);
    part = [];
    isStraight = true;
  };
  const point = (at: number): Point => apply(matrix, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    if (step === MOVE) {
      end();
      part.push(point(at + 1));
      at += 3;
    } else if (step === LINE) {
      part.push(point(at + 1));
      at += 3;
    } else if (step === CURVE || step === QUADRATIC) {
      isStraight = false;
      at += step === CURVE ? 7 : 5;
    } else if (step === CLOSE) {
      const [first] = part;
      if (first !== undefined) part.push(first);
      at += 1;
    } else break;
  }
  end();
  return parts;
}

const line = ([x1, y1]: Point, [x2, y2]: Point): PaintedLine => ({ x1, y1, x2, y2 });

const isLong = ({ x1, y1, x2, y2 }: PaintedLine): boolean =>
  Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) >= SHORTEST;

interface Extent {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function extentOf(part: readonly Point[]): Extent {
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of part) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y);
  }
  return extent;
}

/** The line that a thin box is, along its middle. */
function middleOf({ left, right, bottom, top }: Extent): PaintedLine | null {
  const x = (left + right) / 2;
  const y = (bottom + top) / 2;
  if (top - bottom <= THICKEST && right - left > top - bottom)
    return { x1: left, y1: y, x2: right, y2: y };
  if (right - left <= THICKEST) return { x1: x, y1: bottom, x2: x, y2: top };
  return null;
}

/** A box just inside another: together they are a frame. */
const isFrame = (outer: Extent, inner: Extent): boolean => {
  const margins = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.bottom - outer.bottom,
    outer.top - inner.top,
  ];
  return margins.every((margin) => margin >= 0 && margin <= THICKEST);
};

function frameOf({ left, right, bottom, top }: Extent): PaintedLine[] {
  const corners: Point[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return corners.slice(1).map((corner, at) => line(corners[at] ?? corner, corner));
}

/** The lines that a stroke along a path draws. */
export function strokedLines(path: ArrayLike<number>, matrix: Matrix): PaintedLine[] {
  return partsOf(path, matrix).flatMap((part) =>
    part
      .slice(1)
      .map((corner, at) => line(part[at] ?? corner, corner))
      .filter(isLong),
  );
}

/** The lines that filled boxes are: thin ones, and frames of one box in another. */
export function filledLines(path: ArrayLike<number>, matrix: Matrix): PaintedLine[] {
  const extents = partsOf(path, matrix).map(extentOf);
  return extents.flatMap((extent, at) => {
    const middle = middleOf(extent);
    if (middle !== null) return isLong(middle) ? [middle] : [];
    const inner = extents[at + 1];
    return inner !== undefined && isFrame(extent, inner) ? frameOf(extent) : [];
  });
}
