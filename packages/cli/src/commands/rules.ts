import type { Command } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

/** Prints the catalogue of rules, or explains one. */
export async function runRules(run: Run, id: string | undefined): Promise<void> {
  const { ruleCatalogue } = await import("../rule-catalogue.ts");
  const { catalogueText, ruleCardText, findRuleCard } = await import("../output/rule-text.ts");
  const { language, io } = run;
  if (id === undefined) io.stdout.write(catalogueText(ruleCatalogue, language));
  else io.stdout.write(ruleCardText(findRuleCard(ruleCatalogue, id), language));
}

export function registerRules(program: Command, run: Run): void {
  addCommand(program, run, "rules", {
    summary: {
      "zh-CN": "列出全部规则，或说明其中一条",
      en: "List all rules, or explain one",
    },
    argument: {
      syntax: "[rule-id]",
      description: { "zh-CN": "规则名，如 growth-stated", en: "a rule, such as growth-stated" },
    },
    examples: ["gongkai rules", "gongkai rules growth-stated --lang en"],
  })
    .addOption(languageOption(run))
    .action((id: string | undefined) => runRules(run, id));
}
