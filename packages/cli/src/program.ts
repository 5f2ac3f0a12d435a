import { Command } from "commander";
import { registerConcepts } from "./commands/concepts.ts";
import { registerFacts } from "./commands/facts.ts";
import { registerImport } from "./commands/import.ts";
import { registerMetrics } from "./commands/metrics.ts";
import { registerRender } from "./commands/render.ts";
import { registerRules } from "./commands/rules.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerValidate } from "./commands/validate.ts";
import type { Run } from "./run.ts";
import { VERSION } from "./version.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** The few words of its own that commander puts into a help. */
const inChinese = (text: string): string =>
  text
    .replace("[options]", "[选项]")
    .replace("(choices: ", "(可选: ")
    .replace("default: ", "默认: ");

const HELP = { "zh-CN": "显示帮助", en: "show this help" };

const DESCRIPTION = {
  "zh-CN": "政府信息公开工作年度报告：导入、检查、取数、计算、输出",
  en: "Annual reports on open government information: read, check, compute, render",
};

const EXAMPLES = {
  "zh-CN":
    "\n示例：\n  gongkai validate report.txt\n  gongkai render report.txt --to html -o report.html",
  en: "\nExamples:\n  gongkai validate report.txt\n  gongkai render report.txt --to html -o report.html",
};

/** Describes the whole command line; every command loads what it needs when it is called. */
export function buildProgram(run: Run): Command {
  const { io, language } = run;
  const program = new Command("gongkai")
    .description(DESCRIPTION[language])
    .version(VERSION, "-V, --version", { "zh-CN": "显示版本", en: "show the version" }[language])
    .helpOption("-h, --help", HELP[language])
    .helpCommand("help [command]", HELP[language])
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      styleUsage: (usage) => (language === "zh-CN" ? inChinese(usage) : usage),
      styleOptionDescription: (text) => (language === "zh-CN" ? inChinese(text) : text),
      styleTitle: (title) => (language === "zh-CN" ? (TITLES[title] ?? title) : title),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      // Usage errors are printed by `main`, in the user's language.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText("after", EXAMPLES[language]);
  registerImport(program, run);
  registerValidate(program, run);
  registerFacts(program, run);
  registerMetrics(program, run);
  registerRender(program, run);
  registerRules(program, run);
  registerConcepts(program, run);
  registerSchema(program, run);
  return program;
}
