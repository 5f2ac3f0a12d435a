import type { Finding, Language, Report } from "@gongkai/core";
import type { Document } from "@gongkai/core/document";
import { nearestPointers } from "./anchors.ts";
import { embedReport } from "./embedded-report.ts";
import { attribute, escapeAttribute } from "./escape-html.ts";
import { findingMarks } from "./finding-marks.ts";
import { writeHtmlBlock } from "./html-blocks.ts";
import { writeFindings } from "./html-findings.ts";
import { HtmlPage } from "./html-page.ts";
import { type PageStyle, pageStyle } from "./page-style.ts";
import { pageWord } from "./page-words.ts";
import { figuresByPath, type ShownStatement } from "./shown-statement.ts";
import { type SiteMeta, writeSiteMeta } from "./site-meta.ts";

export interface HtmlOptions {
  /** The report that the page embeds as JSON; without it nothing is embedded. */
  readonly report?: Report | undefined;
  /** Told beside their places, and listed after the report; an empty list says that there are none. */
  readonly findings?: readonly Finding[] | undefined;
  /** Their figures are marked in the narrative. */
  readonly statements?: readonly ShownStatement[] | undefined;
  /** Written as `meta` elements, with those of the report where they are absent. */
  readonly site?: SiteMeta | undefined;
  /** Of a theme, as `themeStyle` makes it. */
  readonly style?: PageStyle | undefined;
}

function writeHead(document: Document, { site, report, style = pageStyle }: HtmlOptions): string {
  const title = document.blocks.find((block) => block.type === "heading" && block.level === 0);
  const text = title?.type === "heading" ? title.text : "";
  const lang = title?.type === "heading" ? title.lang : undefined;
  return (
    '<head>\n<meta charset="utf-8">\n' +
    `<meta http-equiv="Content-Security-Policy" content="${style.policy}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    (site === undefined ? "" : writeSiteMeta(site, report)) +
    `<title${attribute("lang", lang)}>${escapeAttribute(text)}</title>\n` +
    `<style>\n${style.css}</style>\n</head>\n`
  );
}

/**
 * Writes a document as one self-contained page: no scripts but the embedded data, printable on A4.
 *
 * Each cell that prints a fact has the attribute `data-fact` with its concept code. An element that
 * prints a value of the report has the value's JSON Pointer as its id (cells only where a finding
 * links to them). All text is escaped.
 *
 * @example
 * writeHtml({ lang: "zh-CN", blocks: [{ type: "paragraph", text: "1 < 2" }] }).includes("<p>1 &lt; 2</p>") //=> true
 */
export function writeHtml(document: Document, options: HtmlOptions = {}): string {
  const { report, findings = [], statements = [] } = options;
  const lang: Language = document.lang === "en" ? "en" : "zh-CN";
  const paths = findings.map(({ path }) => path);
  const nearest = nearestPointers(document, paths);
  const marks = findingMarks(findings, nearest, lang);
  const page = new HtmlPage(figuresByPath(statements), new Set(nearest.values()), marks);
  let html = `<!DOCTYPE html>\n<html${attribute("lang", document.lang)}>\n${writeHead(document, options)}`;
  html += `<body>\n<a class="skip" href="#main">${pageWord("skip", lang)}</a>\n`;
  html += '<main id="main" tabindex="-1">\n<article>\n';
  for (const block of document.blocks) html += writeHtmlBlock(block, page);
  html += "</article>\n";
  if (options.findings !== undefined) html += writeFindings(findings, nearest, lang);
  html += "</main>\n";
  if (report !== undefined) html += embedReport(report);
  return `${html}</body>\n</html>\n`;
}
