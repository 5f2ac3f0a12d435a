import { type Finding, GongkaiError, type Report } from "@gongkai/core";
import type { Rollup } from "@gongkai/ledger";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface RollupArguments {
  readonly body?: string;
  readonly out?: string;
  readonly check?: string;
  readonly format: "table" | "json";
}

function nothingAsked(): GongkaiError {
  return new GongkaiError("usage", {
    message: {
      "zh-CN": "须用 --body 说明是哪个单位的汇总报告，或用 --check 给出要核对的报告",
      en: "Say with --body whose report the sum is, or with --check which report is checked",
    },
    advice: {
      "zh-CN": "例如 gongkai rollup *.json --body body.json -o report.json",
      en: "For example gongkai rollup *.json --body body.json -o report.json",
    },
  });
}

/** Standard output holds what the check finds. */
function whereTo(): GongkaiError {
  return new GongkaiError("usage", {
    message: {
      "zh-CN": "同时用 --body 和 --check 时，须用 -o 说明汇总报告写到哪里",
      en: "With both --body and --check, say with -o where the sum is written",
    },
    advice: {
      "zh-CN": "只核对的，去掉 --body",
      en: "Leave --body out to check only",
    },
  });
}

/** Every child, or null where one of them could not be read: a sum without it would be wrong. */
async function loadChildren(run: Run, files: readonly string[]): Promise<Report[] | null> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const children: Report[] = [];
  let hasFailed = false;
  await forEachReport(run, files, {
    visit: ({ report }) => void children.push(report),
    onFailure: () => {
      hasFailed = true;
    },
  });
  return hasFailed ? null : children;
}

/** Writes the sum and, beside it in a file, whose figures it is made of. */
async function deliver(
  run: Run,
  { report, trace }: Rollup,
  out: string | undefined,
): Promise<void> {
  const { stringifyReport } = await import("@gongkai/core");
  const content = stringifyReport(report);
  if (out === undefined) return run.io.stdout.write(content);
  const { writeOutput } = await import("../output/write-output.ts");
  const { withoutExtension } = await import("../output/without-extension.ts");
  await writeOutput(run, [
    { path: out, content },
    { path: `${withoutExtension(out)}.trace.json`, content: `${JSON.stringify(trace)}\n` },
  ]);
}

const EQUAL = {
  "zh-CN": "每一格都等于下级之和\n",
  en: "Every cell is the sum of the children's\n",
} as const;

async function printCheck(
  { io, language }: Run,
  findings: readonly Finding[],
  { check, format }: RollupArguments,
): Promise<void> {
  if (format === "json") {
    io.stdout.write(`${JSON.stringify({ file: check, findings }, null, 2)}\n`);
    return;
  }
  const { findingLines } = await import("../output/finding-lines.ts");
  io.stdout.write(findings.length === 0 ? EQUAL[language] : findingLines(findings, language));
}

async function checkParent(
  run: Run,
  children: readonly Report[],
  { report, file, sources }: LoadedReport,
  options: RollupArguments,
): Promise<void> {
  const { checkRollup } = await import("@gongkai/ledger");
  const findings = checkRollup(report, children, { file, ...(sources && { sources }) });
  await printCheck(run, findings, options);
}

/** Adds up the children's reports, or checks a parent's report against their sum, or both. */
async function runRollup(
  run: Run,
  files: readonly string[],
  options: RollupArguments,
): Promise<void> {
  const { body, out, check } = options;
  if (body === undefined && (check === undefined || out !== undefined)) throw nothingAsked();
  if (body !== undefined && check !== undefined && out === undefined) throw whereTo();
  const { readBody } = await import("../input/read-body.ts");
  const { loadAgainst } = await import("../input/load-against.ts");
  const parent = await loadAgainst(run, check);
  const head = body === undefined ? null : await readBody(run.io, body);
  const children = await loadChildren(run, files);
  if (children === null) return;
  if (parent !== null) await checkParent(run, children, parent, options);
  if (head === null) return;
  const { rollup } = await import("@gongkai/ledger");
  const rolled = rollup(children, head);
  await deliver(run, rolled, out);
  const { findingLines } = await import("../output/finding-lines.ts");
  run.io.stderr.write(findingLines(rolled.findings, run.language));
}

export function registerRollup(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "rollup", {
    summary: {
      "zh-CN": "把下级各单位的报告汇总成上级的报告，或核对上级的报告",
      en: "Add up the reports of the bodies under one, or check its report",
    },
    argument: REPORT_FILES,
    examples: [
      "gongkai rollup own.json towns/*.json --body county.json -o report.json",
      "gongkai rollup own.json towns/*.json --check published.html",
    ],
  })
    .addOption(
      new Option(
        "--body <file>",
        zh ? "上级单位的名称、类别等（JSON）" : "JSON: whose report it is",
      ),
    )
    .addOption(
      new Option(
        "-o, --out <file>",
        zh
          ? "写入文件（默认标准输出），来源另存为 .trace.json"
          : "file (default: standard output), its trace beside it",
      ),
    )
    .addOption(
      new Option(
        "--check <file>",
        zh ? "核对这份报告是否等于下级之和" : "check this report against the sum",
      ),
    )
    .addOption(
      new Option("--format <format>", zh ? "核对结果的格式" : "how to print the check")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(languageOption(run))
    .action((files: string[], options: RollupArguments) => runRollup(run, files, options));
}
