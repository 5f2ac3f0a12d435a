import { shareReadings } from "./bases.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { isNothing, namedIn } from "./named.ts";
import { conceptsOf } from "./readings.ts";
import type { SaidShare } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { isSign } from "./signs.ts";
import { type Item, isRemedy, lastItem, type Subject, subjectOf } from "./subject.ts";
import { isPast, settleCarried } from "./which-year.ts";

export const unknownShare: SaidShare = { readings: [], concepts: [], isLoose: true };

export const ANY_REQUEST: Item = { topic: "requests", aspect: "received", applicant: null };

/** What is a part, and whether unknown words may make it a narrower one. */
interface Part {
  readonly subject: Subject | null;
  readonly isLoose: boolean;
}

/** The whole that the words of the base name; null where they name none. */
export function baseIn(segment: Segment, part: Item | null, base: readonly Mark[]): Subject | null {
  // 占到此类答复的90.4%: of what was spoken of.
  if (base.some((mark) => isSign(mark, "aforesaid"))) return null;
  const named = settleCarried(namedIn(base), isPast(base, segment));
  // 被纠正案件占审结案件的22.3%: of the cases that the part is one of.
  const of = part !== null && isRemedy(part) ? part : ANY_REQUEST;
  return isNothing(named) ? null : subjectOf(named, of);
}

/** The share of a part in what the words of the base name, or in any whole where they name none. */
export function shareIn(
  segment: Segment,
  { subject, isLoose }: Part,
  base: readonly Mark[] = [],
): SaidShare {
  if (subject === null) return unknownShare;
  const meaning = meaningIn(segment);
  const whole = baseIn(segment, lastItem(subject), base);
  return {
    readings: shareReadings(subject, whole, meaning),
    concepts: conceptsOf(subject, meaning),
    isLoose: isLoose || isLooseIn(segment.text, base),
    subject,
  };
}
