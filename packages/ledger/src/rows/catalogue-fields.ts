import { type Field, holds, text } from "./field.ts";

/** The columns of a list of the places of a directory, year by year. */
export const catalogueFields = [
  {
    id: "year",
    label: text("年度", "year"),
    aliases: ["年份"],
    required: true,
    holds: holds.number,
  },
  {
    id: "id",
    label: text("目录编号", "id"),
    aliases: ["编号", "代码"],
    required: true,
    holds: holds.text,
  },
  {
    id: "label",
    label: text("目录名称", "label"),
    aliases: ["名称"],
    required: true,
    holds: holds.text,
  },
  {
    id: "parent",
    label: text("上级目录", "parent"),
    aliases: ["上级", "上级编号"],
    holds: holds.text,
  },
  {
    id: "formerly",
    label: text("上年目录", "formerly"),
    aliases: ["由来", "上年编号"],
    holds: text(
      "上年的目录编号，多个以分号隔开；空白为上年同编号",
      "ids in the year before, several divided by semicolons; blank: the same id",
    ),
  },
] as const satisfies readonly Field[];
