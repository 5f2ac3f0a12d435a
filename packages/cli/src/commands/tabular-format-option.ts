import { Option } from "commander";
import type { Run } from "../run.ts";

export type TabularFormat = "table" | "json" | "csv";

/** `--format` of the commands that print rows. */
export function tabularFormatOption({ language }: Run): Option {
  return new Option("--format <format>", { "zh-CN": "输出格式", en: "how to print rows" }[language])
    .choices(["table", "json", "csv"])
    .default("table");
}
