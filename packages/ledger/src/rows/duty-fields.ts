import type { Frequency } from "../records/publication-duty.ts";
import { type Choice, type Field, holds, holdsOneOf, text } from "./field.ts";

export const frequencies: readonly Choice<Frequency>[] = [
  { value: "monthly", label: text("每月", "Monthly"), aliases: ["月", "月度", "按月"] },
  { value: "quarterly", label: text("每季度", "Quarterly"), aliases: ["季", "季度", "按季"] },
  { value: "halfYearly", label: text("每半年", "Half-yearly"), aliases: ["半年", "半年度"] },
  { value: "yearly", label: text("每年", "Yearly"), aliases: ["年", "年度", "按年"] },
];

/** The columns of a list of what is to be published again and again. */
export const dutyFields = [
  {
    id: "id",
    label: text("事项编号", "id"),
    aliases: ["编号", "序号"],
    required: true,
    holds: holds.text,
  },
  {
    id: "label",
    label: text("公开事项", "label"),
    aliases: ["事项", "事项名称", "公开内容"],
    required: true,
    holds: holds.text,
  },
  {
    id: "category",
    label: text("组配分类", "category"),
    aliases: ["公开目录", "目录", "栏目"],
    required: true,
    holds: text("目录编号或名称", "the id or the label of a place in the catalogue"),
  },
  {
    id: "frequency",
    label: text("公开频次", "frequency"),
    aliases: ["频次", "周期", "公开周期"],
    required: true,
    holds: holdsOneOf(frequencies),
  },
  {
    id: "dueDays",
    label: text("期满后天数", "dueDays"),
    aliases: ["时限天数"],
    holds: text(
      "每期结束后几天以内公开，空白为 0",
      "days after the end of a period, 0 where it is blank",
    ),
  },
  {
    id: "count",
    label: text("每期条数", "count"),
    aliases: ["条数"],
    holds: text("每期至少几条，空白为 1", "items that a period needs, 1 where it is blank"),
  },
] as const satisfies readonly Field[];
