import type { Token } from "../discourse/token.ts";
import { figuredText } from "../figured-text.ts";
import { breakdownsIn } from "./breakdowns-in.ts";

/**
 * Where the brackets end that list the parts of a figure, by where the figure begins: what is said behind
 * them is said of the figure. Brackets that name what the form counts are read like other prose.
 */
export function bracketEnds(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const cues = tokens.filter(({ type }) => type === "cue");
  let at = 0;
  for (const { whole, parts, isBracket } of breakdownsIn(figuredText(text))) {
    const last = parts.at(-1);
    if (!isBracket || last === undefined) continue;
    const end = last.start + last.length;
    while ((cues[at]?.start ?? end) < whole.start + whole.length) at++;
    if ((cues[at]?.start ?? end) >= end) ends.set(whole.start, end);
  }
  return ends;
}
