import type { DocumentNode, TableCellNode, TableNode } from "@gongkai/core/document";

/** How a style writes what every page has. */
export interface Markup {
  /** Text as it stands in the page. */
  text(text: string): string;
  paragraph(html: string): string;
  heading(html: string, level: number): string;
  cell(html: string, cell: TableCellNode): string;
  row(html: string): string;
  table(html: string, table: TableNode): string;
  page(body: string, title: string): string;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** `<td rowspan="2">` */
export function spans({ rowSpan = 1, colSpan = 1 }: TableCellNode): string {
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
}

/** A page without any habit. */
export const plainMarkup: Markup = {
  text: escapeHtml,
  paragraph: (html) => `<p>${html}</p>\n`,
  heading: (html, level) =>
    level === 0 ? `<h1>${html}</h1>\n` : `<p><strong>${html}</strong></p>\n`,
  cell: (html, cell) => `<td${spans(cell)}>${html}</td>`,
  row: (html) => `<tr>${html}</tr>\n`,
  table: (html) => `<table border="1">\n<tbody>\n${html}</tbody>\n</table>\n`,
  page: (body, title) =>
    `<!DOCTYPE html>\n<html lang="zh">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`,
};

function writeTable(table: TableNode, markup: Markup): string {
  const rows = table.rows.map((row) =>
    markup.row(row.map((cell) => markup.cell(markup.text(cell.text), cell)).join("")),
  );
  return markup.table(rows.join(""), table);
}

/** Writes blocks as a page. */
export function writePage(
  blocks: readonly DocumentNode[],
  title: string,
  markup: Markup = plainMarkup,
): string {
  const body = blocks.map((block) => {
    if (block.type === "table") return writeTable(block, markup);
    const html = markup.text(block.text);
    return block.type === "heading" ? markup.heading(html, block.level) : markup.paragraph(html);
  });
  return markup.page(body.join(""), escapeHtml(title));
}
