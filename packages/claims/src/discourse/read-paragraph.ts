import { bracketEnds } from "../breakdown/bracket-ends.ts";
import type { CueDefinition } from "../lexicon/cue-definition.ts";
import { chainsOf } from "./chain.ts";
import { beginDiscourse, type Discourse, enterSegment } from "./discourse.ts";
import { maskText } from "./mask.ts";
import { readAbsence } from "./read-absence.ts";
import { readChain } from "./read-figures.ts";
import { endClause, readYear } from "./read-year.ts";
import type { ProseReading } from "./reading.ts";
import { segmentsOf } from "./sentences.ts";
import type { FigureToken, Token } from "./token.ts";
import { tokensOf } from "./tokens.ts";

/** Takes in one word; figures are read by their chains. */
function readWord(state: Discourse, token: Exclude<Token, FigureToken>): void {
  switch (token.type) {
    case "cue":
      if (token.start >= state.lastFigureEnd) state.cues.push(token);
      break;
    case "year":
      readYear(state, token);
      break;
    case "growth":
      state.growth = token;
      break;
    case "absence":
      readAbsence(state, token);
      break;
    case "clauseEnd":
      endClause(state, token.end);
      break;
    case "partOfYear":
      state.isPartial = true;
      break;
    case "cumulative":
      state.isCumulative = true;
      break;
    case "respectively":
      break;
  }
}

function chainsByFirst(text: string, tokens: readonly Token[]): Map<FigureToken, FigureToken[]> {
  const figures = tokens.filter((token) => token.type === "figure");
  const marks = tokens.filter(({ type }) => type === "respectively").map(({ start }) => start);
  const chains = new Map<FigureToken, FigureToken[]>();
  for (const chain of chainsOf(text, figures, marks)) {
    const [first] = chain;
    if (first !== undefined) chains.set(first, chain);
  }
  return chains;
}

/**
 * Reads what a paragraph states in figures, and in words for "none", in the order of the text.
 *
 * It never guesses: a figure that no word announces, or one with another unit, states nothing.
 */
export function readParagraph(
  text: string,
  lexicon: readonly CueDefinition[],
  reportYear: number,
): ProseReading[] {
  const masked = maskText(text);
  const tokens = tokensOf(masked, lexicon, reportYear);
  const chains = chainsByFirst(masked, tokens);
  const state = beginDiscourse(masked, lexicon, reportYear);
  const segments = segmentsOf(masked);
  const ends = bracketEnds(masked, tokens);
  let next = 0;
  let passedOver = 0;
  for (const token of tokens) {
    if (token.start < passedOver) continue;
    for (let segment = segments[next]; segment !== undefined && token.start >= segment.start; ) {
      enterSegment(state, segment);
      next++;
      segment = segments[next];
    }
    if (token.type !== "figure") readWord(state, token);
    else {
      const chain = chains.get(token);
      if (chain !== undefined) readChain(state, chain);
      passedOver = ends.get(token.start) ?? passedOver;
      state.lastFigureEnd = Math.max(state.lastFigureEnd, passedOver);
    }
  }
  return state.readings;
}
