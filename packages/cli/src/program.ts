import type { Language } from "@gongkai/core";
import { Command } from "commander";
import { registerAccept } from "./commands/accept.ts";
import { registerClaims } from "./commands/claims.ts";
import { registerCompare } from "./commands/compare.ts";
import { registerCompile } from "./commands/compile.ts";
import { registerConcepts } from "./commands/concepts.ts";
import { registerDeadlines } from "./commands/deadlines.ts";
import { registerDedupe } from "./commands/dedupe.ts";
import { registerDuties } from "./commands/duties.ts";
import { registerFacts } from "./commands/facts.ts";
import { registerImport } from "./commands/import.ts";
import { registerMetrics } from "./commands/metrics.ts";
import { registerReconcile } from "./commands/reconcile.ts";
import { registerRender } from "./commands/render.ts";
import { registerRollup } from "./commands/rollup.ts";
import { registerRules } from "./commands/rules.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerTemplate } from "./commands/template.ts";
import { registerTrace } from "./commands/trace.ts";
import { registerValidate } from "./commands/validate.ts";
import type { Run } from "./run.ts";
import { VERSION } from "./version.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const WORDS = {
  "zh-CN": { choices: "可选 ", byDefault: "默认 " },
  en: { choices: "", byDefault: "default " },
} as const;

/** What an option may be, short enough that a help fits a screen: `(pretty, json; default pretty)`. */
function shortDescription(text: string, language: Language): string {
  const { choices, byDefault } = WORDS[language];
  // linear: applied to the help that the commands write
  return text
    .replace(/\(choices: (.*?)(?:, default: "(.*?)")?\)/, (_all, names: string, usual?: string) => {
      const ending = usual === undefined ? "" : `; ${byDefault}${usual}`;
      return `(${choices}${names.replaceAll('"', "")}${ending})`;
    })
    .replace(/\(default: (\d+)\)/, `(${byDefault}$1)`);
}

const HELP = { "zh-CN": "显示帮助", en: "show this help" };

const DESCRIPTION = {
  "zh-CN": "政府信息公开工作年度报告：导入、检查、取数、计算、输出",
  en: "Annual reports on open government information: read, check, compute, render",
};

/** The commands around an office's own records, named in one line so that the help fits a screen. */
const LEDGER_COMMANDS: readonly string[] = [
  "compile",
  "trace",
  "deadlines",
  "dedupe",
  "duties",
  "reconcile",
  "rollup",
];

const LAST_LINES = {
  "zh-CN": `台账与汇总：${LEDGER_COMMANDS.join("、")}（gongkai help ${LEDGER_COMMANDS[0]}）
示例：gongkai validate report.txt`,
  en: `From records: ${LEDGER_COMMANDS.join(", ")} (gongkai help ${LEDGER_COMMANDS[0]})
Example: gongkai validate report.txt`,
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
      // Without `help` itself, which -h stands for: so the list fits a screen.
      visibleCommands: ({ commands }) =>
        commands.filter((command) => !LEDGER_COMMANDS.includes(command.name())),
      styleUsage: (usage) => (language === "zh-CN" ? usage.replace("[options]", "[选项]") : usage),
      styleOptionDescription: (text) => shortDescription(text, language),
      styleArgumentDescription: (text) => shortDescription(text, language),
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
    .addHelpText("after", `\n${LAST_LINES[language]}`);
  registerImport(program, run);
  registerValidate(program, run);
  registerAccept(program, run);
  registerFacts(program, run);
  registerClaims(program, run);
  registerMetrics(program, run);
  registerCompare(program, run);
  registerRender(program, run);
  registerTemplate(program, run);
  registerCompile(program, run);
  registerTrace(program, run);
  registerDeadlines(program, run);
  registerDedupe(program, run);
  registerDuties(program, run);
  registerRules(program, run);
  registerConcepts(program, run);
  registerSchema(program, run);
  registerReconcile(program, run);
  registerRollup(program, run);
  return program;
}
