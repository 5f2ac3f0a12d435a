import { type Choice, type Field, holds, holdsOneOf, text } from "./field.ts";

/** How an approximate figure bounds the true value. */
export const bounds = [
  { value: "gt", label: text("多于", "more than"), aliases: ["逾", "余", "超", "超过", ">"] },
  { value: "lt", label: text("少于", "less than"), aliases: ["近", "不足", "<"] },
  { value: "about", label: text("约", "about"), aliases: ["左右", "约为", "≈"] },
] as const satisfies readonly Choice[];

/** The columns of a list of figures that are entered. */
export const indicatorFields = [
  {
    id: "concept",
    label: text("指标", "concept"),
    aliases: ["指标代码", "指标名称", "代码"],
    required: true,
    holds: text(
      "指标代码或名称，见 gongkai concepts",
      "a concept code or its name, see gongkai concepts",
    ),
  },
  {
    id: "value",
    label: text("数值", "value"),
    aliases: ["数量", "数据"],
    required: true,
    holds: holds.number,
  },
  {
    id: "channel",
    label: text("渠道", "channel"),
    aliases: ["公开渠道"],
    holds: holds.text,
  },
  { id: "year", label: text("年度", "year"), aliases: ["年份"], holds: holds.number },
  { id: "approx", label: text("约数", "approx"), holds: holdsOneOf(bounds) },
  {
    id: "unit",
    label: text("单位", "unit"),
    aliases: ["计量单位"],
    holds: holds.text,
  },
  {
    id: "source",
    label: text("来源", "source"),
    aliases: ["数据来源"],
    holds: holds.text,
  },
] as const satisfies readonly Field[];
