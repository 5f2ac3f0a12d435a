export { type ComposeOptions, compose } from "./compose/compose.ts";
export { type CsvCell, writeCsv } from "./csv/write-csv.ts";
export { type FormFormat, writeForm } from "./form.ts";
export type { RenderedAs, RenderFormat } from "./formats.ts";
export { formats } from "./formats.ts";
export type { ShownStatement } from "./html/shown-statement.ts";
export { type HtmlOptions, writeHtml } from "./html/write-html.ts";
export { type RenderOptions, render } from "./render.ts";
export { writeText } from "./text/write-text.ts";
