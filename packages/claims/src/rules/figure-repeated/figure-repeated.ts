import type { DocumentedRule, FindingDraft, RuleContext } from "@gongkai/core";
import { canBeEqual } from "../../interval.ts";
import { isComparable, namedPlace, type Occurrence } from "../../occurrence.ts";
import { type Repetition, valueMark } from "../../occurrence-index.ts";
import { readProse } from "../../read-prose.ts";
import { type JudgedProse, judgedStatements } from "../../stated/judged-statements.ts";
import { placeIn } from "../../stated/place-in.ts";

const isOfProse = ({ range }: Occurrence): boolean => range !== null;

function findingAt(context: RuleContext, earlier: Occurrence, later: Occurrence): FindingDraft {
  const place = placeIn(context, later.path);
  const first = namedPlace(placeIn(context, earlier.path), earlier.printed);
  const second = namedPlace(place, later.printed);
  return {
    path: later.path,
    place,
    message: {
      "zh-CN": `同一个数（${later.year}年）两处不一：${first["zh-CN"]}，${second["zh-CN"]}`,
      en: `One quantity (${later.year}) has two values: ${first.en}, ${second.en}`,
    },
    expected: earlier.printed,
    actual: later.printed,
    ...(later.range === null ? {} : { range: later.range }),
  };
}

function firstOf(
  occurrences: Iterable<Occurrence>,
  isMeant: (occurrence: Occurrence) => boolean,
): Occurrence | null {
  for (const occurrence of occurrences) if (isMeant(occurrence)) return occurrence;
  return null;
}

/** Each value that no figure of the prose before it allows; what other rules tell of is left out. */
function conflicts(
  context: RuleContext,
  { values }: Repetition,
  { contradicted, misdated }: JudgedProse,
): FindingDraft[] {
  // The first figure of each value: what differs from a later one differs from it.
  const firsts = new Map<string, Occurrence>();
  const found: FindingDraft[] = [];
  for (const later of values) {
    const { path, range, interval } = later;
    if (range === null) continue;
    if (contradicted.has(path, range.start) || misdated.has(path, range.start)) continue;
    const differs = (one: Occurrence): boolean =>
      isComparable(one, later) && !canBeEqual(one.interval, interval);
    const earlier = firstOf(firsts.values(), differs);
    if (earlier !== null) found.push(findingAt(context, earlier, later));
    const value = valueMark(later);
    if (!firsts.has(value)) firsts.set(value, later);
  }
  return found;
}

/** A quantity that is stated more than once has one value. */
export const figureRepeated: DocumentedRule = {
  id: "figure-repeated",
  severity: "warning",
  title: { "zh-CN": "前后说到的同一个数一致", en: "A quantity stated twice has one value" },
  basis: {
    "zh-CN":
      "正文各处说到的同一个数应当一致；措辞可能另有所指，故为警告。与表格是否相符，由 count-stated 判断",
    en: "Figures of the narrative equal each other; a wording may mean something else, hence a warning. Whether they fit the tables is for count-stated",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "约数按其可能的范围比较；量词不同（条、件）不算不一致；金额单位不明的不比较；空白不是数",
    en: "Approximate figures are compared as the ranges they stand for; measure words may differ; money without a unit is not compared; a blank is no figure",
  },
  advice: {
    "zh-CN": "核对两处，改正有误的一处；确实口径不同的，在文中说明",
    en: "Check both places and correct the wrong one; where they count differently, say so in the text",
  },
  passes: {
    "zh-CN": "正文写发布信息417条，渠道说明写同一网站发布417条",
    en: "The text says that 417 items were published, and so does the description of the channel",
  },
  fails: {
    "zh-CN": "正文写发布信息417条，渠道说明写同一网站发布471条",
    en: "The text says 417 items, the description of the channel 471",
  },
  check(context) {
    const repeated = [...context.derive(readProse).index.values()].filter(
      ({ places }) => places.filter(isOfProse).length > 1,
    );
    if (repeated.length === 0) return null;
    const prose = judgedStatements(context);
    return repeated.flatMap((one) => conflicts(context, one, prose));
  },
};
