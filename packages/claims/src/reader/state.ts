import type { TextRange } from "@gongkai/core";
import type { Claim } from "./claim.ts";
import type { Memory } from "./said.ts";
import type { Mark } from "./scan.ts";
import type { Meaning } from "./subject.ts";

/** A sentence, or the part of one that a semicolon closes, while it is being read. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly range: TextRange;
  readonly reportYear: number;
  readonly known: ReadonlySet<string>;
  readonly memory: Memory;
  readonly claims: Claim[];
  /** Up to where the marks are read. */
  from: number;
}

/** What concepts the form has, for a year. */
export const meaningOf = ({ known }: Segment, year: number): Meaning => ({ known, year });

/** The year that a figure of the segment is about where its clause names none. */
export const yearOfSegment = ({ memory, reportYear }: Segment): number =>
  memory.frameYear ?? reportYear;

type Told = Pick<Claim, "kind" | "evidence" | "figure"> & Partial<Claim>;

/** Adds a claim to what the text says. */
export function tell({ claims, range }: Segment, told: Told): void {
  claims.push({
    sentence: range,
    isDecline: false,
    concepts: [],
    quantities: [],
    readings: [],
    isLoose: false,
    year: null,
    ...told,
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
