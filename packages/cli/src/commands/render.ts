import type { RenderFormat } from "@gongkai/renderers";
import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface RenderArguments {
  readonly to: RenderFormat;
  readonly out?: string;
}

/** Renders a file to standard output or to a file of its own. */
export async function runRender(run: Run, file: string, options: RenderArguments): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { render } = await import("@gongkai/renderers");
  const { writeOutput } = await import("../output/write-output.ts");
  await forEachReport(run, [file], {
    visit: async ({ report }) => {
      const text = await render(report, { to: options.to, lang: run.language });
      if (options.out === undefined) run.io.stdout.write(text);
      else await writeOutput(run, [{ path: options.out, content: text }]);
    },
  });
}

export function registerRender(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "render", {
    summary: {
      "zh-CN": "把报告写成网页、JSON 或对齐的文本",
      en: "Write a report as a page, as JSON or as aligned text",
    },
    argument: REPORT_FILE,
    examples: [
      "gongkai render report.txt --to html -o report.html",
      "gongkai render report.json --to text --lang en",
    ],
  })
    .addOption(
      new Option("--to <format>", zh ? "写成什么" : "what to write")
        .choices(["html", "json", "text"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "-o, --out <file>",
        zh ? "写入文件（默认标准输出）" : "file (default: standard output)",
      ),
    )
    .addOption(languageOption(run))
    .action((file: string, options: RenderArguments) => runRender(run, file, options));
}
