import { GongkaiError, type Report, stringifyReport } from "@gongkai/core";
import type { RenderFormat, SiteMeta } from "@gongkai/renderers";
import { type Command, Option } from "commander";
import type { LoadedReport } from "../input/load-report.ts";
import type { OutputFile } from "../io/io.ts";
import type { Run } from "../run.ts";
import { againstYearsOption } from "./against-option.ts";
import { addCommand, REPORT_FILE } from "./command-text.ts";
import { languageOption } from "./language-option.ts";

const FORMATS: readonly RenderArguments["to"][] = [
  "html",
  "docx",
  "pdf",
  "xlsx",
  "csv",
  "text",
  "json",
  "charts",
];

interface RenderArguments {
  /** A PDF is the page, printed. */
  readonly to: RenderFormat | "charts" | "pdf";
  /** The reports of other years (charts). */
  readonly against?: readonly string[];
  readonly withFindings?: boolean;
  readonly meta?: string;
  readonly fragment?: boolean;
  readonly out?: string;
}

/** What the rules find in a report, and what its narrative states. */
async function findingsOf({ report, sources, findings }: LoadedReport) {
  const { validate } = await import("../validate.ts");
  const { readStatements } = await import("@gongkai/claims");
  const result = validate(report, { findings, ...(sources && { sources }) });
  return { findings: result.findings, statements: readStatements(report) };
}

/** Options of the page that another format would leave out without a word. */
function refuseOptionsOfPages({ to, fragment, meta, withFindings }: RenderArguments): void {
  const isPage = to === "html";
  if (isPage && fragment !== true) return;
  const given = [
    fragment === true && !isPage ? "--fragment" : null,
    meta === undefined ? null : "--meta",
    // They are printed with the page.
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

/** Of other formats it would be left out without a word. */
function refuseAgainst({ to, against }: RenderArguments): void {
  if (to === "charts" || against === undefined) return;
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `--against 只用于 charts，不用于 ${to}`,
      en: `--against is for charts, not for ${to}`,
    },
    advice: {
      "zh-CN": "改用 --to charts，或去掉该选项",
      en: "Use --to charts, or leave it out",
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

async function siteOf({ io }: Run, file: string) {
  const { readSiteMeta } = await import("../input/read-site-meta.ts");
  return readSiteMeta(io, file);
}

/** The page that a report is rendered as, or printed as, or its pictures beside those of other years. */
async function contentOf(
  run: Run,
  loaded: LoadedReport,
  options: RenderArguments & { readonly site: SiteMeta | undefined },
) {
  const { report } = loaded;
  const { to, against = [], withFindings = false, fragment, site } = options;
  if (to === "charts") {
    const { chartsPage } = await import("../output/charts-page.ts");
    return chartsPage(run, report, against);
  }
  const { render } = await import("@gongkai/renderers");
  const found = withFindings ? await findingsOf(loaded) : {};
  const shown = { lang: run.language, site, ...found };
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
  await forEachReport(run, [file], {
    visit: async (loaded) => {
      const content = await contentOf(run, loaded, { ...options, site });
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
    .addOption(againstYearsOption(run))
    .addOption(languageOption(run))
    .action((file: string, options: RenderArguments) => runRender(run, file, options));
}
