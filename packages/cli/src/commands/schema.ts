import type { SchemaName } from "@gongkai/core/json-schema";
import { Argument, type Command } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

const NAMES: readonly SchemaName[] = ["report", "result", "comparison", "configuration"];

/** Prints a JSON Schema: of a report, of what `validate` and `compare` print, or of `.gongkai.json`. */
export async function runSchema(run: Run, name: SchemaName): Promise<void> {
  const { jsonSchema } = await import("@gongkai/core/json-schema");
  run.io.stdout.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}

export function registerSchema(program: Command, run: Run): void {
  const what = {
    "zh-CN": "报告、核查结果、雷同比较或设置",
    en: "of a report, a result, a comparison, or .gongkai.json",
  };
  addCommand(program, run, "schema", {
    summary: {
      "zh-CN": "输出 JSON Schema（2020-12）",
      en: "Print a JSON Schema (2020-12)",
    },
    argument: null,
    examples: ["gongkai schema > report.schema.json", "gongkai schema configuration"],
  })
    .addArgument(new Argument("[name]", what[run.language]).choices(NAMES).default("report"))
    .addOption(languageOption(run))
    .action((name: SchemaName) => runSchema(run, name));
}
