import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface TraceArguments {
  readonly format: "table" | "json";
}

async function runTrace(
  run: Run,
  [file, place]: readonly [string, string],
  { format }: TraceArguments,
): Promise<void> {
  const { readTrace } = await import("../ledger/read-trace.ts");
  const { recordsBehind } = await import("../ledger/records-behind.ts");
  const { loadReport } = await import("../input/load-report.ts");
  const load = async () => (await loadReport(run.io, file)).report;
  const behind = await recordsBehind(await readTrace(run.io, file), place, load);
  const { io, language } = run;
  if (format === "json") return void io.stdout.write(`${JSON.stringify(behind, null, 2)}\n`);
  const { withoutControls } = await import("../output/without-controls.ts");
  io.stdout.write(behind.ids.map((id) => `${withoutControls(id)}\n`).join(""));
  const { figure, ids, list } = behind;
  const words =
    list === null
      ? {
          "zh-CN": `${figure}：背后没有记录，是零或空白\n`,
          en: `${figure}: no records stand behind it, it is zero or blank\n`,
        }
      : {
          "zh-CN": `${figure}：${ids.length} 条记录（${list}）\n`,
          en: `${figure}: ${ids.length} records of ${list}\n`,
        };
  if (io.stderr.isTTY) io.stderr.write(withoutControls(words[language]));
}

export function registerTrace(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "trace", {
    summary: {
      "zh-CN": "列出一个数字背后的记录",
      en: "List the records behind a figure of a compiled report",
    },
    argument: {
      syntax: "<report>",
      description: { "zh-CN": "compile 写出的报告", en: "a report that compile wrote" },
    },
    examples: [
      "gongkai trace report.json requests/new/naturalPerson",
      "gongkai trace report.json proactive.items.distinct --format json",
    ],
  })
    .argument(
      "<cell>",
      zh ? "表/行/列、JSON Pointer 或指标代码" : "table/row/column, JSON Pointer or concept code",
    )
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print it")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(languageOption(run))
    .action((file: string, place: string, options: TraceArguments) =>
      runTrace(run, [file, place], options),
    );
}
