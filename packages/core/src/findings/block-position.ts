import type { SectionBlock } from "../models/section.ts";

/** Where a block stands among those of its section. */
export interface BlockPosition {
  /** The index of the nearest heading above, or of the block itself; -1 where there is none. */
  readonly headingAt: number;
  /** How many paragraphs stand below that heading up to the block, itself included. */
  readonly number: number;
}

type Blocks = readonly SectionBlock[];

/** No printed report has so many blocks in a section; only beyond does remembering pay. */
const REMEMBERED_FROM = 1000;

const remembered = new WeakMap<Blocks, readonly BlockPosition[]>();

function allPositions(blocks: Blocks): BlockPosition[] {
  let headingAt = -1;
  let number = 0;
  return blocks.map(({ type }, index) => {
    if (type === "heading") {
      headingAt = index;
      number = 0;
    }
    if (type === "paragraph") number++;
    return { headingAt, number };
  });
}

function positionsOf(blocks: Blocks): readonly BlockPosition[] {
  if (blocks.length < REMEMBERED_FROM) return allPositions(blocks);
  const before = remembered.get(blocks);
  if (before?.length === blocks.length) return before;
  const positions = allPositions(blocks);
  remembered.set(blocks, positions);
  return positions;
}

/** Numbers a block of a section: linear in all for ten thousand findings, too. */
export function blockPosition(blocks: Blocks, index: number): BlockPosition {
  return positionsOf(blocks)[index] ?? { headingAt: -1, number: 0 };
}
