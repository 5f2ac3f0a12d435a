import type { MetricCard } from "../metric-card.ts";
import { DuplicateIndex, type DuplicateOptions } from "./duplicate-index.ts";
import type { Repeat, RepeatReason } from "./repeat.ts";

/** Where an item keeps what it is compared by; `PublishedItem` says what each is. */
export interface DuplicateKeys<T> extends DuplicateOptions {
  readonly title: (item: T) => string;
  readonly documentNumber?: (item: T) => string | null | undefined;
  readonly textHash?: (item: T) => string | null | undefined;
  readonly publishedOn?: (item: T) => string | null | undefined;
}

/** Items that are one document. */
export interface DuplicateGroup {
  /** Positions in the list given, ascending. */
  readonly indices: readonly number[];
  /** The weakest reason of its repeats: `nearTitle` where one of them deserves a look. */
  readonly reason: RepeatReason;
  /** Each item but the first, with what it is like and why. */
  readonly repeats: readonly Repeat[];
}

export interface Duplicates {
  /** All items, repeats included. */
  readonly published: number;
  /** Those that remain when repeats are counted once. */
  readonly distinct: number;
  /** Of two items or more each, in the order of their first. */
  readonly groups: readonly DuplicateGroup[];
}

const STRONGEST_FIRST: readonly RepeatReason[] = [
  "sameTitle",
  "sameText",
  "sameDocumentNumber",
  "nearTitle",
];

function groupOf(first: number, repeats: readonly Repeat[]): DuplicateGroup {
  return {
    indices: [first, ...repeats.map(({ index }) => index)],
    reason:
      STRONGEST_FIRST.findLast((reason) => repeats.some((repeat) => repeat.reason === reason)) ??
      "sameTitle",
    repeats,
  };
}

/**
 * Finds the published items that repeat one before them, by title, document number or text.
 *
 * Each item is compared with those before it. It repeats one of them that has
 *
 * - `sameTitle`: the same title in any width, case and spacing;
 * - `sameText`: the same text hash, and the same numbers in its title;
 * - `sameDocumentNumber`: the same document number, and a title that is the other's with something
 *   before or after it, such as the name of the body. A 解读 or an 附件 under the number of its
 *   document is a document of its own;
 * - `nearTitle`: a title of eight marks or more with at most `maxDistance` marks more, fewer or others,
 *   the same numbers in the same order, and nothing of what tells documents apart: 东 for 西, 预算 for
 *   决算, another town, 解读 added.
 *
 * Items with different document numbers never repeat one another; nor do those that have different
 * texts on different days, where one of the numbers is missing. A near title is always near to the
 * first of its group, so that groups do not run on from one to the next. Items without a title repeat
 * others only by their text. Linear in the length of the list: where 32 different documents share
 * one title, number or text, or 32 titles the same half and numbers, more are not compared by it.
 *
 * @param items May be a generator; each is looked at once.
 *
 * @example
 * const items = ["关于做好2018年防汛工作的通知", "关于做好２０１８年 防汛工作的通知", "关于做好2018年防汛工作通知", "关于做好2019年防汛工作的通知"];
 * const { published, distinct, groups } = findDuplicates(items, { title: (item) => item });
 * [published, distinct, groups] //=> [4, 2, [{ "indices": [0, 1, 2], "reason": "nearTitle", "repeats": [{ "index": 1, "first": 0, "like": 0, "reason": "sameTitle", "distance": 0 }, { "index": 2, "first": 0, "like": 0, "reason": "nearTitle", "distance": 1 }] }]]
 */
export function findDuplicates<T>(items: Iterable<T>, keys: DuplicateKeys<T>): Duplicates {
  const index = new DuplicateIndex({ maxDistance: keys.maxDistance });
  const repeatsOf = new Map<number, Repeat[]>();
  for (const item of items) {
    const repeat = index.add({
      title: keys.title(item),
      documentNumber: keys.documentNumber?.(item),
      textHash: keys.textHash?.(item),
      publishedOn: keys.publishedOn?.(item),
    });
    if (repeat === null) continue;
    const repeats = repeatsOf.get(repeat.first);
    if (repeats === undefined) repeatsOf.set(repeat.first, [repeat]);
    else repeats.push(repeat);
  }
  const groups = Array.from(repeatsOf)
    .sort(([first], [otherFirst]) => first - otherFirst)
    .map(([first, repeats]) => groupOf(first, repeats));
  return { published: index.published, distinct: index.distinct, groups };
}

export const findDuplicatesCard: MetricCard = {
  id: "findDuplicates",
  label: { "zh-CN": "去重", en: "Deduplication" },
  formula: {
    "zh-CN":
      "与之前某条为同一文件的条目为重复：标题相同；正文相同且标题中的数字相同；文号相同且一个标题包含另一个；或标题（8字以上）至多相差2字、数字完全相同，且所差不是方位、次序、单位、地名、文种或“解读”“附件”等字样。去重后的数 = 公开总数 − 重复",
    en: "An item repeats one before it by the same title; the same text, with the same numbers in the title; the same document number, where one title holds the other; or a title of 8 marks or more with at most 2 marks changed, the same numbers, and no change of direction, order, body, place or kind of document, and no 解读 or 附件 added. Distinct = published − repeats",
  },
  base: {
    "zh-CN":
      "所给的全部条目，依次比较；规范化：NFKC（全角半角、康熙部首等兼容字形），去空白，不分大小写。文号不同的，或正文与日期都不同而缺文号的，不视为重复；相近的标题只与同组第一条比较",
    en: "All items given, in their order; normalisation: NFKC (full and half width, compatibility glyphs such as Kangxi radicals), white space removed, case folded. Items with different document numbers are none, nor those with different texts on different days where a number is missing; a near title is near to the first of its group",
  },
  rounding: { "zh-CN": "结果为条数和条目，无需舍入", en: "None: the result is counts and items" },
  zero: { "zh-CN": "空列表得 0 条", en: "An empty list gives 0 items" },
  blank: {
    "zh-CN": "标题为空的条目只按正文比较；不含数字的文号（如“无”）视为没有文号",
    en: "Items without a title are compared by their text only; a document number without a digit, such as 无, is none",
  },
  unit: null,
  example: {
    "zh-CN":
      "“关于做好2018年防汛工作的通知”与“关于做好２０１８年防汛工作通知”为同一条，与“2019年”的不是",
    en: "“关于做好2018年防汛工作的通知” and “关于做好２０１８年防汛工作通知” are one item, the one of 2019 is another",
  },
};
