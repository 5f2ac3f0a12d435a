import type { Language, LocalText } from "@gongkai/core";
import type { RepeatReason } from "@gongkai/metrics";
import type { ListReading } from "../lists/list-reading.ts";
import type { RepeatedGroup, RepeatedItem, RepeatedItems } from "../lists/repeated-items.ts";
import { textTable } from "./text-table.ts";

const REASONS: Readonly<Record<RepeatReason, LocalText>> = {
  sameTitle: { "zh-CN": "标题相同", en: "same title" },
  sameText: { "zh-CN": "正文相同", en: "same text" },
  sameDocumentNumber: { "zh-CN": "文号相同", en: "same document number" },
  nearTitle: { "zh-CN": "标题相近", en: "near title" },
};

const COLUMNS: readonly (LocalText & { readonly isFigure?: boolean })[] = [
  { "zh-CN": "行", en: "line", isFigure: true },
  { "zh-CN": "索引号", en: "id" },
  { "zh-CN": "标题", en: "title" },
  { "zh-CN": "理由", en: "reason" },
];

/** Why an item counts as another, and which: 标题相近，差 1 字（第 3 行）. */
function reasonText({ reason, distance, like }: RepeatedItem, language: Language): string {
  const marks = distance ?? 0;
  const words = {
    "zh-CN": `${REASONS[reason]["zh-CN"]}${marks > 0 ? `，差 ${marks} 字` : ""}（第 ${like} 行）`,
    en: `${REASONS[reason].en}${marks > 0 ? `, ${marks} ${marks === 1 ? "mark" : "marks"} apart` : ""} (line ${like})`,
  };
  return words[language];
}

function groupRows({ first, repeats }: RepeatedGroup, language: Language): string[][] {
  return [
    [String(first.line), first.id, first.title, ""],
    ...repeats.map((item) => [String(item.line), item.id, item.title, reasonText(item, language)]),
    [],
  ];
}

/** Writes the groups of items that are the same, and how many items there are. */
export function repeatedItemsText(found: RepeatedItems, language: Language): string {
  const { published, distinct, groups } = found;
  const columns = COLUMNS.map((title) => ({
    title: title[language],
    isFigure: title.isFigure === true,
  }));
  const rows = groups.flatMap((group) => groupRows(group, language));
  const words = {
    "zh-CN": `公开 ${published} 条，去重后 ${distinct} 条；重复 ${published - distinct} 条，分 ${groups.length} 组\n`,
    en: `${published} published, ${distinct} distinct; ${published - distinct} repeats in ${groups.length} groups\n`,
  };
  return (rows.length === 0 ? "" : textTable(columns, rows)) + words[language];
}

/** Writes the same as JSON, with what is wrong with the rows. */
export function repeatedItemsJson(found: RepeatedItems, { totals, findings }: ListReading): string {
  const { published, distinct, groups } = found;
  const shown = groups.map(({ first, repeats }) => ({ first, repeats }));
  return `${JSON.stringify({ published, distinct, groups: shown, totals, findings }, null, 2)}\n`;
}
