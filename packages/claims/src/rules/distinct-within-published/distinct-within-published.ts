import { type DocumentedRule, type FindingDraft, placeOf, type RuleContext } from "@gongkai/core";
import { mustExceed } from "../../interval.ts";
import { keyOf, namedPlace, type Occurrence } from "../../occurrence.ts";
import { readProse } from "../../read-prose.ts";

const DISTINCT = "proactive.items.distinct";

/** What a count of distinct items is a part of: all that was published, or what its channel published. */
function wholeKey({ dimensions, year }: Occurrence): string {
  const isTotal = Object.keys(dimensions).length === 0;
  const concept = isTotal ? "proactive.items.published" : "proactive.items.byChannel";
  return keyOf({ concept, dimensions, year });
}

function findingFor(
  { report, edition }: RuleContext,
  distinct: Occurrence,
  whole: Occurrence,
): FindingDraft {
  const place = placeOf(report, edition, distinct.path);
  const published = namedPlace(placeOf(report, edition, whole.path), whole.printed);
  return {
    path: distinct.path,
    place,
    message: {
      "zh-CN": `非重复信息${distinct.printed}多于发布总数：${published["zh-CN"]}（${distinct.year}年）`,
      en: `More distinct items (${distinct.printed}) than items published: ${published.en} (${distinct.year})`,
    },
    expected: `≤ ${whole.printed}`,
    actual: distinct.printed,
    ...(distinct.range === null ? {} : { range: distinct.range }),
  };
}

/** There are no more distinct items than items. */
export const distinctWithinPublished: DocumentedRule = {
  id: "distinct-within-published",
  severity: "error",
  title: { "zh-CN": "非重复信息不多于发布总数", en: "No more distinct items than items published" },
  basis: {
    "zh-CN": "算术：剔除重复后的条数是发布条数的一部分",
    en: "Arithmetic: the items left without repeats are part of the items published",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "两数相等即可（没有重复发布）；约数只在必定超过时提示；只比较同一年、同一渠道",
    en: "Equal is fine (nothing was published twice); a bound fails only where it must exceed; only the same year and channel are compared",
  },
  advice: {
    "zh-CN": "核对两个数，是否写反或漏写一位",
    en: "Check both figures: swapped, or a digit lost",
  },
  passes: { "zh-CN": "发布417条，其中非重复389条", en: "417 published, 389 of them distinct" },
  fails: { "zh-CN": "发布417条，其中非重复489条", en: "417 published, 489 of them distinct" },
  check(context) {
    const { index } = context.derive(readProse);
    const distinctItems = [...index.values()]
      .flatMap(({ values }) => values)
      .filter(({ concept }) => concept === DISTINCT);
    const pairs = distinctItems.flatMap((distinct) => {
      const wholes = index.get(wholeKey(distinct))?.values ?? [];
      const whole = wholes.find(({ path }) => path === distinct.path) ?? wholes[0];
      return whole === undefined ? [] : [{ distinct, whole }];
    });
    if (pairs.length === 0) return null;
    return pairs
      .filter(({ distinct, whole }) => mustExceed(distinct.interval, whole.interval))
      .map(({ distinct, whole }) => findingFor(context, distinct, whole));
  },
};
