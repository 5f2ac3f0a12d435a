import type { RuleCard } from "@gongkai/core";
import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { configOption, noConfigOption } from "./config-option.ts";
import { languageOption } from "./language-option.ts";

interface RulesArguments {
  readonly format: "table" | "json" | "markdown";
  readonly config?: string | false;
}

async function cardsOf({ io }: Run, { config }: RulesArguments): Promise<readonly RuleCard[]> {
  const { loadConfiguration } = await import("../configuration/load-configuration.ts");
  const configuration = await loadConfiguration(io, config, []);
  return configuration?.cards ?? (await import("../rule-catalogue.ts")).ruleCatalogue;
}

const KEYS = [
  "id",
  "severity",
  "editions",
  "title",
  "basis",
  "tolerance",
  "advice",
  "passes",
  "fails",
] as const satisfies readonly (keyof RuleCard)[];

/** What the catalogue says of a rule, without the rule itself. */
const toCard = (card: RuleCard): object => Object.fromEntries(KEYS.map((key) => [key, card[key]]));

/** Prints the catalogue of rules, one's own included, or explains one. */
export async function runRules(
  run: Run,
  id: string | undefined,
  options: RulesArguments,
): Promise<void> {
  const { catalogueText, ruleCardText, findRuleCard } = await import("../output/rule-text.ts");
  const { rulePage, rulesPages } = await import("../output/rule-page.ts");
  const cards = await cardsOf(run, options);
  const one = id === undefined ? null : findRuleCard(cards, id);
  const { language, io } = run;
  const asJson = () =>
    `${JSON.stringify(one === null ? cards.map(toCard) : toCard(one), null, 2)}\n`;
  const write = {
    json: asJson,
    markdown: () => (one === null ? rulesPages(cards) : rulePage(one)),
    table: () => (one === null ? catalogueText(cards, language) : ruleCardText(one, language)),
  }[options.format];
  io.stdout.write(write());
}

export function registerRules(program: Command, run: Run): void {
  addCommand(program, run, "rules", {
    summary: {
      "zh-CN": "列出全部规则（含自定义规则），或说明其中一条",
      en: "List all rules, one's own included, or explain one",
    },
    argument: {
      syntax: "[rule-id]",
      description: { "zh-CN": "规则名，如 growth-stated", en: "a rule, such as growth-stated" },
    },
    examples: [
      "gongkai rules growth-stated --lang en",
      "gongkai rules --format markdown > rules.md",
    ],
  })
    .addOption(
      new Option(
        "--format <format>",
        { "zh-CN": "输出格式", en: "how to print them" }[run.language],
      )
        .choices(["table", "json", "markdown"])
        .default("table"),
    )
    .addOption(configOption(run))
    .addOption(noConfigOption(run))
    .addOption(languageOption(run))
    .action((id: string | undefined, options: RulesArguments) => runRules(run, id, options));
}
