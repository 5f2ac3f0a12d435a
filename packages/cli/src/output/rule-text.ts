import { GongkaiError, type Language, type LocalText, type RuleCard } from "@gongkai/core";
import { nearestName } from "../input/nearest-name.ts";
import { textTable } from "./text-table.ts";

const SEVERITIES = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info" },
} as const satisfies Record<RuleCard["severity"], LocalText>;

const TITLES = {
  basis: { "zh-CN": "依据", en: "Why" },
  editions: { "zh-CN": "适用版本", en: "Applies to" },
  tolerance: { "zh-CN": "放过什么", en: "Lets pass" },
  advice: { "zh-CN": "怎么办", en: "What to do" },
  passes: { "zh-CN": "通过", en: "Passes" },
  fails: { "zh-CN": "不通过", en: "Fails" },
} as const satisfies Partial<Record<keyof RuleCard, LocalText>>;

const PARTS = ["basis", "tolerance", "advice", "passes", "fails"] as const;

const COLUMNS: readonly LocalText[] = [
  { "zh-CN": "规则", en: "rule" },
  { "zh-CN": "最高级别", en: "at worst" },
  { "zh-CN": "要求", en: "what must hold" },
];

/** Writes the catalogue: id, worst severity, title. */
export function catalogueText(cards: readonly RuleCard[], language: Language): string {
  return textTable(
    COLUMNS.map((title) => ({ title: title[language] })),
    cards.map((card) => [card.id, SEVERITIES[card.severity][language], card.title[language]]),
  );
}

/** Explains one rule from its card. */
export function ruleCardText(card: RuleCard, language: Language): string {
  const colon = language === "zh-CN" ? "：" : ": ";
  const every = { "zh-CN": "全部", en: "all" }[language];
  const editions = card.editions === "all" ? every : card.editions.join(", ");
  return [
    `${card.id} (${SEVERITIES[card.severity][language]})${colon}${card.title[language]}`,
    "",
    `${TITLES.editions[language]}${colon}${editions}`,
    ...PARTS.map((part) => `${TITLES[part][language]}${colon}${card[part][language]}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Finds a rule's card by its id.
 *
 * @throws {GongkaiError} `rule-unknown`, naming the nearest.
 */
export function findRuleCard(cards: readonly RuleCard[], id: string): RuleCard {
  const found = cards.find((card) => card.id === id);
  if (found !== undefined) return found;
  const names = cards.map((card) => card.id);
  const nearest = nearestName(id, names);
  const meant: LocalText =
    nearest === null
      ? { "zh-CN": "用 gongkai rules 查看全部规则", en: "See all rules with: gongkai rules" }
      : {
          "zh-CN": `是否指 ${nearest}？输入 gongkai rules ${nearest}`,
          en: `Did you mean ${nearest}? Type: gongkai rules ${nearest}`,
        };
  throw new GongkaiError("rule-unknown", {
    message: { "zh-CN": `没有名为“${id}”的规则`, en: `There is no rule “${id}”` },
    advice: meant,
  });
}
