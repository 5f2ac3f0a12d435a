import { raised } from "../text/raised.ts";
import type { Letter } from "./page-marks.ts";

/** Marks of notes are smaller than the letters that they stand behind, at most by so much. */
const SMALLER = 0.85;

/** Their feet stand higher, by a part of the size of those letters. */
const LEAST_HIGHER = 0.15;
const MOST_HIGHER = 0.9;

/** They stand close behind, as a part of their size. */
const CLOSE = 0.4;

function isRaised(letter: Letter, base: Letter, before: Letter): boolean {
  const higher = (base.y - letter.y) / base.size;
  const gap = letter.x - before.x - before.width;
  return (
    !letter.isTurned &&
    !base.isTurned &&
    letter.size <= SMALLER * base.size &&
    higher >= LEAST_HIGHER &&
    higher <= MOST_HIGHER &&
    Math.abs(gap) <= CLOSE * letter.size
  );
}

/** Puts the marks of notes onto the line that they are raised over, their digits apart from those of figures. */
export function withRaisedOnLine(letters: readonly Letter[]): Letter[] {
  const placed: Letter[] = [];
  let base = letters[0];
  for (const letter of letters) {
    const before = placed.at(-1);
    if (base !== undefined && before !== undefined && isRaised(letter, base, before)) {
      placed.push({ ...letter, text: raised(letter.text), y: base.y });
      continue;
    }
    base = letter;
    placed.push(letter);
  }
  return placed;
}
