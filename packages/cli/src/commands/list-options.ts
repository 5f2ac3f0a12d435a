import { type Command, Option } from "commander";
import type { Run } from "../run.ts";

/** How the commands over a list of records are called. */
export interface ListArguments {
  readonly mapping?: string;
  readonly strict?: true;
  readonly format: "table" | "json";
  readonly progress: boolean;
}

/** The options that the commands over a list of records share. */
export function addListOptions(command: Command, { language }: Run): Command {
  const zh = language === "zh-CN";
  return command
    .addOption(
      new Option(
        "--mapping <file>",
        zh ? "列名和用词的对照，JSON" : "what its names stand for, JSON",
      ),
    )
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print it")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(new Option("--strict", zh ? "遇到第一个错行即停" : "stop at the first wrong row"))
    .addOption(new Option("--no-progress", zh ? "不显示进度" : "show no progress"));
}

/** The list that the commands read. */
export const LIST_FILE = {
  syntax: "<file>",
  description: {
    "zh-CN": "清单：CSV、XLSX、NDJSON 或 JSON；- 表示标准输入",
    en: "list: CSV, XLSX, NDJSON or JSON; - is stdin",
  },
} as const;
