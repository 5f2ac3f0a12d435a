import { createElement as element, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";

function Cell({ cell }) {
  const { isHeader, scope, id, headers, className, rowSpan, colSpan, concept, unit, lang, text } =
    cell;
  const data = { "data-fact": concept, "data-unit": unit };
  const attributes = { id, headers, className, rowSpan, colSpan, ...data, lang };
  return isHeader ? element("th", { scope, ...attributes }, text) : element("td", attributes, text);
}

function Rows({ rows }) {
  return rows.map((row, index) =>
    element(
      "tr",
      { key: index },
      row.map((cell, column) => element(Cell, { key: column, cell })),
    ),
  );
}

function Table({ table }) {
  const { id, caption, note, captionId, unit, period, wide, isWide, groups } = table;
  const content = element(
    "table",
    { id, "data-unit": unit, "data-period": period },
    caption !== undefined &&
      element(
        "caption",
        { id: captionId },
        caption,
        note !== undefined &&
          element(Fragment, null, " ", element("span", { className: "note" }, note)),
      ),
    groups.map(({ tag, rows }, at) => element(tag, { key: at }, element(Rows, { rows }))),
  );
  if (!isWide) return content;
  return element("section", { className: wide, "aria-label": caption, tabIndex: 0 }, content);
}

function Block({ block }) {
  if (block.tag === "table") return element(Table, { table: block });
  const { tag, id, className, lang, text } = block;
  return element(tag, { id, className, lang }, text);
}

function Page({ page, json }) {
  const blocks = page.blocks.map((block, key) => element(Block, { key, block }));
  return element(
    "html",
    { lang: page.lang },
    element(
      "head",
      null,
      element("meta", { charSet: "utf-8" }),
      element("meta", { httpEquiv: "Content-Security-Policy", content: page.policy }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", null, page.title),
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own style
      element("style", { dangerouslySetInnerHTML: { __html: page.style } }),
    ),
    element(
      "body",
      null,
      element("a", { className: "skip", href: "#main" }, page.skip),
      element(
        "main",
        { id: "main", tabIndex: -1 },
        element("article", null, element(Fragment, null, blocks)),
      ),
      element("script", {
        type: "application/json",
        id: "gongkai-report",
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, escaped before
        dangerouslySetInnerHTML: { __html: json },
      }),
    ),
  );
}

/** Renders the page with react-dom/server, without the marks for hydration. */
export function renderWithReact(page, json) {
  return `<!DOCTYPE html>${renderToStaticMarkup(element(Page, { page, json }))}`;
}
