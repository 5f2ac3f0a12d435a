import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface ConceptsArguments {
  readonly format: "table" | "json";
}

/** Prints all concepts, or explains one. */
export async function runConcepts(
  { io, language }: Run,
  code: string | undefined,
  { format }: ConceptsArguments,
): Promise<void> {
  const { concepts } = await import("@gongkai/core/catalogue");
  const text = await import("../output/concept-text.ts");
  const wanted = code === undefined ? null : text.findKnownConcept(concepts, code);
  if (format === "json") {
    const shown = wanted === null ? concepts.map(text.withUses) : text.withUses(wanted);
    io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else if (wanted === null) io.stdout.write(text.conceptTable(concepts, language));
  else io.stdout.write(text.conceptText(wanted, language));
}

export function registerConcepts(program: Command, run: Run): void {
  const format = { "zh-CN": "输出格式", en: "how to print them" }[run.language];
  addCommand(program, run, "concepts", {
    summary: {
      "zh-CN": "列出数字统计的全部概念，或说明其中一个",
      en: "List all that figures can count, or explain one code",
    },
    argument: {
      syntax: "[code]",
      description: { "zh-CN": "概念代码，如 requests.new", en: "a code, such as requests.new" },
    },
    examples: ["gongkai concepts", "gongkai concepts requests.outcome.denied --format json"],
  })
    .addOption(new Option("--format <format>", format).choices(["table", "json"]).default("table"))
    .addOption(languageOption(run))
    .action((code: string | undefined, options: ConceptsArguments) =>
      runConcepts(run, code, options),
    );
}
