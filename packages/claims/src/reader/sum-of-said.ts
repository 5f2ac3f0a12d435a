import { type Expression, quantitiesIn, sum } from "./expression.ts";
import type { FigureMark, Mark } from "./mark.ts";
import { conceptsOf, expressionsOf, type Meaning } from "./readings.ts";
import type { Memory, Said } from "./said.ts";
import { meaningIn, rangeOf, type Segment, tell, yearOfSegment } from "./segment.ts";
import { isSign, printedOf } from "./signs.ts";
import { fitsUnit, type Item, isRemedy } from "./subject.ts";

/** How many counts a word adds up, 两项合计 and 四类共; null where it says no number. */
export function numberIn(printed: string): number | null {
  if (/[两二]/u.test(printed)) return 2;
  if (printed.includes("三")) return 3;
  if (printed.includes("五")) return 5;
  return printed.includes("四") ? 4 : null;
}

/** The counts that 两项合计 adds up: as many as it says, or all of the sentence since the last sum. */
function addends({ memory, text }: Segment, tail: readonly Mark[], unit: string | null): Said[] {
  const last = memory.said.findLastIndex(({ isSum, figure }) => isSum && figure.unit === unit);
  const like = memory.said
    .slice(last + 1)
    .filter(({ figure, isPart }) => figure.unit === unit && !isPart);
  const numbers = tail.flatMap((mark) =>
    isSign(mark, "sum") || mark.is === "unknown" ? (numberIn(printedOf(text, mark)) ?? []) : [],
  );
  const number = numbers.at(-1) ?? null;
  return number === null ? like : like.slice(-number);
}

const OUTCOMES = /^(?:granted|partial|denied|unable|notProcessed|other|disclosed)$/u;

const isOutcome = ({ topic, aspect, applicant }: Item): boolean =>
  topic === "requests" && applicant === null && OUTCOMES.test(aspect);

const isOfApplicant = ({ topic, applicant }: Item): boolean =>
  topic === "requests" && applicant !== null;

const RESULTS = ["upheld", "corrected", "otherResult"];

const ALL_CLOSED: Item = { topic: "requests", aspect: "closed", applicant: null };

/** What two parts make together that are all there are. */
const WHOLES: readonly { readonly parts: readonly string[]; readonly item: Item }[] = [
  {
    parts: ["fullTimeStaff", "partTimeStaff"],
    item: { topic: "staff", aspect: "count", applicant: null },
  },
  {
    parts: ["direct", "afterReconsideration"],
    item: { topic: "litigation", aspect: "total", applicant: null },
  },
];
const WHOLE_ASPECTS = new Set(["count", "total"]);

/** Results of disputes of one kind, 维持、纠正、其他、未结, are all that there were; without those pending, all closed. */
function resultOf(items: readonly Item[]): Item | null {
  const [first] = items;
  const aspects = items.map(({ aspect }) => aspect);
  const isOne = items.every((item) => isRemedy(item) && item.topic === first?.topic);
  if (first === undefined || !isOne || !RESULTS.every((one) => aspects.includes(one))) return null;
  return { ...first, aspect: aspects.includes("pending") ? "total" : "closed" };
}

/** What the counts that are added up make together by themselves: all results are what was closed. */
function wholesOf(items: readonly Item[], meaning: Meaning): readonly Expression[] {
  const [first] = items;
  const whole = WHOLES.find(
    ({ parts }) =>
      parts.length === items.length &&
      parts.every((part) => items.some(({ topic }) => topic === part)),
  );
  if (whole !== undefined && items.every(({ aspect }) => WHOLE_ASPECTS.has(aspect)))
    return expressionsOf({ items: [whole.item] }, meaning);
  if (first === undefined || items.length < 3) return [];
  const result = resultOf(items);
  if (result !== null) return expressionsOf({ items: [result] }, meaning);
  if (items.every(isOutcome)) return expressionsOf({ items: [ALL_CLOSED] }, meaning);
  if (!items.every(isOfApplicant)) return [];
  return expressionsOf({ items: [{ ...first, applicant: null }] }, meaning);
}

/** What the counts are of: of each its own, or of offices whose figures are listed what was spoken of before. */
function itemsOf(parts: readonly Said[], { before }: Memory, unit: string | null) {
  const items = parts.flatMap(({ subject }) => subject?.items ?? []);
  const isEach = parts.every(({ subject, isLoose }) => subject !== null && !isLoose);
  const same = items.length === parts.length && isOne(items) ? (items[0] ?? null) : null;
  const whole = items.length === 0 ? before : same;
  const isWhole = whole !== null && fitsUnit({ items: [whole] }, unit);
  return isWhole ? { items: [whole], isNamed: true, isWhole } : { items, isNamed: isEach, isWhole };
}

const isOne = (items: readonly Item[]): boolean =>
  new Set(items.map((item) => JSON.stringify(item))).size === 1;

const conceptsIn = (expressions: readonly Expression[]): string[] => [
  ...new Set(
    expressions
      .slice(0, 1)
      .flatMap(quantitiesIn)
      .map(({ concept }) => concept),
  ),
];

/** Reads 两项合计21件, the sum of counts that the sentence has stated; false where there are not two of them. */
export function readSumOfSaid(segment: Segment, tail: readonly Mark[], mark: FigureMark): boolean {
  const { memory } = segment;
  const { figure } = mark;
  const parts = addends(segment, tail, figure.unit);
  if (parts.length < 2) return false;
  const { items, isNamed, isWhole } = itemsOf(parts, memory, figure.unit);
  const meaning = meaningIn(segment);
  const ofFigures = sum(parts.map((part) => ({ op: "figure", of: part.figure })));
  const wholes = wholesOf(items, meaning);
  const ofFacts = isNamed ? expressionsOf({ items }, meaning).slice(0, isWhole ? 2 : 1) : [];
  memory.said.push({
    figure,
    subject: isNamed ? { items } : null,
    year: yearOfSegment(segment),
    isPart: false,
    // 三地总计5394件 are not all that there are.
    isLoose: isWhole,
    isBase: false,
    who: "",
    isSum: true,
  });
  tell(segment, {
    kind: "sum",
    evidence: rangeOf(mark),
    figure,
    concepts:
      wholes.length > 0 ? conceptsIn(wholes) : isNamed ? conceptsOf({ items }, meaning) : [],
    readings: [...ofFacts, ...wholes, ofFigures],
  });
  return true;
}
