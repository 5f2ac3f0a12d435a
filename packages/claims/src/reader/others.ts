import { organizations } from "../words/topics.ts";
import type { Mark } from "./mark.ts";
import type { Memory } from "./said.ts";
import { isTerm } from "./signs.ts";
import { type Item, isRemedy, type Subject } from "./subject.ts";

const OUTCOMES = ["granted", "partial", "denied", "unable", "notProcessed", "other"];
const RESULTS = ["upheld", "corrected", "otherResult", "pending"];
const APPLICANTS = ["naturalPerson", ...organizations];

/** Whether words say no more of what is counted than 其他. */
export const isOthers = (marks: readonly Mark[]): boolean =>
  marks.some(({ is, means }) => is === "filler" && means === "others") &&
  !marks.some((mark) => isTerm(mark) || mark.is === "unknown" || mark.is === "narrowing");

/** What 其他 is one of: the slot of the things listed before it, and all that may fill it. */
function slotOf({
  topic,
  aspect,
  applicant,
}: Item): [keyof Item, string, readonly string[]] | null {
  if (applicant !== null) {
    return APPLICANTS.includes(applicant) ? ["applicant", "otherOrg", APPLICANTS] : null;
  }
  if (RESULTS.includes(aspect)) return ["aspect", "otherResult", RESULTS];
  const isOutcome = OUTCOMES.includes(aspect) || aspect === "disclosed" || aspect === "openly";
  return topic === "requests" && isOutcome ? ["aspect", "other", OUTCOMES] : null;
}

/**
 * What 其他 at the end of a list counts: 其他处理 by itself, or all that the list has not named.
 *
 * @param marks The words of the sentence before it.
 * @returns The ways to read it, the likelier first; none where no list leads up to it.
 */
export function othersOf({ before }: Memory, marks: readonly Mark[]): Subject[] {
  const slot = before === null ? null : slotOf(before);
  if (before === null || slot === null) return [];
  const [key, own, all] = slot;
  if (key === "aspect" && own === "otherResult" && !isRemedy(before)) return [];
  const named = new Set<string | null>();
  for (const { is, means } of marks) {
    if (is === key) named.add(means === "disclosed" || means === "openly" ? "granted" : means);
    if (key === "applicant" && means === "organizations")
      for (const one of organizations) named.add(one);
  }
  const of = (value: string): Item => ({ ...before, [key]: value });
  const left = all.filter((value) => !named.has(value));
  return [{ items: [of(own)] }, ...(left.length > 1 ? [{ items: left.map(of) }] : [])];
}
