import type { LocalText, RuleCard } from "@gongkai/core";

/** A cell of a Markdown table: one line, no bar. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const both = (text: LocalText): string => `${text["zh-CN"]}<br>${text.en}`;

const editionsOf = ({ editions }: RuleCard): string =>
  editions === "all" ? "all" : editions.join(", ");

/** A page that explains a rule at length; null where there is none. */
export type ExplanationOf = (id: string) => string | null;

/**
 * Writes the page of a rule in Markdown, in both languages: what must hold, why, and what to do.
 *
 * @param explanation The address of a page that explains it at length; null where there is none.
 *
 * @example
 * rulePage(ruleCatalogue[0]).split("\n")[0] === `## ${ruleCatalogue[0].id}` //=> true
 */
export function rulePage(card: RuleCard, explanation: string | null = null): string {
  const rows: readonly (readonly [string, string])[] = [
    ["级别 Severity", card.severity],
    ["格式 Editions", editionsOf(card)],
    ["依据 Basis", both(card.basis)],
    ["容差 Tolerance", both(card.tolerance)],
    ["怎么办 What to do", both(card.advice)],
    ["通过 Passes", both(card.passes)],
    ["不通过 Fails", both(card.fails)],
    ...(explanation === null
      ? []
      : [["详解 Explained", `[${card.id}.md](${explanation})`] as const]),
  ];
  const lines = [row("", ""), "|---|---|", ...rows.map((each) => row(...each))];
  return `## ${card.id}\n\n${both(card.title)}\n\n${lines.join("\n")}\n`;
}

/**
 * Writes the pages of rules under each other, below a table of them all.
 *
 * @example
 * rulesPages(ruleCatalogue).startsWith("| 规则 Rule |") //=> true
 */
export function rulesPages(
  cards: readonly RuleCard[],
  explanationOf: ExplanationOf = () => null,
): string {
  const rows = cards.map((card) =>
    row(`[${card.id}](#${card.id})`, card.severity, both(card.title), editionsOf(card)),
  );
  const header = row("规则 Rule", "级别 Severity", "要求什么 What must hold", "格式 Editions");
  const table = [header, "|---|---|---|---|", ...rows].join("\n");
  const pages = cards.map((card) => rulePage(card, explanationOf(card.id)));
  return `${table}\n\n${pages.join("\n")}`;
}
