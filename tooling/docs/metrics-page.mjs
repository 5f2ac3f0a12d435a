import { both, page, table } from "./markdown.mjs";

const section = (card) =>
  [
    `## ${card.id}`,
    both(card.label),
    table(
      ["", ""],
      [
        ["公式 Formula", both(card.formula)],
        ["基数 Base", both(card.base)],
        ["单位 Unit", card.unit ?? "–"],
        ["舍入 Rounding", both(card.rounding)],
        ["零 Zero", both(card.zero)],
        ["空白 Blank", both(card.blank)],
        ["例 Example", both(card.example)],
      ],
    ),
  ].join("\n\n");

/** The definition cards of all metrics. */
export const metricsPage = (metricCards) =>
  page(
    "指标 Metrics",
    "每个指标只有一个定义，命令行、类库和文档用的都是它。\n\nEach metric has one definition, the same for the command, the library and this page.",
    ...metricCards.map(section),
  );
