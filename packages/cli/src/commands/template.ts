import type { BodyKind } from "@gongkai/core";
import type { FormFormat } from "@gongkai/renderers";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface TemplateArguments {
  readonly edition?: string;
  readonly to?: FormFormat;
  readonly ledger?: true;
  readonly out?: string;
  readonly year?: number;
  readonly body?: string;
  readonly kind?: BodyKind;
}

const FORMATS: readonly FormFormat[] = ["json", "docx", "xlsx", "csv"];
const KINDS: readonly BodyKind[] = ["government", "department", "township", "other"];

/** Stands for the body in a form for everybody, and is read as a name. */
const ANY_BODY = "某单位";

function yearOf(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("1000 – 2999");
}

async function formatNeeded(): Promise<never> {
  const { GongkaiError } = await import("@gongkai/core");
  throw new GongkaiError("usage", {
    message: { "zh-CN": "缺少选项 --to", en: "The option --to is missing" },
    expected: { "zh-CN": FORMATS.join("、"), en: `One of: ${FORMATS.join(", ")}` },
    advice: { "zh-CN": "用法见 gongkai template --help", en: "See gongkai template --help" },
  });
}

async function ofReportsOnly(name: string): Promise<never> {
  const { GongkaiError } = await import("@gongkai/core");
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `--${name} 用于报告格式，空白清单没有这一项`,
      en: `--${name} is about the form of a report: the empty lists have no such thing`,
    },
    advice: {
      "zh-CN": "例如 gongkai template --ledger --to xlsx -o lists",
      en: "For example gongkai template --ledger --to xlsx -o lists",
    },
  });
}

/** Writes the form of an edition with nothing filled in, or the empty lists that a report is compiled from. */
async function runTemplate(run: Run, options: TemplateArguments): Promise<void> {
  const { io, language } = run;
  if (options.ledger === true) {
    const idle = (["edition", "year", "body", "kind"] as const).find(
      (name) => options[name] !== undefined,
    );
    if (idle !== undefined) await ofReportsOnly(idle);
    const { writeEmptyLists } = await import("../lists/write-empty-lists.ts");
    return writeEmptyLists(run, options);
  }
  const { formOf } = await import("../output/form-of.ts");
  const { bodyKind } = await import("@gongkai/importers");
  const { blankReport } = await import("@gongkai/core/build");
  const { writeForm } = await import("@gongkai/renderers");
  const { to = await formatNeeded(), out, body: name = ANY_BODY } = options;
  const { edition, year } = formOf(options, Number(io.today().slice(0, 4)));
  const body = { name, kind: options.kind ?? bodyKind(name) };
  const content = await writeForm(blankReport(edition.id, { body, year }), { to });
  if (out !== undefined) {
    const { writeOutput } = await import("../output/write-output.ts");
    await writeOutput(run, [{ path: out, content }]);
  } else if (typeof content === "string") io.stdout.write(content);
  else {
    const { writeBytes } = await import("../output/write-bytes.ts");
    writeBytes(run, content, `gongkai template --to ${to} -o report.${to}`);
  }
  const words = {
    "zh-CN": `${edition.id}（${edition.label["zh-CN"]}），${year}年；填好后：gongkai validate\n`,
    en: `${edition.id} (${edition.label.en}), ${year}; once filled in: gongkai validate\n`,
  };
  if (io.stderr.isTTY) io.stderr.write(words[language]);
}

export function registerTemplate(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "template", {
    summary: {
      "zh-CN": "写出空白的报告格式，填好后可直接检查和导入",
      en: "Write the blank form, to fill in and then check or import",
    },
    argument: null,
    examples: [
      "gongkai template --edition cn-2021 --to xlsx -o report.xlsx",
      "gongkai template --ledger --to xlsx -o lists",
    ],
  })
    .addOption(
      new Option(
        "--edition <id>",
        zh ? "格式版本，如 cn-2021（默认按年度）" : "form, such as cn-2021 (default: the year's)",
      ),
    )
    .addOption(new Option("--to <format>", zh ? "写成什么" : "what to write").choices(FORMATS))
    .addOption(
      new Option(
        "--ledger",
        zh
          ? "写出空白清单（信息、申请等），-o 指明文件夹"
          : "the empty lists of records, in the folder -o",
      ),
    )
    .addOption(
      new Option(
        "-o, --out <file>",
        zh ? "写入文件（默认标准输出）" : "file (default: standard output)",
      ),
    )
    .addOption(
      new Option(
        "--year <year>",
        zh
          ? "报告年度（默认上一年，不出该格式的年份）"
          : "report year (default: last year, if the form's)",
      ).argParser(yearOf),
    )
    .addOption(new Option("--body <name>", zh ? "单位名称" : "name of the body"))
    .addOption(
      new Option(
        "--kind <kind>",
        zh ? "单位类别（默认看名称）" : "of body (default: by its name)",
      ).choices(KINDS),
    )
    .addOption(languageOption(run))
    .action((options: TemplateArguments) => runTemplate(run, options));
}
