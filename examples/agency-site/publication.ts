import { type RenderFormat, type Report, render, renderFormats } from "gongkai";

/** A file of a report beside its page. */
export interface Download {
  readonly name: string;
  readonly label: string;
  readonly content: string | Uint8Array;
}

/** What is published of one year. */
export interface Publication {
  readonly year: string;
  readonly report: Report;
  /** The report as a piece of a page. */
  readonly article: string;
  readonly downloads: readonly Download[];
}

interface FormatWords {
  readonly label: string;
  readonly extension?: string;
}

/** Formats in the order of the directory; one that is missing here comes last, by its own name. */
const known: ReadonlyMap<string, FormatWords> = new Map([
  ["html", { label: "网页" }],
  ["docx", { label: "Word 文档" }],
  ["xlsx", { label: "Excel 工作簿" }],
  ["text", { label: "纯文本", extension: "txt" }],
  ["md", { label: "Markdown" }],
  ["csv", { label: "CSV 数据" }],
  ["json", { label: "JSON 数据" }],
]);

/** Every format that `render` knows but the fragment, which the year's page is made of. */
function downloadFormats(): readonly RenderFormat[] {
  const order = [...known.keys()];
  const place = (format: string) => (known.has(format) ? order.indexOf(format) : order.length);
  return renderFormats
    .filter((format) => format !== "fragment")
    .toSorted((one, other) => place(one) - place(other));
}

async function downloadOf(report: Report, to: RenderFormat): Promise<Download> {
  const { label, extension = to } = known.get(to) ?? { label: to.toUpperCase() };
  return { name: `report.${extension}`, label, content: await render(report, { to }) };
}

/** Renders a report in every format. */
export async function publicationOf(report: Report): Promise<Publication> {
  const downloads: Download[] = [];
  for (const format of downloadFormats()) downloads.push(await downloadOf(report, format));
  const article = await render(report, { to: "fragment" });
  return { year: report.period.end.slice(0, 4), report, article, downloads };
}
