import { type Finding, type Language, type Report, stringifyReport } from "@gongkai/core";
import type { Document } from "@gongkai/core/document";
import { compose } from "./compose/compose.ts";
import { factsCsv } from "./facts/facts-csv.ts";
import type { ShownStatement } from "./html/shown-statement.ts";
import type { SiteMeta } from "./html/site-meta.ts";
import type { Theme } from "./html/theme.ts";
import { writeFragment } from "./html/write-fragment.ts";
import { writeHtml } from "./html/write-html.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { writeText } from "./text/write-text.ts";

export interface FormatOptions {
  readonly lang: Language;
  readonly findings?: readonly Finding[] | undefined;
  readonly statements?: readonly ShownStatement[] | undefined;
  readonly site?: SiteMeta | undefined;
  readonly theme?: Theme | undefined;
}

/** What each format is rendered as: a string, or bytes. */
export interface RenderedAs {
  /** The facts in long form. */
  readonly csv: string;
  readonly docx: Uint8Array;
  /** A piece of a page, for the editors of content systems. */
  readonly fragment: string;
  readonly html: string;
  readonly json: string;
  readonly md: string;
  readonly text: string;
  readonly xlsx: Uint8Array;
}

export type RenderFormat = keyof RenderedAs;

/** Renders one format; a format with heavy dependencies imports its writer when it is asked for. */
export type FormatRenderer<Rendered> = (
  report: Report,
  options: FormatOptions,
) => Rendered | Promise<Rendered>;

const composed = (report: Report, { lang }: FormatOptions): Document => compose(report, { lang });

async function styleOf({ theme }: FormatOptions) {
  if (theme === undefined) return undefined;
  const { themeStyle } = await import("./html/theme-style.ts");
  return themeStyle(theme);
}

/** The formats that a report can be rendered as. */
export const formats: { readonly [Format in RenderFormat]: FormatRenderer<RenderedAs[Format]> } = {
  csv: (report, { lang }) => factsCsv(report, lang),
  docx: async (report, options) => {
    const { writeDocx } = await import("./docx/write-docx.ts");
    const { title, body, publishedOn: date } = report;
    return writeDocx(composed(report, options), { title, creator: body.name, date });
  },
  fragment: (report, options) => writeFragment(composed(report, options)),
  html: async (report, options) =>
    writeHtml(composed(report, options), {
      report,
      findings: options.findings,
      statements: options.statements,
      site: options.site,
      style: await styleOf(options),
    }),
  json: (report) => stringifyReport(report),
  md: (report, options) => writeMarkdown(composed(report, options)),
  text: (report, options) => writeText(composed(report, options)),
  xlsx: async (report, options) => {
    const { workbookSheets } = await import("./xlsx/workbook-sheets.ts");
    const { sheetXlsx } = await import("./sheet/sheet-xlsx.ts");
    return sheetXlsx(workbookSheets(composed(report, options), report));
  },
};

const isFormat = (name: string): name is RenderFormat => Object.hasOwn(formats, name);

/** The names of all formats that a report can be rendered as. */
export const renderFormats: readonly RenderFormat[] = Object.keys(formats).filter(isFormat);
