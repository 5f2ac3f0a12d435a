import type { MetricCard } from "./metric-card.ts";
import { normalizeKey } from "./normalize-key.ts";

/** Items that are one and the same by their key. */
export interface DuplicateGroup {
  readonly key: string;
  /** Positions in the list given, ascending; the first is the one that was kept. */
  readonly indices: readonly number[];
}

export interface Deduplicated<T> {
  /** The first item of every key, in the order given. */
  readonly kept: readonly T[];
  /** The keys that two items or more have, in the order of their first item. */
  readonly groups: readonly DuplicateGroup[];
}

/**
 * Finds the items that have the same key after Unicode normalisation and keeps the first of each.
 *
 * Keys are compared exactly once `normalizeKey` has been applied to them. Items with an empty key
 * are all kept: a missing title says nothing of what two items have in common. Linear in the
 * length of the list.
 *
 * @param keyOf Gives the text to compare by, such as the title.
 *
 * @example
 * deduplicate(["（一）通知", "(⼀) 通知", "公告"], (title) => title) //=> { "kept": ["（一）通知", "公告"], "groups": [{ "key": "(一)通知", "indices": [0, 1] }] }
 */
export function deduplicate<T>(items: readonly T[], keyOf: (item: T) => string): Deduplicated<T> {
  const indicesOf = new Map<string, number[]>();
  const kept: T[] = [];
  for (const [index, item] of items.entries()) {
    const key = normalizeKey(keyOf(item));
    const indices = key === "" ? undefined : indicesOf.get(key);
    if (indices !== undefined) {
      indices.push(index);
      continue;
    }
    if (key !== "") indicesOf.set(key, [index]);
    kept.push(item);
  }
  const groups: DuplicateGroup[] = [];
  for (const [key, indices] of indicesOf) if (indices.length > 1) groups.push({ key, indices });
  return { kept, groups };
}

export const deduplicateCard: MetricCard = {
  id: "deduplicate",
  label: { "zh-CN": "去重", en: "Deduplication" },
  formula: {
    "zh-CN": "关键字（如标题）经规范化后完全相同的为同一条，保留第一条",
    en: "Items whose key, such as the title, is exactly equal after normalisation are one; the first is kept",
  },
  base: {
    "zh-CN": "所给的全部条目；规范化：NFKC（全角半角、康熙部首等兼容字形），去空白，不分大小写",
    en: "All items given; normalisation: NFKC (full and half width, compatibility glyphs such as Kangxi radicals), white space removed, case folded",
  },
  rounding: { "zh-CN": "结果为条目，无需舍入", en: "None: the result is items" },
  zero: { "zh-CN": "空列表得空结果", en: "An empty list gives an empty result" },
  blank: {
    "zh-CN": "关键字为空的条目全部保留，不互相视为重复",
    en: "Items with an empty key are all kept and are no duplicates of each other",
  },
  unit: null,
  example: {
    "zh-CN": "“（一）通知”与“(⼀) 通知”为同一条",
    en: "“（一）通知” and “(⼀) 通知” are one item",
  },
};
