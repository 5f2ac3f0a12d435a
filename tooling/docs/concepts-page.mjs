import { both, page, table } from "./markdown.mjs";

/** The codes of everything that a figure can count. */
export const conceptsPage = (concepts) =>
  page(
    "概念 Concepts",
    "概念代码说明一个数字统计的是什么，与年度、格式无关。代码一经发布不再改变。\n\nA concept code says what a figure counts, whatever the year and the form. A published code never changes.",
    table(
      ["代码 Code", "名称 Label", "单位 Unit", "定义 Definition", "依据 Basis"],
      concepts.map((concept) => [
        `\`${concept.code}\``,
        both(concept.label),
        concept.unit ?? "–",
        both(concept.definition),
        both(concept.basis),
      ]),
    ),
  );
