import type { TextRange } from "@gongkai/core";
import type { CueDefinition } from "../lexicon/cue-definition.ts";
import type { ProseReading } from "./reading.ts";
import type { Segment } from "./sentences.ts";
import type { CueToken, GrowthToken, YearToken } from "./token.ts";

/** Quantities named one after another; a later figure without a cue refers to them in their order. */
export interface Group {
  readonly cues: CueDefinition[];
  readonly year: number;
  /** The years that figures were given for. */
  readonly years: Set<number>;
  /** Once figures have referred to it, the next quantity begins a new group. */
  isClosed: boolean;
}

/** What a reader has in mind at one place of a paragraph. */
export interface Discourse {
  readonly text: string;
  readonly lexicon: readonly CueDefinition[];
  readonly reportYear: number;
  readonly readings: ProseReading[];
  /** Where each `needs` expression of the lexicon is first met. */
  readonly firstMet: Map<RegExp, number>;
  segment: Segment;
  sentence: TextRange;
  clauseStart: number;
  /** Cues since the last figure. */
  cues: CueToken[];
  /** The end of the last figure of the segment and of the words that belong to it, or the segment's start. */
  lastFigureEnd: number;
  /** The same of the figure that is being read. */
  explainedEnd: number;
  /** The concept of the figure right before, null where nothing explains it. */
  previous: string | null;
  frameYear: number | null;
  clauseYear: number | null;
  /** The last year named in the clause or before it. */
  yearToken: YearToken | null;
  growth: GrowthToken | null;
  isPartial: boolean;
  isCumulative: boolean;
  group: Group | null;
  /** Whether the group was last spoken of in this segment, with no foreign figure since. */
  isGroupNear: boolean;
}

/** Begins to read a (masked) text. */
export function beginDiscourse(
  text: string,
  lexicon: readonly CueDefinition[],
  reportYear: number,
): Discourse {
  return {
    text,
    lexicon,
    reportYear,
    readings: [],
    firstMet: new Map(),
    segment: { start: 0, end: text.length, beginsSentence: true },
    sentence: { start: 0, length: text.length },
    clauseStart: 0,
    cues: [],
    lastFigureEnd: 0,
    explainedEnd: 0,
    previous: null,
    frameYear: null,
    clauseYear: null,
    yearToken: null,
    growth: null,
    isPartial: false,
    isCumulative: false,
    group: null,
    isGroupNear: false,
  };
}

/** Forgets what does not reach beyond a full stop or a semicolon. */
export function enterSegment(state: Discourse, segment: Segment): void {
  state.segment = segment;
  state.sentence = { start: segment.start, length: segment.end - segment.start };
  state.clauseStart = segment.start;
  state.cues = [];
  state.lastFigureEnd = segment.start;
  state.previous = null;
  if (segment.beginsSentence) state.frameYear = null;
  state.clauseYear = null;
  state.yearToken = null;
  state.growth = null;
  state.isPartial = false;
  state.isCumulative = false;
  state.isGroupNear = false;
  if (state.group !== null) state.group.isClosed = true;
}

/** The year that a figure at this place is about. */
export const currentYear = ({ clauseYear, frameYear, reportYear }: Discourse): number =>
  clauseYear ?? frameYear ?? reportYear;

/** Text between two places, cut to what an expression may be tried on; null where it is longer. */
export function gapOf(state: Discourse, from: number, to: number): string | null {
  return to - from > 40 || to < from ? null : state.text.slice(from, to);
}
