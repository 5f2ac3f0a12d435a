import { describe, expect, it } from "vitest";
import type { SectionBlock } from "../models/section.ts";
import { blockPosition } from "./block-position.ts";

const paragraph: SectionBlock = { type: "paragraph", text: "…" };
const heading: SectionBlock = { type: "heading", level: 2, text: "（一）" };
const table: SectionBlock = { type: "table", ref: "requests" };

describe("blockPosition", () => {
  it("counts paragraphs from the nearest heading above, and no tables", () => {
    const blocks = [paragraph, table, paragraph, heading, table, paragraph];
    expect(blocks.map((_, index) => blockPosition(blocks, index))).toEqual([
      { headingAt: -1, number: 1 },
      { headingAt: -1, number: 1 },
      { headingAt: -1, number: 2 },
      { headingAt: 3, number: 0 },
      { headingAt: 3, number: 0 },
      { headingAt: 3, number: 1 },
    ]);
  });

  it("numbers the last of a hundred thousand paragraphs", () => {
    const blocks = Array.from({ length: 100_000 }, () => paragraph);
    const numbers = blocks.map((_, index) => blockPosition(blocks, index).number);
    expect(numbers.at(-1)).toBe(100_000);
  });

  it("sees a block that was put in since", () => {
    const blocks: SectionBlock[] = Array.from({ length: 2000 }, () => paragraph);
    expect(blockPosition(blocks, 1999).number).toBe(2000);
    blocks.unshift(heading);
    expect(blockPosition(blocks, 1999)).toEqual({ headingAt: 0, number: 1999 });
  });

  it("gives no heading to a block that is not there", () => {
    expect(blockPosition([paragraph], 7)).toEqual({ headingAt: -1, number: 0 });
  });
});
