import { yuanIn } from "../money.ts";
import { type Expression, share, sum } from "./expression.ts";
import { isLooseIn } from "./loose.ts";
import type { Mark } from "./mark.ts";
import { conceptsOf, expressionsOf } from "./readings.ts";
import { countsBefore, type Said, type SaidShare } from "./said.ts";
import { meaningIn, type Segment } from "./segment.ts";
import { baseIn, shareIn, unknownShare } from "./share-in.ts";
import { isSign, printedOf } from "./signs.ts";
import { fitsUnit, lastItem, type Subject } from "./subject.ts";
import { numberIn } from "./sum-of-said.ts";

const CLOSED: Subject = { items: [{ topic: "requests", aspect: "closed", applicant: null }] };

/** What a named whole may be: of requests in general those that were closed as well. */
function wholesOf(segment: Segment, whole: Subject): Expression[] {
  const meaning = meaningIn(segment);
  const isOfAll = whole.items.every(
    ({ topic, aspect }) => topic === "requests" && aspect === "received",
  );
  return [...expressionsOf(whole, meaning), ...(isOfAll ? expressionsOf(CLOSED, meaning) : [])];
}

/** 甲局65件、乙局41件，占全县新收申请的33.5%: of what the words name the figures are a share; null where they name none. */
export function shareOfFigures(
  segment: Segment,
  parts: readonly Said[],
  base: readonly Mark[],
): SaidShare | null {
  const [first] = parts;
  const named = baseIn(segment, lastItem(first?.subject ?? null), base);
  // 三地总计5394件，占全省的40.5%.
  const isOfAll = base.some((mark) =>
    /^全[国省市州县区镇乡局]$/u.test(printedOf(segment.text, mark)),
  );
  const whole = named ?? (isOfAll ? (first?.subject ?? null) : null);
  if (first === undefined || whole === null || !fitsUnit(whole, first.figure.unit)) return null;
  if (isLooseIn(segment.text, base) || yuanIn(first.figure.unit) !== null) return null;
  const part = sum(parts.map(({ figure }) => ({ op: "figure", of: figure })));
  return {
    readings: wholesOf(segment, whole).map((one) => share(part, one)),
    concepts: conceptsOf(whole, meaningIn(segment)),
    // 某镇17件，占全县的5.4%: which whole is meant is not said.
    isLoose: named === null,
  };
}

/** The share of some counts together. */
function shareOfRun(segment: Segment, run: readonly Said[], base: readonly Mark[]): SaidShare {
  const isNamed = run.every(({ subject, isLoose }) => subject !== null && !isLoose);
  const items = run.flatMap(({ subject }) => subject?.items ?? []);
  if (isNamed) return shareIn(segment, { subject: { items }, isLoose: false }, base);
  return shareOfFigures(segment, run, base) ?? unknownShare;
}

/**
 * 予以公开12件、部分公开5件，两项合计占50.0%: the share of the last counts together, of as many as the words say, or
 * of any run of the last; null where no word adds them up.
 */
export function shareOfSum(
  segment: Segment,
  part: readonly Mark[],
  base: readonly Mark[],
): SaidShare | null {
  const { text, memory } = segment;
  const words = part.filter((mark) => isSign(mark, "sum", "total"));
  const said = countsBefore(memory);
  const last = said.at(-1);
  if (words.length === 0 || last === undefined || last.isSum === true) return null;
  const like = said.filter(
    ({ figure, isPart, isSum }) =>
      isSum !== true && figure.unit === last.figure.unit && isPart === last.isPart,
  );
  const number = numberIn(words.map(({ start, end }) => text.slice(start, end)).join(""));
  const counts = number === null ? like.slice(1).map((_, at) => at + 2) : [number];
  const runs = counts.filter((count) => count <= like.length).map((count) => like.slice(-count));
  const [first, ...others] = runs.map((run) => shareOfRun(segment, run, base));
  if (first === undefined) return unknownShare;
  const all = [first, ...others];
  return {
    readings: all.flatMap(({ readings }) => readings),
    concepts: first.concepts,
    isLoose: all.some(({ isLoose }) => isLoose),
  };
}

/** What stands between a word and the figure that it is said of: 采用了398条. */
const NEAR = 6;

/**
 * 报送524条，采用398条，采用率76.0%: of what the tables do not count, the last figure is a share of one before it, where
 * the same word says both; null where it does not.
 */
export function rateOfFigures({ memory, text }: Segment, part: readonly Mark[]): SaidShare | null {
  const said = countsBefore(memory);
  const last = said.at(-1);
  const word = part.at(-1);
  const isOther = part.slice(0, -1).some(({ is }) => is !== "filler");
  if (last === undefined || word === undefined || isOther) return null;
  if (word.end - word.start < 2 || !(last.isLoose || last.subject === null)) return null;
  const { start, unit } = last.figure;
  const isSaid = text.slice(Math.max(0, start - NEAR), start).includes(printedOf(text, word));
  const wholes = said.slice(0, -1).filter(({ figure }) => figure.unit === unit);
  if (!isSaid || wholes.length === 0) return null;
  return {
    readings: wholes.map(({ figure }) =>
      share({ op: "figure", of: last.figure }, { op: "figure", of: figure }),
    ),
    concepts: [],
    isLoose: false,
  };
}
