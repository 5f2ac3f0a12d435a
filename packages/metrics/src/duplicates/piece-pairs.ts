/** Two pieces of a title: which, where they stand, and how long each of them is. */
export interface PiecePair {
  /** The same number for the same two pieces of any title. */
  readonly pair: number;
  readonly size: number;
  readonly first: number;
  readonly second: number;
}

/** Below, one mark is too much of a title: 任免通知 and 任职通知 are no variants. */
export const SHORTEST_TITLE = 8;

/** All pairs of so many pieces, the first before the second. */
function pairsOf(pieces: number): readonly (readonly [first: number, second: number])[] {
  const all = Array.from({ length: pieces }, (_, piece) => piece);
  return all.flatMap((first) => all.slice(first + 1).map((second) => [first, second] as const));
}

/** How far marks added to pieces or left out of them can move what follows: one for each. */
const movesBy = (edited: number): readonly number[] =>
  Array.from({ length: 2 * edited + 1 }, (_, at) => at - edited);

/** The titles of one length, taken to pieces. */
class Pieces {
  readonly size: number;

  constructor(
    readonly length: number,
    readonly count: number,
  ) {
    this.size = Math.floor(length / count);
  }

  /** The first half of them follow one another from the start, the others up to the end. */
  startOf(piece: number): number {
    const { length, count, size } = this;
    return piece * 2 < count ? piece * size : length - (count - piece) * size;
  }
}

function placed(
  { size }: Pieces,
  [first, second]: readonly [number, number],
  starts: readonly [number, number],
): PiecePair {
  return { pair: (first << 8) + second, size, first: starts[0], second: starts[1] };
}

/** All pairs of the pieces of a title of this length: two more than there may be edits. */
export function ownPairs(length: number, maxDistance: number): readonly PiecePair[] {
  const pieces = new Pieces(length, maxDistance + 2);
  return pairsOf(pieces.count).map(([first, second]) =>
    placed(pieces, [first, second], [pieces.startOf(first), pieces.startOf(second)]),
  );
}

/**
 * All places where two pieces of another title may stand in a title of this length with at most so
 * many edits between them.
 *
 * Two pieces at least are unchanged. Of those there are two with no more edits before, between and
 * after them than there are pieces: going through the pieces, count one for each edit and take one off
 * for each piece; the sum ends at -2 or below, so that it comes to -1 and to -2 for the first time, each
 * time at an unchanged piece. As pieces stand by the start and the end of their title, most places are
 * the same for several lengths of the other title.
 */
export function pairsIn(length: number, maxDistance: number): readonly PiecePair[] {
  const places = new Map<string, PiecePair>();
  const count = maxDistance + 2;
  for (const [first, second] of pairsOf(count)) {
    for (const before of movesBy(first)) {
      for (const between of movesBy(second - first - 1)) {
        for (const after of movesBy(count - 1 - second)) {
          const other = new Pieces(length - before - between - after, count);
          if (other.length < SHORTEST_TITLE) continue;
          const starts = [
            other.startOf(first) + before,
            other.startOf(second) + before + between,
          ] as const;
          const place = placed(other, [first, second], starts);
          places.set(Object.values(place).join(" "), place);
        }
      }
    }
  }
  return [...places.values()];
}
