import { displayWidth } from "../output/display-width.ts";
import { withoutControls } from "../output/without-controls.ts";

/** A part of a line, and as many blanks and carets below it as underline the figure. */
export interface Excerpt {
  readonly text: string;
  readonly underline: string;
}

const ELLIPSIS = "…";

/** The longest beginning that is no wider; `isFromEnd` takes the longest end instead. */
function fit(text: string, width: number, isFromEnd: boolean): string {
  // A character is at most two units long; nothing beyond that can still fit.
  const reach = width * 2;
  const near = isFromEnd ? text.slice(-reach) : text.slice(0, reach);
  const characters = Array.from(near);
  if (isFromEnd) characters.reverse();
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += displayWidth(character);
    if (used > width) break;
    kept.push(character);
  }
  if (isFromEnd) kept.reverse();
  return kept.join("");
}

/**
 * Cuts a line down to what a terminal shows and underlines a stretch of it, by display width.
 *
 * @param line The line, without its line break.
 * @param start Zero-based, in UTF-16 units.
 * @param width How many columns there are.
 *
 * @example
 * excerpt("申请4件", 2, 2, 40) //=> { text: "申请4件", underline: "    ^^^" }
 */
export function excerpt(line: string, start: number, length: number, width: number): Excerpt {
  const clean = withoutControls(line);
  const room = width - 2;
  const whole = clean.slice(start, start + length);
  const marked = fit(whole, room, false);
  const isCut = marked.length < whole.length;
  const before = clean.slice(0, start).trimStart();
  const after = isCut ? whole.slice(marked.length) : clean.slice(start + length).trimEnd();
  const free = room - displayWidth(marked);
  const afterWidth = displayWidth(fit(after, free, false));
  const left = fit(before, Math.max(Math.floor(free / 2), free - afterWidth), true);
  const right = fit(after, free - displayWidth(left), false);
  const opening = left.length < before.length ? ELLIPSIS : "";
  const closing = right.length < after.length ? ELLIPSIS : "";
  const indent = displayWidth(opening + left);
  return {
    text: opening + left + marked + right + closing,
    underline: " ".repeat(indent) + "^".repeat(Math.max(1, displayWidth(marked))),
  };
}
