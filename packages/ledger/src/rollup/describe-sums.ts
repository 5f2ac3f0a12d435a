import type { FindingDraft, LocalText, Report, RuleCard } from "@gongkai/core";
import { jsonPointer } from "@gongkai/core";
import { childCellsAddable, childCellsFilled, tablesAddedWhole } from "./rollup-cards.ts";
import type { LeftOut, SummedTable } from "./summed-table.ts";

/** What is to be said of the sum, and under which rule. */
export type SumRemark = readonly [card: RuleCard, draft: FindingDraft];

const LEFT_OUT: Readonly<Record<LeftOut["what"], LocalText>> = {
  descriptions: {
    "zh-CN": "文字说明不能相加，没有收入",
    en: "Descriptions do not add up and were left out",
  },
  extras: {
    "zh-CN": "格式以外的行列没有加入",
    en: "Rows and columns that the form lacks were left out",
  },
  tables: {
    "zh-CN": "没有这张表的，合计和占比不含其数",
    en: "Some do not have this table: sums and shares are without them",
  },
  shares: {
    "zh-CN": "没有都写明占比的基数，占比留空",
    en: "Not all say what their shares are of: shares stay blank",
  },
};

/** The most bodies that a message names. */
const MOST_NAMED = 5;

/** Names bodies by their numbers, the first few of them. */
export function namesOf(numbers: readonly number[], children: readonly Report[]): LocalText {
  const names = numbers.slice(0, MOST_NAMED).map((number) => children[number]?.body.name ?? "");
  const more = numbers.length - names.length;
  return {
    "zh-CN": names.join("、") + (more > 0 ? `等${numbers.length}个单位` : ""),
    en: names.join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}

function unusable({ cells }: SummedTable, children: readonly Report[]): SumRemark[] {
  return cells.flatMap(({ path, sum }) =>
    sum.unusable.map(({ child, reason }): SumRemark => {
      const name = children[child]?.body.name ?? "";
      return [
        childCellsAddable,
        {
          path,
          message: {
            "zh-CN": `${name}的这一格${reason["zh-CN"]}，不能相加：合计留空`,
            en: `This cell of ${name} ${reason.en}: the sum stays blank`,
          },
        },
      ];
    }),
  );
}

/** One remark for each child and table: a small office leaves a hundred cells blank. */
function blanks({ id, cells }: SummedTable, children: readonly Report[]): SumRemark[] {
  const summed = cells.filter(({ sum }) => sum.cell !== null);
  return children.flatMap(({ body: { name } }, child): SumRemark[] => {
    const count = summed.filter(({ sum }) => sum.blank.includes(child)).length;
    if (count === 0) return [];
    const message = {
      "zh-CN": `${name}有${count}格空白而其他单位有数，按 0 相加`,
      en: `${name} leaves ${count} ${count === 1 ? "cell" : "cells"} blank in which others have a figure: added as 0`,
    };
    return [[childCellsFilled, { path: jsonPointer("tables", id), message, outcome: "note" }]];
  });
}

function leftOut({ id, leftOut: parts }: SummedTable, children: readonly Report[]): SumRemark[] {
  return parts.map(({ what, children: numbers }): SumRemark => {
    const names = namesOf(numbers, children);
    const words = LEFT_OUT[what];
    const message = {
      "zh-CN": `${words["zh-CN"]}（${names["zh-CN"]}）`,
      en: `${words.en} (${names.en})`,
    };
    return [tablesAddedWhole, { path: jsonPointer("tables", id), message, outcome: "note" }];
  });
}

/** Says what could not be added, what was added as zero and what was left out, table by table. */
export function describeSums(
  tables: readonly SummedTable[],
  children: readonly Report[],
): SumRemark[] {
  return tables.flatMap((table) => [
    ...unusable(table, children),
    ...blanks(table, children),
    ...leftOut(table, children),
  ]);
}
