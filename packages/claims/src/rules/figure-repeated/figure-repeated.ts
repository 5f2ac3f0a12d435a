import { type DocumentedRule, type FindingDraft, placeOf, type RuleContext } from "@gongkai/core";
import { canBeEqual } from "../../interval.ts";
import { isComparable, namedPlace, type Occurrence } from "../../occurrence.ts";
import type { Repetition } from "../../occurrence-index.ts";
import { readProse } from "../../read-prose.ts";

const isOfProse = ({ range }: Occurrence): boolean => range !== null;

function findingAt(
  { report, edition }: RuleContext,
  earlier: Occurrence,
  later: Occurrence,
): FindingDraft {
  const place = placeOf(report, edition, later.path);
  const first = namedPlace(placeOf(report, edition, earlier.path), earlier.printed);
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

/** Each value that no figure before it allows; figures of tables alone are for the rules over tables. */
function conflicts(context: RuleContext, { values }: Repetition): FindingDraft[] {
  return values.flatMap((later, index) => {
    const earlier = values
      .slice(0, index)
      .find(
        (candidate) =>
          (isOfProse(candidate) || isOfProse(later)) &&
          isComparable(candidate, later) &&
          !canBeEqual(candidate.interval, later.interval),
      );
    return earlier === undefined ? [] : [findingAt(context, earlier, later)];
  });
}

/** A quantity that is stated more than once has one value. */
export const figureRepeated: DocumentedRule = {
  id: "figure-repeated",
  severity: "warning",
  title: { "zh-CN": "前后说到的同一个数一致", en: "A quantity stated twice has one value" },
  basis: {
    "zh-CN": "正文与正文、正文与表格说到的同一个数应当一致；措辞可能另有所指，故为警告",
    en: "Figures of the narrative equal each other and the tables; a wording may mean something else, hence a warning",
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
    "zh-CN": "正文写收到申请4件，附表受理申请总数也是4",
    en: "The text says 4 requests and the appendix shows 4",
  },
  fails: {
    "zh-CN": "正文写收到申请5件，附表受理申请总数是4",
    en: "The text says 5 requests and the appendix shows 4",
  },
  check(context) {
    const repeated = [...context.derive(readProse).index.values()].filter(
      ({ places }) => places.length > 1 && places.some(isOfProse),
    );
    return repeated.length === 0 ? null : repeated.flatMap((one) => conflicts(context, one));
  },
};
