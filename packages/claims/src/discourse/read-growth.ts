import { GROWTH_GAP, GROWTH_SUBJECT_GAP } from "../lexicon/markers.ts";
import { type Discourse, gapOf } from "./discourse.ts";
import type { FigureToken, GrowthToken } from "./token.ts";

/** The growth word that a percentage follows; null where it is a share or something else. */
function growthBefore({ growth, ...state }: Discourse, figure: FigureToken): GrowthToken | null {
  if (growth === null || growth.start < state.lastFigureEnd) return null;
  return GROWTH_GAP.test(state.text.slice(growth.end, figure.start).slice(0, 40)) ? growth : null;
}

/** What grew: the quantities named last, if nothing else is named in between; one that is named now. */
function subjectsOf(state: Discourse, growth: GrowthToken, count: number): (string | null)[] {
  const unknown = new Array<null>(count).fill(null);
  const gap = gapOf(state, state.lastFigureEnd, growth.start);
  const { group } = state;
  if (gap !== null && GROWTH_SUBJECT_GAP.test(gap)) {
    const isMeant = group !== null && state.isGroupNear && group.cues.length === count;
    return isMeant ? group.cues.map(({ concept }) => concept) : unknown;
  }
  const named = state.cues.filter(({ cue, end }) => {
    const rest = gapOf(state, end, growth.start);
    return cue.isSilent !== true && rest !== null && GROWTH_SUBJECT_GAP.test(rest);
  });
  const [only] = named;
  return count === 1 && named.length === 1 && only !== undefined
    ? [only.cue.unless === undefined ? only.cue.concept : null]
    : unknown;
}

/** The two years that are compared: the group's last, or the report's, with the one named or the one before. */
function yearsOf(state: Discourse): { fromYear: number; toYear: number } {
  const toYear = state.group === null ? state.reportYear : Math.max(...state.group.years);
  const named = state.yearToken?.year;
  return { fromYear: named !== undefined && named < toYear ? named : toYear - 1, toYear };
}

/** Reads percentages by which something grew: 同比分别增长15.2%和11.1%. */
export function readGrowth(state: Discourse, chain: readonly FigureToken[]): void {
  const [first] = chain;
  const growth = first === undefined ? null : growthBefore(state, first);
  if (growth === null) return;
  const subjects = subjectsOf(state, growth, chain.length);
  const years = yearsOf(state);
  for (const [index, { figure }] of chain.entries()) {
    state.readings.push({
      kind: "growth",
      sentence: state.sentence,
      figure,
      isDecline: growth.isDecline,
      concept: subjects[index] ?? null,
      ...years,
    });
  }
  if (state.group !== null) state.group.isClosed = true;
}
