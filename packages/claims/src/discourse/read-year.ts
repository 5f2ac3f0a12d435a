import type { Discourse } from "./discourse.ts";
import type { YearToken } from "./token.ts";

const COMPARING = /[比较与同和跟]$/u;
const ONLY_A_YEAR = /^(?:同期|[\s（(])*$/u;

/**
 * A year that begins a sentence frames it, up to the full stop; another reaches to the end of its
 * clause. A year long past only ever says something of its clause: 2008年施行的条例.
 */
export function readYear(state: Discourse, token: YearToken): void {
  const before = state.text[token.start - 1] ?? "";
  const begins = token.start === state.segment.start;
  const isRecent = token.year === state.reportYear || token.year === state.reportYear - 1;
  state.yearToken = token;
  state.isPartial = false;
  if (begins && isRecent && !COMPARING.test(before)) {
    state.frameYear = token.year;
    state.clauseYear = null;
  } else {
    state.clauseYear = token.year;
  }
}

/** A comma ends the reach of a year, unless the clause holds nothing but the year. */
export function endClause(state: Discourse, end: number): void {
  const { yearToken, clauseStart } = state;
  const isBareYear =
    yearToken !== null &&
    yearToken.start >= clauseStart &&
    yearToken.start - clauseStart <= 4 &&
    ONLY_A_YEAR.test(state.text.slice(yearToken.end, Math.min(end - 1, yearToken.end + 8))) &&
    end - yearToken.end <= 8;
  if (!isBareYear) state.clauseYear = null;
  state.clauseStart = end;
  state.isCumulative = false;
}
