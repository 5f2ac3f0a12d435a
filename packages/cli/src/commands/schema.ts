import type { Command } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

/** Prints the JSON Schema of a report. */
export async function runSchema(run: Run): Promise<void> {
  const { reportJsonSchema } = await import("@gongkai/core/json-schema");
  run.io.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
}

export function registerSchema(program: Command, run: Run): void {
  addCommand(program, run, "schema", {
    summary: {
      "zh-CN": "输出报告的 JSON Schema（2020-12）",
      en: "Print the JSON Schema (2020-12) of a report",
    },
    argument: null,
    examples: ["gongkai schema > report.schema.json", "gongkai schema | head -40"],
  })
    .addOption(languageOption(run))
    .action(() => runSchema(run));
}
