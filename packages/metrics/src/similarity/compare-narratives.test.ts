import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNarratives } from "./compare-narratives.ts";
import type { Narrative } from "./narrative.ts";

const SIZE = 4;

/** A narrative of one sentence a paragraph, its characters given as letters. */
function narrativeOf(texts: readonly string[]): Narrative {
  const characters = texts.flatMap((text) => [...text, "\0"].map((letter) => letter.charCodeAt(0)));
  const sentences = texts.map((text, index) => {
    const start = texts.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return { start, end: start + text.length };
  });
  const places = Int32Array.from(characters.keys());
  return {
    characters: Uint16Array.from(characters),
    printedFrom: places,
    printedTo: places.map((place) => place + 1),
    paragraphs: [],
    sentences,
  };
}

/** By the definition, and as slowly as it is said. */
function repeatedIn(own: readonly string[], other: readonly string[]): number {
  let count = 0;
  for (const text of own) {
    const isShort = text.length < SIZE;
    if (isShort && other.includes(text)) count += text.length;
    for (let at = 0; !isShort && at < text.length; at++) {
      const firsts = Array.from({ length: SIZE }, (_, back) => at - back);
      const windows = firsts
        .filter((first) => first >= 0 && first + SIZE <= text.length)
        .map((first) => text.slice(first, first + SIZE));
      if (windows.some((window) => other.some((each) => each.includes(window)))) count++;
    }
  }
  return count;
}

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 12 }),
    fc.nat(40).map((times) => "a".repeat(times + 1)),
    fc.nat(20).map((times) => "abc".repeat(times + 1)),
  ),
  { minLength: 1, maxLength: 8 },
);

describe("compareNarratives", () => {
  it("counts on both sides what the definition counts", () => {
    fc.assert(
      fc.property(texts, texts, (own, other) => {
        const found = compareNarratives(narrativeOf(own), narrativeOf(other), SIZE);
        expect(found.repeated).toBe(repeatedIn(own, other));
        expect(found.otherRepeated).toBe(repeatedIn(other, own));
      }),
      { numRuns: 500 },
    );
  });

  it("finds the longest passage where a shorter one comes first", () => {
    const { matches } = compareNarratives(
      narrativeOf(["abcdefgh"]),
      narrativeOf(["xabcdey", "zabcdefghz"]),
      SIZE,
    );
    expect(matches).toContainEqual({ start: 0, otherStart: 9, length: 8 });
  });
});
