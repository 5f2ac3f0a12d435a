import type { PrintedFigure } from "@gongkai/core";
import type { CueDefinition } from "../lexicon/cue-definition.ts";
import { CONJUNCTION, CUE_GAP } from "../lexicon/markers.ts";
import { type Discourse, gapOf } from "./discourse.ts";
import type { CueToken, FigureToken } from "./token.ts";

const WINDOW = 60;
const JOINING = /[和与及、或]$/u;
const EACH = /均|各/u;

/** Whether a figure with this unit can count what the cue announces. */
export const fitsUnit = (cue: CueDefinition, unit: string | null): boolean =>
  unit !== null && cue.units.includes(unit);

/** Whether words that a cue depends on stand somewhere before a place of the paragraph. */
export function hasNeeded(state: Discourse, cue: CueDefinition, place: number): boolean {
  if (cue.needs === undefined) return true;
  const known = state.firstMet.get(cue.needs);
  const first = known ?? state.text.search(cue.needs);
  if (known === undefined) state.firstMet.set(cue.needs, first);
  return first >= 0 && first < place;
}

/** Whether nothing around forbids the cue: what came before in the sentence and in the paragraph. */
function isAllowed(state: Discourse, cue: CueDefinition, place: number): boolean {
  if (cue.after !== undefined && cue.after !== state.previous) return false;
  if (!hasNeeded(state, cue, place)) return false;
  const from = Math.max(state.lastFigureEnd, place - WINDOW);
  return cue.unless?.test(state.text.slice(from, place)) !== true;
}

const bySpecificity = (left: CueToken, right: CueToken): number =>
  right.end - left.end ||
  Number(left.cue.isFallback === true) - Number(right.cue.isFallback === true) ||
  left.start - right.start;

/** What announces a figure: the nearest cue that fits, and the cues that are joined to it. */
export interface ChosenCue {
  readonly cue: CueDefinition;
  readonly isEach: readonly CueDefinition[];
  /** Where the words end that explain the figure, if they follow it. */
  readonly end?: number;
}

function joinedTo(state: Discourse, best: CueToken, unit: string | null): CueToken | null {
  const joined = state.cues.findLast(
    (other) =>
      other.end < best.start &&
      fitsUnit(other.cue, unit) &&
      CONJUNCTION.test(gapOf(state, other.end, best.start) ?? "…"),
  );
  return joined ?? null;
}

/** Whether the cue is the end of a list with things that the lexicon does not know. */
const hasUnknownPartner = (state: Discourse, best: CueToken): boolean =>
  JOINING.test(state.text[best.start - 1] ?? "") && best.start - 1 > state.lastFigureEnd;

/** The cue before a figure that explains it; null where none does, or where it is for several things together. */
export function chooseCue(
  state: Discourse,
  figure: PrintedFigure,
  unit: string | null,
): ChosenCue | null {
  const [best] = state.cues
    .filter(
      ({ cue, end }) =>
        fitsUnit(cue, unit) &&
        CUE_GAP.test(gapOf(state, end, figure.start) ?? "…") &&
        isAllowed(state, cue, figure.start),
    )
    .sort(bySpecificity);
  if (best === undefined) return null;
  const joined = joinedTo(state, best, unit);
  if (joined !== null) {
    const isEach = figure.value === 0 || EACH.test(state.text.slice(best.end, figure.start));
    return isEach ? { cue: best.cue, isEach: [joined.cue, best.cue] } : null;
  }
  return hasUnknownPartner(state, best) ? null : { cue: best.cue, isEach: [best.cue] };
}

/** The words right after a figure that explain it: 召开1次新闻发布会. */
export function chooseFollowing(
  state: Discourse,
  { start, end, figure }: FigureToken,
): ChosenCue | null {
  const after = state.text.slice(end, Math.min(end + 24, state.segment.end));
  const before = state.text.slice(Math.max(state.lastFigureEnd, start - 24), start);
  const cue = state.lexicon.find(
    (candidate) =>
      candidate.following?.test(after) === true &&
      fitsUnit(candidate, figure.unit) &&
      (candidate.leading?.test(before) ?? true) &&
      isAllowed(state, candidate, start),
  );
  if (cue === undefined) return null;
  const words = cue.following?.exec(after)?.[0] ?? "";
  return { cue, isEach: [cue], end: end + words.length };
}
