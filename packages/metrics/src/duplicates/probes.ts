/** Where two pieces of a title may stand in another one. */
export interface Probe {
  /** How many marks the other title is longer. */
  readonly longer: number;
  readonly first: number;
  readonly second: number;
  /** How far each of the two has moved. */
  readonly firstMoved: number;
  readonly secondMoved: number;
}

/** All pairs of so many pieces, the first before the second. */
export function pairsOf(pieces: number): readonly (readonly [first: number, second: number])[] {
  const all = Array.from({ length: pieces }, (_, piece) => piece);
  return all.flatMap((first) => all.slice(first + 1).map((second) => [first, second] as const));
}

/**
 * All ways in which two pieces can stand unchanged in a title with at most so many edits.
 *
 * Each edit is in one of the other pieces: those before the first move both, those between them the
 * second, and what is left of the difference in length comes after it.
 */
export function probesFor(maxDistance: number): readonly Probe[] {
  const moves = Array.from({ length: 2 * maxDistance + 1 }, (_, at) => at - maxDistance);
  const last = maxDistance + 1;
  return pairsOf(maxDistance + 2).flatMap(([first, second]) =>
    moves.flatMap((longer) =>
      moves.flatMap((firstMoved) =>
        moves.flatMap((secondMoved) => {
          const [between, after] = [secondMoved - firstMoved, longer - secondMoved];
          const edits = Math.abs(firstMoved) + Math.abs(between) + Math.abs(after);
          const isPossible =
            edits <= maxDistance &&
            (firstMoved === 0 || first > 0) &&
            (between === 0 || second > first + 1) &&
            (after === 0 || second < last);
          return isPossible ? [{ longer, first, second, firstMoved, secondMoved }] : [];
        }),
      ),
    ),
  );
}
