/** Numbers that look random and are the same in every run for the same seed. */
export interface RandomSource {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  /** True so often of a thousand times. */
  chance(ofThousand: number): boolean;
  pick<Element>(list: readonly [Element, ...Element[]] | readonly Element[]): Element;
}

/** Marsaglia's xorshift in 32 bits, mixed so that neighbouring seeds differ from the first number on. */
export function randomSource(seed: number): RandomSource {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let round = 0; round < 8; round++) next();
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (ofThousand) => next() * 1000 < ofThousand,
    pick<Element>(list: readonly Element[]): Element {
      const [first] = list;
      const picked = list[int(0, list.length - 1)] ?? first;
      if (picked === undefined) throw new Error("Nothing to pick from");
      return picked;
    },
  };
}
