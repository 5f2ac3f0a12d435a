import {
  type DocumentedRule,
  type FindingDraft,
  formatRational,
  type RuleContext,
} from "@gongkai/core";
import { brokenDown } from "../../breakdown/broken-down.ts";
import { type PlacedBreakdown, readBreakdowns } from "../../breakdown/read-breakdowns.ts";
import { canBeEqual, type Interval, mustExceed, sumOfIntervals } from "../../interval.ts";
import { keyOf, type Occurrence } from "../../occurrence.ts";
import type { OccurrenceIndex } from "../../occurrence-index.ts";
import { PairSet } from "../../pair-set.ts";
import { readProse } from "../../read-prose.ts";
import { type JudgedProse, judgedStatements } from "../../stated/judged-statements.ts";
import { sumFinding } from "../../stated/sum-finding.ts";
import { addedOtherwise, isAddedWrong } from "./added-otherwise.ts";
import { type Division, divisions } from "./divisions.ts";
import { areOutcomesWrong, outcomesFinding, outcomesStated } from "./outcomes-stated.ts";

interface Divided {
  readonly division: Division;
  readonly whole: Occurrence;
  readonly parts: readonly Occurrence[];
}

const sumOf = ({ parts }: Divided): Interval =>
  sumOfIntervals(parts.map(({ interval }) => interval));

/** The first place that states a concept's total for a year, in prose if there is one. */
function stated(index: OccurrenceIndex, concept: string, year: number): Occurrence | undefined {
  const values = index.get(keyOf({ concept, dimensions: {}, year }))?.values ?? [];
  return values.find(({ range }) => range !== null) ?? values[0];
}

/** A division of which the narrative states a part; one that only tables state is not ours to judge. */
function dividedIn(index: OccurrenceIndex, division: Division, year: number): Divided | null {
  const whole = stated(index, division.whole, year);
  const parts = division.parts
    .map((part) => stated(index, part, year))
    .filter((part) => part !== undefined);
  const isOfProse = parts.some(({ range }) => range !== null);
  return whole === undefined || !isOfProse ? null : { division, whole, parts };
}

function isWrong(divided: Divided): boolean {
  const { division, whole, parts } = divided;
  const sum = sumOf(divided);
  if (mustExceed(sum, whole.interval)) return true;
  const isComplete = division.isExhaustive && parts.length === division.parts.length;
  return isComplete && !canBeEqual(sum, whole.interval);
}

function findingFor(context: RuleContext, divided: Divided): FindingDraft {
  const { whole, parts, division } = divided;
  const sum = formatRational(sumOf(divided).lower, 0);
  return sumFinding(context, {
    what: { "zh-CN": "各部分", en: "The parts" },
    parts: parts.map(({ printed }) => printed),
    sum,
    whole,
    expected: division.isExhaustive ? sum : `≥ ${sum}`,
  });
}

/** Whether the tables settle a sum: they contradict one of its figures, or bear all of them out. */
function isSettled(places: readonly Place[], { contradicted, borneOut }: JudgedProse): boolean {
  return (
    places.some(({ path, start }) => contradicted.has(path, start)) ||
    places.every(({ path, start }) => borneOut.has(path, start))
  );
}

/** Where a figure begins. */
interface Place {
  readonly path: string;
  readonly start: number;
}

const placesOf = ({ whole, parts }: Divided): Place[] =>
  [whole, ...parts].flatMap(({ path, range }) =>
    range === null ? [] : [{ path, start: range.start }],
  );

const placesIn = ({ place: { path }, whole, parts }: PlacedBreakdown): Place[] =>
  [whole, ...parts].map(({ start }) => ({ path, start }));

/** The parts that the narrative names add up to no more than the whole; all of them to the whole. */
export const partsStated: DocumentedRule = {
  id: "parts-stated",
  severity: "warning",
  title: { "zh-CN": "“其中”各数与总数相合", en: "Stated parts fit their whole" },
  basis: {
    "zh-CN":
      "算术：所列各项穷尽总数的，其和等于总数；不穷尽的，其和不超过总数。是否穷尽取决于概念的含义，故为警告",
    en: "Arithmetic: parts that are all there is add up to the whole, others to no more. Whether they are all there is rests on what the concepts mean, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "表格已经说明哪个数有误的，由 count-stated 判断。只判断含义上确定的分项（政策解读＝上级＋本级；各类答复不超过答复总数），以及紧跟在数后、括号里逐一列出三项以上的分项，以及“合计”前的各数；一段文字既说办结总数、又逐类说全了办理结果的，各类之和须等于总数，不论表格怎样；分项未全列的，只看是否超过；约数按范围比较",
    en: "Where the tables tell which figure is wrong, count-stated does. Only divisions that are certain by meaning (interpretation: of higher authorities and of the body itself; kinds of replies within all replies), and parts that are listed in brackets right after a figure, three or more, and figures that the text adds up itself; of a text that gives the total and every kind of outcome these add up to it, whatever the tables say; where a part is not stated only an excess fails; bounds are compared as ranges",
  },
  advice: {
    "zh-CN": "核对总数和各分项，改正有误的一个；分项有交叉的，在文中说明",
    en: "Check the whole and its parts and correct the wrong one; where parts overlap, say so in the text",
  },
  passes: {
    "zh-CN": "政策解读34条，其中上级24条、本级10条",
    en: "34 interpretations: 24 of higher authorities, 10 of its own",
  },
  fails: {
    "zh-CN": "政策解读35条，其中上级24条、本级10条",
    en: "35 interpretations: 24 of higher authorities, 10 of its own",
  },
  check(context) {
    const { index } = context.derive(readProse);
    const years = [...new Set([...index.values()].flatMap(({ values }) => values[0]?.year ?? []))];
    const divided = divisions.flatMap((division) =>
      years.map((year) => dividedIn(index, division, year)).filter((found) => found !== null),
    );
    const breakdowns = context.derive(readBreakdowns);
    const prose = judgedStatements(context);
    const sums = prose.statements.filter(({ statement: { kind } }) => kind === "sum");
    const outcomes = outcomesStated(prose.statements);
    if (divided.length + breakdowns.length + sums.length + outcomes.length === 0) return null;
    const wrong = [
      ...divided
        .filter((found) => isWrong(found) && !isSettled(placesOf(found), prose))
        .map((found) => findingFor(context, found)),
      ...breakdowns
        .filter((found) => found.verdict === "disagrees" && !found.isFee)
        .filter((found) => !isSettled(placesIn(found), prose))
        .map((breakdown) => brokenDown(context, breakdown)),
      ...outcomes.filter(areOutcomesWrong).map((found) => outcomesFinding(context, found)),
      ...sums.filter(isAddedWrong).map((sum) => addedOtherwise(context, sum)),
    ];
    // One printed figure is judged once.
    const told = new PairSet<string, number | undefined>();
    return wrong.filter(({ path, range }) => told.add(path, range?.start));
  },
};
