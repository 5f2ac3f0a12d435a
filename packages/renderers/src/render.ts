import { type Finding, GongkaiError, type Language, type Report } from "@gongkai/core";
import { formats, type RenderedAs, type RenderFormat } from "./formats.ts";
import type { ShownStatement } from "./html/shown-statement.ts";
import type { SiteMeta } from "./html/site-meta.ts";
import type { Theme } from "./html/theme.ts";

export interface RenderOptions<Format extends RenderFormat = RenderFormat> {
  readonly to: Format;
  /** The language of labels and headings; the narrative stays as printed. Default `zh-CN`. */
  readonly lang?: Language | undefined;
  /** Told beside their places, and listed after the report (HTML). */
  readonly findings?: readonly Finding[] | undefined;
  /** Their figures are marked in the narrative (HTML). */
  readonly statements?: readonly ShownStatement[] | undefined;
  /** What the page says of the government site that it stands on (HTML). */
  readonly site?: SiteMeta | undefined;
  /** What the page looks like (HTML). */
  readonly theme?: Theme | undefined;
  /** Stops the rendering, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

function unknownFormat(format: string): GongkaiError {
  const known = Object.keys(formats).join(", ");
  return new GongkaiError("usage", {
    message: { "zh-CN": `不支持输出格式“${format}”`, en: `Cannot render to "${format}"` },
    expected: { "zh-CN": `可用的格式：${known}`, en: `One of: ${known}` },
  });
}

/**
 * Renders a report as a page, a Word document, a workbook, Markdown, JSON or plain text.
 *
 * Findings and statements are shown beside the report and never change it or the JSON embedded in
 * the page.
 *
 * @returns A string; formats that are not text resolve to bytes.
 * @throws {GongkaiError} `usage` where `to` is no format; `theme-invalid` where the theme is none.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null };
 * (await render(report, { to: "text" })).split("\n")[0] //=> "某局2018年政府信息公开工作年度报告"
 */
export async function render<Format extends RenderFormat>(
  report: Report,
  options: RenderOptions<Format>,
): Promise<RenderedAs[Format]> {
  const { to, lang = "zh-CN", findings, statements, site, theme } = options;
  if (!Object.hasOwn(formats, to)) throw unknownFormat(to);
  options.signal?.throwIfAborted();
  const rendered = await formats[to](report, { lang, findings, statements, site, theme });
  options.signal?.throwIfAborted();
  return rendered;
}
