import type { CueDefinition } from "../lexicon/cue-definition.ts";
import { ABSENCE_TAIL } from "../lexicon/markers.ts";
import { hasNeeded } from "./choose-cue.ts";
import { currentYear, type Discourse } from "./discourse.ts";
import type { MarkToken } from "./token.ts";

const END = /[，,。；;！？!?:：]/u;
/** 除2件外，未发生: an exception, so not none. */
const EXCEPTION = /除/u;
const REACH = 120;

function isNamed(state: Discourse, cue: CueDefinition, clause: string, from: number): boolean {
  if (cue.absent === undefined) return false;
  return [...clause.matchAll(cue.absent)].some(
    ({ 0: found, index }) =>
      ABSENCE_TAIL.test(clause.slice(index + found.length, index + found.length + 24)) &&
      hasNeeded(state, cue, from + index + 1),
  );
}

/** What the clause says there was none of. */
function absentIn(state: Discourse, token: MarkToken, clause: string): string[] {
  const verb = state.text.slice(token.start, token.end + 2);
  return state.lexicon
    .filter(
      (cue) =>
        cue.isSilent !== true &&
        (cue.absentVerb?.test(verb) ?? true) &&
        isNamed(state, cue, clause, token.end),
    )
    .map(({ concept }) => concept);
}

/** Reads 未发生行政复议, 没有收到举报, 未收取任何费用: words that state a zero. */
export function readAbsence(state: Discourse, token: MarkToken): void {
  const rest = state.text.slice(token.end, Math.min(token.end + REACH, state.segment.end));
  const end = rest.search(END);
  const clause = end < 0 ? rest : rest.slice(0, end);
  const before = state.text.slice(Math.max(state.segment.start, token.start - 60), token.start);
  if (state.isPartial || EXCEPTION.test(before)) return;
  const concepts = absentIn(state, token, clause);
  if (concepts.length === 0) return;
  state.readings.push({
    kind: "absence",
    sentence: state.sentence,
    phrase: { start: token.start, length: token.end + clause.length - token.start },
    concepts,
    year: currentYear(state),
  });
}
