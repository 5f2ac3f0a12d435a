import type { PrintedFigure } from "@gongkai/core";
import type { Claim } from "./claim.ts";
import type { Expression } from "./expression.ts";
import type { Named } from "./named.ts";
import { type Item, type Subject, subjectOf } from "./subject.ts";

/** A count that a sentence has stated, and what later words may refer to. */
export interface Said {
  readonly figure: PrintedFigure;
  /** Null where the taxonomy has nothing for it. */
  readonly subject: Subject | null;
  readonly year: number;
  readonly isPart: boolean;
  /** Whether unknown words may make it something narrower. */
  readonly isLoose: boolean;
  /** Whether 占 stands before it: what follows is a share of it. */
  readonly isBase: boolean;
  /** Whose words name in front of it: 县政府, 各部门. */
  readonly who: string;
  /** Whether it adds up the counts before it. */
  readonly isSum: boolean;
}

/** A share that a sentence has stated. */
export interface SaidShare {
  readonly readings: readonly Expression[];
  readonly concepts: readonly string[];
  readonly isLoose: boolean;
  /** What is the part; null where the tables have nothing for it. */
  readonly subject?: Subject | null;
}

/** What a reader has in mind within a paragraph, and within a sentence. */
export interface Memory extends OfSentence {
  /** The last thing that was spoken of. */
  before: Item | null;
  /** The counts of the last sentence that had any. */
  past: readonly Said[];
}

/** What is forgotten at a full stop. */
interface OfSentence {
  /** The year that the sentence begins with. */
  frameYear: number | null;
  /** The counts of the sentence, in their order. */
  said: Said[];
  /** The last share. */
  share: SaidShare | null;
  /** What was printed of it, for the year and for the one before. */
  printedShare: { own: PrintedFigure | null; past: PrintedFigure | null };
  /** What was last said to have changed, and how many counts there were then. */
  changed: { readonly subject: Subject; readonly counts: number } | null;
  /** The last growth in per cent, which a bracket may put in other digits. */
  growth: Claim | null;
  /** What the parts listed now are parts of. */
  whole: Said | null;
  isListing: boolean;
  /** Whether the list was begun before the last semicolon. */
  isOldList: boolean;
  /** Whose requests the sentence speaks of: 自然人申请中，…. */
  applicant: string | null;
  /** Whose requests it may speak of: 自然人申请经办理后，…. */
  besides: string | null;
  /** What was spoken of where the last bracket opened behind a figure. */
  beforeBracket: Item | null;
  /** How many counts there were where the last bracket opened. */
  opened: number;
  /** Whether a bracket is open. */
  isInBracket: boolean;
  /** The counts that brackets have given since the last one outside of them. */
  inBrackets: Said[];
  /** The last word for growth or decline. */
  trend: "increase" | "decrease" | null;
}

const nothingSaid = (): OfSentence => ({
  frameYear: null,
  said: [],
  share: null,
  printedShare: { own: null, past: null },
  changed: null,
  growth: null,
  whole: null,
  isListing: false,
  isOldList: false,
  applicant: null,
  besides: null,
  beforeBracket: null,
  opened: 0,
  isInBracket: false,
  inBrackets: [],
  trend: null,
});

export const emptyMemory = (): Memory => ({ before: null, past: [], ...nothingSaid() });

/** Keeps the counts of a sentence for the next, which may refer to them, and forgets the rest. */
export function enterSentence(memory: Memory): void {
  const past = memory.said.some(({ subject }) => subject !== null) ? memory.said : memory.past;
  Object.assign(memory, nothingSaid(), { past });
}

/** The counts that shares and changes without names are said of: those of the brackets right before them, if any. */
export const countsBefore = ({ said, inBrackets }: Memory): readonly Said[] =>
  inBrackets.length > 0 ? inBrackets : said;

/** The counts that another year's figures may repeat: of the sentence, or of the last that had any. */
export const recalled = ({ said, past }: Memory): readonly Said[] =>
  said.length > 0 ? said : past;

/** What words name of each of the things counted before, in their order: 复议、诉讼分别为12件、9件，纠错率分别为…. */
export function ofTopicsBefore(memory: Memory, { aspects }: Named, count: number): Subject | null {
  const [aspect] = aspects;
  const before = recalled(memory)
    .slice(-count)
    .flatMap(({ subject }) => subject?.items.slice(-1) ?? []);
  if (aspect === undefined || aspects.length > 1 || before.length !== count) return null;
  const items = before.flatMap(
    (item) => subjectOf({ topics: [item.topic], aspects, applicants: [] }, item)?.items ?? [],
  );
  return items.every((item) => item.aspect === aspect) ? { items } : null;
}
