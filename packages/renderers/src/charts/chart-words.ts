import type { LocalText } from "@gongkai/core";
import type { ChartShape } from "./chart-definition.ts";
import type { Undrawn } from "./chart-figure.ts";
import type { BreakCause } from "./years-of-facts.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What stands at the broken line between two years. */
export const breakWords: Readonly<Record<BreakCause, LocalText>> = {
  edition: text("格式改变", "new form"),
  perimeter: text("统计范围改变", "other scope"),
  body: text("机构改变", "other body"),
};

/** Why a figure is not drawn, as the note under a picture says it. */
export const undrawnWords: Readonly<Record<Exclude<Undrawn, "absent">, LocalText>> = {
  blank: text("空白", "blank"),
  empty: text("没有填数", "no figure"),
  unreadable: text("无法识别", "unreadable"),
  bound: text("只是界限，不是确切数字", "a bound only, no exact figure"),
  unit: text("单位不同", "in another unit"),
  contradicted: text("报告中说法不一", "stated in different ways"),
  incomplete: text("有分项没有确切数字", "parts without an exact figure"),
};

/** Why the column of a year is not drawn. */
export const overfullWords: LocalText = text(
  "各项（相加大于总数，有重复计算的）",
  "the parts (they exceed the whole, so that some count twice)",
);

/** What a picture is, for those who do not see it. */
export const shapeWords: Readonly<Record<ChartShape, LocalText>> = {
  lines: text("折线图", "Line chart"),
  stack: text("堆积柱形图", "Stacked column chart"),
  bars: text("条形图", "Bar chart"),
};

/** The English measure words; the Chinese ones are the forms' own. */
export const unitWords: Readonly<Record<string, LocalText>> = {
  件: text("件", "cases"),
  条: text("条", "items"),
};

export const pageWords = {
  title: text("政府信息公开数据图", "Open government information in charts"),
  skip: text("跳到正文", "Skip to the charts"),
  contents: text("目录", "Contents"),
  unit: text("单位：", "Unit: "),
  row: text("项目", "Item"),
  allZero: text("各年都是零，没有图可画。", "All figures are zero: there is nothing to draw."),
  nothingExact: text("没有确切的数字可画。", "There is no exact figure to draw."),
  nothing: text(
    "这些报告的表格里没有可画的数字。",
    "The tables of these reports hold nothing to draw.",
  ),
} as const satisfies Readonly<Record<string, LocalText>>;
