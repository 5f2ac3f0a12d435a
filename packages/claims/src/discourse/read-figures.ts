import type { CueDefinition } from "../lexicon/cue-definition.ts";
import { CUE_GAP, ELLIPSIS_GAP, GROWTH_GAP, GROWTH_REACHES } from "../lexicon/markers.ts";
import { unitOfChain } from "./chain.ts";
import { chooseCue, chooseFollowing, fitsUnit } from "./choose-cue.ts";
import { currentYear, type Discourse, gapOf } from "./discourse.ts";
import { readGrowth } from "./read-growth.ts";
import type { FigureToken } from "./token.ts";

interface Stated {
  readonly token: FigureToken;
  readonly cue: CueDefinition;
  readonly concepts: readonly string[];
  readonly year: number;
}

function pushQuantity(state: Discourse, { token, cue, concepts, year }: Stated): void {
  if (cue.isSilent === true) return;
  const { figure } = token;
  const { sentence } = state;
  state.readings.push({ kind: "quantity", sentence, figure, concepts, year, share: null });
}

/** Adds to the group that later figures refer to, or begins a new one. */
function remember(state: Discourse, cue: CueDefinition, year: number): void {
  const { group } = state;
  state.previous = cue.concept;
  state.isGroupNear = true;
  if (group !== null && !group.isClosed && group.year === year) {
    group.cues.push(cue);
    return;
  }
  state.group = { cues: [cue], year, years: new Set([year]), isClosed: false };
}

function bindToCue(state: Discourse, token: FigureToken): boolean {
  const chosen = chooseCue(state, token.figure, token.figure.unit) ?? chooseFollowing(state, token);
  if (chosen === null) return false;
  const year = currentYear(state);
  const concepts = chosen.isEach.map(({ concept }) => concept);
  pushQuantity(state, { token, cue: chosen.cue, concepts, year });
  remember(state, chosen.cue, year);
  state.explainedEnd = chosen.end ?? token.end;
  return true;
}

/** 上级政策解读、本级政策解读分别为24条、10条: as many cues as figures, in the same order. */
function distributeOverCues(state: Discourse, chain: readonly FigureToken[]): boolean {
  const unit = unitOfChain(chain);
  const last = state.cues.at(-1);
  const [first] = chain;
  if (first === undefined || last === undefined) return false;
  const before = state.text.slice(Math.max(state.lastFigureEnd, first.start - 60), first.start);
  const fitting = state.cues.filter(
    ({ cue }) => fitsUnit(cue, unit) && cue.unless?.test(before) !== true,
  );
  const gap = gapOf(state, last.end, first.start);
  if (fitting.length !== chain.length || gap === null || !CUE_GAP.test(gap)) return false;
  const year = currentYear(state);
  for (const [index, { cue }] of fitting.entries()) {
    const token = chain[index];
    if (token === undefined) continue;
    pushQuantity(state, { token, cue, concepts: [cue.concept], year });
    remember(state, cue, year);
  }
  return true;
}

/** 发布信息分别为95条和181条: one cue for figures of several; whoever knows the several shares them out. */
function shareOneCue(state: Discourse, chain: readonly FigureToken[]): boolean {
  const [first] = chain;
  if (first === undefined) return false;
  const chosen = chooseCue(state, first.figure, unitOfChain(chain));
  if (chosen === null || chosen.isEach.length !== 1) return false;
  if (chosen.cue.isSilent === true) return true;
  const { sentence } = state;
  const year = currentYear(state);
  for (const [index, { figure }] of chain.entries()) {
    const concepts = [chosen.cue.concept];
    const share = { index, of: chain.length };
    state.readings.push({ kind: "quantity", sentence, figure, concepts, year, share });
  }
  state.previous = null;
  state.isGroupNear = false;
  return true;
}

/** 2017年分别为362条和350条: figures of another year take the meaning of the quantities before, in order. */
function bindToGroup(state: Discourse, chain: readonly FigureToken[]): boolean {
  const { group, yearToken } = state;
  const [first] = chain;
  if (group === null || yearToken === null || first === undefined) return false;
  const unit = unitOfChain(chain);
  const gap = gapOf(state, yearToken.end, first.start);
  const year = yearToken.year;
  if (gap === null || !ELLIPSIS_GAP.test(gap) || yearToken.start < state.lastFigureEnd)
    return false;
  if (group.cues.length !== chain.length || group.years.has(year)) return false;
  if (!group.cues.every((cue) => fitsUnit(cue, unit))) return false;
  for (const [index, cue] of group.cues.entries()) {
    const token = chain[index];
    if (token !== undefined) pushQuantity(state, { token, cue, concepts: [cue.concept], year });
  }
  group.years.add(year);
  group.isClosed = true;
  state.isGroupNear = true;
  state.previous = null;
  // A year that only serves the comparison frames nothing that follows.
  if (state.frameYear === year) state.frameYear = null;
  return true;
}

/** 比上年增加55条: a difference, no quantity. */
function isDifference(state: Discourse, { start }: FigureToken): boolean {
  if (state.growth === null || state.growth.start < state.lastFigureEnd) return false;
  const gap = gapOf(state, state.growth.end, start);
  return gap !== null && GROWTH_GAP.test(gap) && !GROWTH_REACHES.test(gap);
}

/** A figure that nothing explains states nothing; what could have been meant by later words is forgotten. */
function leaveUnexplained(state: Discourse, chain: readonly FigureToken[]): void {
  state.previous = null;
  state.isGroupNear = false;
  const { group } = state;
  if (group === null) return;
  const unit = unitOfChain(chain);
  if (group.cues.some((cue) => fitsUnit(cue, unit))) state.group = null;
}

function bind(state: Discourse, chain: readonly FigureToken[]): void {
  const [first] = chain;
  if (first === undefined) return;
  if (first.figure.unit === "%") {
    readGrowth(state, chain);
    return;
  }
  if (isDifference(state, first)) {
    state.previous = null;
    return;
  }
  const isBound =
    !state.isPartial &&
    !state.isCumulative &&
    (chain.length === 1
      ? bindToCue(state, first) || bindToGroup(state, chain)
      : distributeOverCues(state, chain) || bindToGroup(state, chain) || shareOneCue(state, chain));
  if (!isBound) leaveUnexplained(state, chain);
}

/** Reads a figure, or a list of figures, by the cue, the year or the growth word that announces it. */
export function readChain(state: Discourse, chain: readonly FigureToken[]): void {
  state.explainedEnd = chain.at(-1)?.end ?? state.lastFigureEnd;
  bind(state, chain);
  state.cues = [];
  state.lastFigureEnd = state.explainedEnd;
}
