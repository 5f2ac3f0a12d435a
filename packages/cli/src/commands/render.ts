import { GongkaiError, type Report, stringifyReport } from "@gongkai/core";
import type { RenderFormat, SiteMeta, Theme } from "@gongkai/renderers";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { OutputFile } from "../io/io.ts";
import type { FindingChoices } from "../output/findings-to-show.ts";
import type { Run } from "../run.ts";
import { againstYearsOption } from "./against-option.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { configOption, noConfigOption } from "./config-option.ts";
import { languageOption } from "./language-option.ts";

const FORMATS: readonly RenderArguments["to"][] = [
  "html",
  "docx",
  "pdf",
  "xlsx",
  "csv",
  "md",
  "text",
  "json",
  "charts",
];

interface RenderArguments extends FindingChoices {
  /** A PDF is the page, printed. */
  readonly to: RenderFormat | "charts" | "pdf";
  readonly withFindings?: boolean;
  readonly meta?: string;
  readonly theme?: string;
  readonly fragment?: boolean;
  readonly out?: string;
}

/** Options of the page that another format would leave out without a word. */
function refuseOptionsOfPages({ to, fragment, meta, theme, withFindings }: RenderArguments): void {
  const isPage = to === "html";
  if (isPage && fragment !== true) return;
  const given = [
    fragment === true && !isPage ? "--fragment" : null,
    meta === undefined ? null : "--meta",
    // These two are printed with the page.
    theme !== undefined && to !== "pdf" ? "--theme" : null,
    withFindings === true && to !== "pdf" ? "--with-findings" : null,
  ].filter((option) => option !== null);
  if (given.length === 0) return;
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `${given.join("、")} 只用于${isPage ? "完整的网页，不用于 --fragment" : `网页，不用于 ${to}`}`,
      en: `${given.join(", ")} is for ${isPage ? "whole pages, not for --fragment" : `pages, not for ${to}`}`,
    },
    advice: isPage
      ? { "zh-CN": "去掉其中一个选项", en: "Leave one of them out" }
      : { "zh-CN": "改用 --to html，或去掉该选项", en: "Use --to html, or leave it out" },
  });
}

/** Where nothing is drawn and nothing is checked, it would be left out without a word. */
function refuseAgainst({ to, against, config, withFindings }: RenderArguments): void {
  const given = [
    against === undefined || to === "charts" ? null : "--against",
    typeof config === "string" ? "--config" : null,
  ].filter((option) => option !== null);
  if (given.length === 0 || withFindings === true) return;
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `${given.join("、")} 要与 --with-findings${to === "charts" ? "" : "（--against 也可与 --to charts）"}一起用`,
      en: `${given.join(", ")} goes with --with-findings${to === "charts" ? "" : " (--against with --to charts, too)"}`,
    },
    advice: {
      "zh-CN": "加上它，或去掉该选项",
      en: "Add it, or leave the option out",
    },
  });
}

/** A piece of a page carries no report: it stands beside, `report.json` for `report.html`. */
async function jsonBeside(out: string | undefined, report: Report): Promise<OutputFile[]> {
  if (out === undefined) return [];
  const { withoutExtension } = await import("../output/without-extension.ts");
  const path = `${withoutExtension(out)}.json`;
  return path === out ? [] : [{ path, content: stringifyReport(report) }];
}

async function findingsOf(run: Run, loaded: LoadedReport, options: FindingChoices) {
  const { findingsToShow } = await import("../output/findings-to-show.ts");
  return findingsToShow(run, loaded, options);
}

async function siteOf({ io }: Run, file: string) {
  const { readSiteMeta } = await import("../input/read-site-meta.ts");
  return readSiteMeta(io, file);
}

async function themeOf({ io }: Run, file: string) {
  const { readTheme } = await import("../input/read-theme.ts");
  return readTheme(io, file);
}

/** What was read from the files that options name. */
interface PageOptions {
  readonly site: SiteMeta | undefined;
  readonly theme: Theme | undefined;
}

/** The page that a report is rendered as, or printed as, or its pictures beside those of other years. */
async function contentOf(
  run: Run,
  loaded: LoadedReport,
  options: Omit<RenderArguments, "theme"> & PageOptions,
) {
  const { report } = loaded;
  const { to, against = [], withFindings = false, fragment, site, theme } = options;
  if (to === "charts") {
    const { chartsPage } = await import("../output/charts-page.ts");
    return chartsPage(run, report, against);
  }
  const { render } = await import("@gongkai/renderers");
  const found = withFindings ? await findingsOf(run, loaded, options) : {};
  const shown = { lang: run.language, site, theme, ...found };
  if (to !== "pdf") return render(report, { to: fragment === true ? "fragment" : to, ...shown });
  const { printPdf } = await import("../output/print-pdf.ts");
  return printPdf(run, await render(report, { to: "html", ...shown }));
}

/** Renders a file to standard output or to a file of its own. */
export async function runRender(run: Run, file: string, options: RenderArguments): Promise<void> {
  refuseOptionsOfPages(options);
  refuseAgainst(options);
  const { forEachReport } = await import("../input/for-each-report.ts");
  const { writeBytes } = await import("../output/write-bytes.ts");
  const { writeOutput } = await import("../output/write-output.ts");
  const { to, out, fragment = false, meta } = options;
  const site = meta === undefined ? undefined : await siteOf(run, meta);
  const theme = options.theme === undefined ? undefined : await themeOf(run, options.theme);
  await forEachReport(run, [file], {
    visit: async (loaded) => {
      const content = await contentOf(run, loaded, { ...options, site, theme });
      const beside = fragment ? await jsonBeside(out, loaded.report) : [];
      if (out !== undefined) await writeOutput(run, [{ path: out, content }, ...beside]);
      else if (typeof content === "string") run.io.stdout.write(content);
      else writeBytes(run, content, `gongkai render ${file} --to ${to} -o report.${to}`);
    },
  });
}

export function registerRender(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  addCommand(program, run, "render", {
    summary: {
      "zh-CN": "把报告写成网页、Word、PDF、文本或数据图等",
      en: "Write a report as a page, Word, PDF, text or charts",
    },
    argument: REPORT_FILE,
    examples: [
      "gongkai render report.txt --to html -o report.html",
      "gongkai render report.json --to charts --against last-year.json -o charts.html",
    ],
  })
    .addOption(
      new Option("--to <format>", zh ? "写成什么" : "what to write")
        .choices(FORMATS)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "-o, --out <file>",
        zh ? "写入文件（默认标准输出）" : "file (default: standard output)",
      ),
    )
    .option(
      "--with-findings",
      zh
        ? "在网页和 PDF 上标出检查发现的问题"
        : "show on the page or PDF what the rules find, in its place",
    )
    .option(
      "--fragment",
      zh
        ? "只写文章，供网站编辑器粘贴（网页）"
        : "the article alone, for the editor of a site (page)",
    )
    .option(
      "--meta <file>",
      zh
        ? "网站要求的 meta 标签（JSON 文件）"
        : "JSON file of the meta tags that the site requires",
    )
    .option(
      "--theme <file>",
      zh
        ? "网页的颜色、字体和字号（JSON 文件）"
        : "JSON file of the page's colours, fonts and size",
    )
    .addOption(againstYearsOption(run))
    .addOption(configOption(run))
    .addOption(noConfigOption(run))
    .addOption(languageOption(run))
    .action((file: string, options: RenderArguments) => runRender(run, file, options));
}
