import { both, page, table } from "./markdown.mjs";

/** The topics in the order of the page, by the first word of a code. */
const topics = {
  proactive: "主动公开 Proactive disclosure",
  interpretation: "政策解读 Policy interpretation",
  engagement: "回应与互动 Responses and engagement",
  requests: "依申请公开 Requests",
  fees: "收费 Fees",
  remedies: "复议、诉讼和举报 Remedies",
  organization: "机构和保障 Organization",
};

const topicOf = ({ code }) => code.split(".")[0];

/** A row of a form, and whether its figure means something else there. */
const used = ({ edition, place, break: isBreak }) =>
  `\`${edition}\` ${place["zh-CN"]}${isBreak ? " **（口径不同 not comparable）**" : ""}`;

const section = (topic, concepts, usesOf) =>
  [
    `## ${topics[topic]}`,
    table(
      ["代码 Code", "名称 Label", "单位 Unit", "定义 Definition", "依据 Basis", "见于 Printed in"],
      concepts.map((concept) => [
        `\`${concept.code}\``,
        both(concept.label),
        concept.unit ?? "–",
        both(concept.definition),
        both(concept.basis),
        usesOf(concept.code).map(used).join("<br>") || "–",
      ]),
    ),
  ].join("\n\n");

/** The codes of everything that a figure can count, by topic, and the rows of the forms that print it. */
export function conceptsPage(concepts, usesOf) {
  const strays = concepts.filter((concept) => topics[topicOf(concept)] === undefined);
  if (strays.length > 0) throw new Error(`Concepts of no topic: ${strays.map(({ code }) => code)}`);
  return page(
    "概念 Concepts",
    "概念代码说明一个数字统计的是什么，与年度、格式无关。代码一经发布不再改变。“见于”列出各格式中印有该数字的行；口径不同的，跨年比较时须注明。\n\nA concept code says what a figure counts, whatever the year and the form. A published code never changes. The last column lists the rows of the forms that print the figure; where one is not comparable, a series across the years has a break.",
    ...Object.keys(topics).map((topic) =>
      section(
        topic,
        concepts.filter((concept) => topicOf(concept) === topic),
        usesOf,
      ),
    ),
  );
}
