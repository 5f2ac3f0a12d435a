import type { LocalText } from "@gongkai/core";
import type { Command } from "commander";
import type { Run } from "../run.ts";

/** The words around a command's options: one sentence, what FILE is, and two examples. */
export interface CommandText {
  readonly summary: LocalText;
  readonly argument: { readonly syntax: string; readonly description: LocalText } | null;
  readonly examples: readonly [string, string];
}

export const REPORT_FILES = {
  syntax: "<files...>",
  description: {
    "zh-CN": "网页、文本、DOCX、XLSX、CSV、PDF 或报告 JSON；- 表示标准输入",
    en: "page, text, DOCX, XLSX, CSV, PDF or JSON; - is stdin",
  },
} as const;

export const REPORT_FILE = { ...REPORT_FILES, syntax: "<file>" } as const;

/** Adds a command with its sentence, argument and examples. */
export function addCommand(
  program: Command,
  { language }: Run,
  name: string,
  { summary, argument, examples }: CommandText,
): Command {
  const title = { "zh-CN": "示例：", en: "Examples:" }[language];
  const command = program.command(name).description(summary[language]);
  if (argument !== null) command.argument(argument.syntax, argument.description[language]);
  return command.addHelpText("after", `\n${title}\n${examples.map((e) => `  ${e}`).join("\n")}`);
}
