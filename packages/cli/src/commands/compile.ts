import { type Command, InvalidArgumentError, Option } from "commander";
import type { CompileArguments } from "../ledger/compile-lists.ts";
import type { Run } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("1 – 9999");
}

async function runCompile(run: Run, options: CompileArguments): Promise<void> {
  const { compileLists } = await import("../ledger/compile-lists.ts");
  const { compiledFiles, refuseLeftOut, tellCompiled } = await import(
    "../ledger/compiled-output.ts"
  );
  const compiled = await compileLists(run, options);
  tellCompiled(run, compiled);
  if (options.strict === true) refuseLeftOut(compiled);
  const { out } = options;
  if (out === undefined) {
    const { stringifyReport } = await import("@gongkai/core");
    run.io.stdout.write(stringifyReport(compiled.report));
    return;
  }
  const { writeOutput } = await import("../output/write-output.ts");
  await writeOutput(run, compiledFiles(out, compiled));
}

export function registerCompile(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  const file = (flags: string, chinese: string, english: string): Option =>
    new Option(flags, zh ? chinese : english);
  addCommand(program, run, "compile", {
    summary: {
      "zh-CN": "由公开信息、申请、指标清单汇总出报告，每个数字可追溯",
      en: "Compile a report from lists of items, requests and indicators",
    },
    argument: null,
    examples: [
      "gongkai compile --body body.json --year 2024 --items items.csv --requests requests.csv -o report.json",
      "gongkai trace report.json requests.new",
    ],
  })
    .addOption(
      file("--body <file>", "单位（名称、类别……）", "whose report it is").makeOptionMandatory(),
    )
    .addOption(
      file("--year <year>", "报告年度", "report year").argParser(wholeNumber).makeOptionMandatory(),
    )
    .addOption(file("--items <file>", "公开信息清单", "list of published items"))
    .addOption(file("--requests <file>", "申请清单", "list of requests"))
    .addOption(file("--indicators <file>", "指标清单", "list of figures that are entered"))
    .addOption(file("--catalogue <file>", "公开目录", "the directory, year by year"))
    .addOption(againstOption(run))
    .addOption(file("--edition <id>", "格式版本（默认按年度）", "form (default: the year's)"))
    .addOption(file("--mapping <file>", "列名对照", "what the lists' own names stand for"))
    .addOption(
      file("--top <number>", "类别表只列前几类", "categories to list").argParser(wholeNumber),
    )
    .addOption(file("--near", "标题相差一两个字的也算重复", "titles a mark or two off are repeats"))
    .addOption(file("--strict", "有一行不能计入就不出报告", "no report if a row is left out"))
    .addOption(
      file(
        "-o, --out <file>",
        "报告文件，追溯另存为 .trace.json",
        "report file; what is behind it goes to .trace.json",
      ),
    )
    .addOption(languageOption(run))
    .action((options: CompileArguments) => runCompile(run, options));
}
