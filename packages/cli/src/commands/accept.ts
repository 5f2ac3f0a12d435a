import { resolve } from "node:path";
import { type Finding, GongkaiError, validate } from "@gongkai/core";
import type { Command } from "commander";
import type { LoadedConfiguration } from "../configuration/load-configuration.ts";
import type { LoadedReport } from "../input/load-report.ts";
import type { Run } from "../run.ts";
import { againstOption } from "./against-option.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { configOption } from "./config-option.ts";
import { languageOption } from "./language-option.ts";
import { repeated } from "./repeated.ts";

interface AcceptArguments {
  readonly reason: string;
  readonly expires?: string;
  readonly fingerprint?: readonly string[];
  readonly against?: string;
  readonly config?: string;
}

async function found(
  run: Run,
  loaded: LoadedReport,
  {
    against,
    configuration,
  }: { against: string | undefined; configuration: LoadedConfiguration | null },
): Promise<readonly Finding[]> {
  const { loadAgainst } = await import("../input/load-against.ts");
  const { checksOf, optionsFor } = await import("../configuration/checks.ts");
  const lastYear = (await loadAgainst(run, against))?.report ?? null;
  const checks = checksOf(configuration, run.io.today());
  return validate(loaded.report, optionsFor(loaded, checks, lastYear)).findings;
}

function unmatched(file: string, rule: string, marks: readonly string[]): GongkaiError {
  const named = marks.length === 0 ? "" : ` ${marks.join(" ")}`;
  return new GongkaiError("acceptance-unmatched", {
    message: {
      "zh-CN": `${file} 中没有规则 ${rule} 的问题${named}`,
      en: `${file} has no finding of ${rule}${named}`,
    },
    advice: {
      "zh-CN": `用 gongkai validate ${file} --format json 查看 rule 和 fingerprint`,
      en: `See rule and fingerprint with: gongkai validate ${file} --format json`,
    },
  });
}

function matching(
  findings: readonly Finding[],
  rule: string,
  marks: readonly string[],
): readonly Finding[] {
  const ofRule = findings.filter((finding) => finding.rule === rule);
  return marks.length === 0
    ? ofRule
    : ofRule.filter(({ fingerprint }) => marks.includes(fingerprint));
}

/** Writes into the configuration that the findings of a rule in one file are accepted. */
export async function runAccept(
  run: Run,
  [file, rule]: readonly [file: string, rule: string],
  { reason, expires, fingerprint = [], against, config }: AcceptArguments,
): Promise<void> {
  const { io, language } = run;
  const { loadReport } = await import("../input/load-report.ts");
  const { CONFIGURATION_NAME } = await import("../configuration/find-configuration.ts");
  const { loadOrNew } = await import("../configuration/load-or-new.ts");
  const { acceptFindings, parseConfiguration } = await import("@gongkai/core/configuration");
  const { findRuleCard } = await import("../output/rule-text.ts");
  const { writeOutput } = await import("../output/write-output.ts");
  const { ruleCatalogue } = await import("../rule-catalogue.ts");
  const configuration = await loadOrNew(io, config, file);
  findRuleCard(configuration?.cards ?? ruleCatalogue, rule);
  const loaded = await loadReport(io, file);
  const findings = matching(
    await found(run, loaded, { against, configuration }),
    rule,
    fingerprint,
  );
  if (findings.length === 0) throw unmatched(file, rule, fingerprint);
  const before = configuration?.configuration ?? {};
  const { report } = loaded;
  const after = acceptFindings(before, findings, { report, reason, expires });
  const checked = parseConfiguration(after);
  if (!checked.ok) throw checked.error;
  const path = configuration?.path ?? resolve(io.workingFolder, config ?? CONFIGURATION_NAME);
  await writeOutput(run, [{ path, content: `${JSON.stringify(after, null, 2)}\n` }]);
  for (const { fingerprint: mark, place } of findings) {
    io.stdout.write(`${mark}  ${rule}  ${place[language]}\n`);
  }
  const count = findings.length;
  const written = {
    "zh-CN": `已接受 ${count} 个问题，写入 ${path}`,
    en: `${count} ${count === 1 ? "finding" : "findings"} accepted in ${path}`,
  };
  io.stderr.write(`${written[language]}\n`);
}

export function registerAccept(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "accept", {
    summary: {
      "zh-CN": "接受报告中某条规则的问题，理由写入 .gongkai.json",
      en: "Accept what a rule finds in a report, and say why",
    },
    argument: REPORT_FILE,
    examples: [
      'gongkai accept report.json blank-cell --reason "本年未发生"',
      'gongkai accept report.json growth-stated --fingerprint 0a1b2c3d4e5f60 --expires 2027-03-31 --reason "…"',
    ],
  })
    .argument("<rule>", zh ? "规则名" : "the rule")
    .requiredOption("--reason <text>", zh ? "理由" : "why")
    .option(
      "--expires <date>",
      zh ? "最后有效日，如 2027-03-31" : "its last day, such as 2027-03-31",
    )
    .option(
      "--fingerprint <fingerprint>",
      zh ? "只接受这一个（可多次给出）" : "only this one (may be given again)",
      repeated,
    )
    .addOption(againstOption(run))
    .addOption(configOption(run))
    .addOption(languageOption(run))
    .action((file: string, rule: string, options: AcceptArguments) =>
      runAccept(run, [file, rule], options),
    );
}
