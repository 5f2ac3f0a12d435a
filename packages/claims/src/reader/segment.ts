import type { TextRange } from "@gongkai/core";
import type { Claim } from "./claim.ts";
import type { Mark } from "./mark.ts";
import { type Meaning, meaningOf } from "./readings.ts";
import type { Memory } from "./said.ts";

/** A sentence, or the part of one that a semicolon closes, while it is being read. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly range: TextRange;
  readonly reportYear: number;
  /** The concepts that the report's form has. */
  readonly known: ReadonlySet<string>;
  readonly memory: Memory;
  /** What the text has claimed so far. */
  readonly claims: Claim[];
  /** Whether the text may announce the report: 现将…公布如下. */
  readonly isAnnouncing: boolean;
  /** From which mark on words of an earlier clause narrow all that is counted: 上半年，…; an index of them. */
  readonly narrowedFrom: number;
  /** Up to where the marks are read, as an index of them. */
  from: number;
}

/** The year that a figure of the segment is about where its clause names none. */
export const yearOfSegment = ({ memory, reportYear }: Segment): number =>
  memory.frameYear ?? reportYear;

/** How names are read that say no year of their own. */
export const meaningIn = (segment: Segment, year = yearOfSegment(segment)): Meaning =>
  meaningOf(segment.known, year);

type Told = Pick<Claim, "kind" | "evidence" | "figure"> & Partial<Claim>;

/** Adds a claim to what the text says. */
export function tell({ claims, range, marks, narrowedFrom }: Segment, told: Told): void {
  const from = marks[narrowedFrom]?.start ?? Number.POSITIVE_INFINITY;
  claims.push({
    kind: told.kind,
    sentence: told.sentence ?? range,
    evidence: told.evidence,
    figure: told.figure,
    isDecline: told.isDecline ?? false,
    concepts: told.concepts ?? [],
    quantities: told.quantities ?? [],
    readings: told.readings ?? [],
    isLoose: told.isLoose === true || (told.kind !== "year" && told.evidence.start >= from),
    shared: told.shared ?? null,
    year: told.year ?? null,
  });
}

export const rangeOf = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): TextRange => ({
  start,
  length: end - start,
});
