import { type Command, Option } from "commander";
import type { DutiesArguments } from "../ledger/duty-lists.ts";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { dateArgument } from "./date-argument.ts";
import { languageOption } from "./language-option.ts";
import { addListOptions, LIST_FILE } from "./list-options.ts";

/** Prints what duties of publication ask for and an office's lists do not show. */
async function runDuties(run: Run, file: string, options: DutiesArguments): Promise<void> {
  try {
    const { checkDutyLists } = await import("../ledger/duty-lists.ts");
    const { dutiesJson, dutiesTable } = await import("../output/duties-text.ts");
    const checked = await checkDutyLists(run, file, options);
    const write = options.format === "json" ? dutiesJson : dutiesTable;
    run.io.stdout.write(write(checked, run.language));
  } catch (error) {
    const { printError } = await import("../output/print-error.ts");
    printError(run, error, file);
  }
}

export function registerDuties(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  const option = (flags: string, chinese: string, english: string): Option =>
    new Option(flags, zh ? chinese : english);
  const command = addCommand(program, run, "duties", {
    summary: {
      "zh-CN": "检查主动公开的职责：双公示、20个工作日、定期公开、要点任务、先审后发",
      en: "Check duties of publication: what is missing, late, overdue or not reviewed",
    },
    argument: LIST_FILE,
    examples: [
      "gongkai duties items.csv --on 2024-06-03",
      "gongkai duties items.csv --duties duties.csv --tasks tasks.csv",
    ],
  })
    .addOption(option("--duties <file>", "应公开事项清单", "what is to be published, and when"))
    .addOption(option("--tasks <file>", "要点任务清单", "the year's list of tasks"))
    .addOption(option("--catalogue <file>", "公开目录", "the directory, year by year"))
    .addOption(
      option(
        "--on <date>",
        "看哪一天的情况（默认今天）",
        "as of which day (default: today)",
      ).argParser(dateArgument),
    );
  addListOptions(command, run)
    .addOption(languageOption(run))
    .action((file: string, options: DutiesArguments) => runDuties(run, file, options));
}
