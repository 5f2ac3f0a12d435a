import { type Command, Option } from "commander";
import type { Run } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand, REPORT_FILES } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

interface ClaimsArguments {
  readonly against?: string;
  readonly format: "table" | "json";
}

/** Prints what the narrative of each file states, figure by figure. */
export async function runClaims(
  run: Run,
  files: readonly string[],
  options: ClaimsArguments,
): Promise<void> {
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { readClaims } = await import("@gongkai/claims");
  const { claimsTable } = await import("../output/claims-table.ts");
  const { writeJson } = await import("../output/write-json.ts");
  const { loadAgainst } = await import("../input/load-against.ts");
  const { format } = options;
  const against = (await loadAgainst(run, options.against))?.report ?? null;
  const isAlone = files.length === 1;
  await forEachReport(run, files, {
    visit: ({ report, file }) => {
      const claims = readClaims(report, { against });
      if (format === "json") return writeJson(run, { file, alone: claims, among: claims }, isAlone);
      const heading = isAlone ? "" : `== ${file} ==\n`;
      const table = claimsTable(claims, run.language);
      run.io.stdout.write(`${heading}${table}${isAlone ? "" : "\n"}`);
    },
  });
}

export function registerClaims(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "claims", {
    summary: {
      "zh-CN": "逐个核对正文中的数字：说的是什么，与报告是否相符",
      en: "Check every figure of the narrative against the report",
    },
    argument: REPORT_FILES,
    examples: [
      "gongkai claims report.txt --against last-year.json",
      "gongkai claims *.json --format json > claims.ndjson",
    ],
  })
    .addOption(againstOption(run))
    .addOption(
      new Option("--format <format>", zh ? "输出格式" : "how to print them")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(languageOption(run))
    .action((files: string[], options: ClaimsArguments) => runClaims(run, files, options));
}
