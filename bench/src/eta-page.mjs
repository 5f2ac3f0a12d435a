import { Eta } from "eta";

const attributes = (/** @type {readonly string[]} */ names) =>
  names
    .map((pair) => {
      const [name, key] = pair.split("=");
      return `<% if (${key} !== undefined) { %> ${name}="<%= ${key} %>"<% } %>`;
    })
    .join("");

const cellAttributes = attributes([
  "id=cell.id",
  "headers=cell.headers",
  "class=cell.className",
  "rowspan=cell.rowSpan",
  "colspan=cell.colSpan",
  "data-fact=cell.concept",
  "data-unit=cell.unit",
  "lang=cell.lang",
]);

const rows = (/** @type {string} */ list) =>
  `<% for (const row of ${list}) { %><tr><% for (const cell of row) { %>` +
  `<% if (cell.isHeader) { %><th scope="<%= cell.scope %>"${cellAttributes}><%= cell.text %></th>` +
  `<% } else { %><td${cellAttributes}><%= cell.text %></td><% } } %></tr><% } %>`;

const table =
  '<% if (block.isWide) { %><section class="<%= block.wide %>" aria-label="<%= block.caption %>" tabindex="0"><% } %>' +
  `<table${attributes(["id=block.id", "data-unit=block.unit", "data-period=block.period"])}>` +
  `<% if (block.caption !== undefined) { %><caption${attributes(["id=block.captionId"])}><%= block.caption %><% if (block.note !== undefined) { %> <span class="note"><%= block.note %></span><% } %></caption><% } %>` +
  `<% for (const group of block.groups) { %><<%= group.tag %>>${rows("group.rows")}</<%= group.tag %>><% } %></table><% if (block.isWide) { %></section><% } %>`;

const text =
  `<<%= block.tag %>${attributes(["id=block.id", "class=block.className", "lang=block.lang"])}>` +
  "<%= block.text %></<%= block.tag %>>";

const template =
  '<!DOCTYPE html><html lang="<%= it.page.lang %>"><head><meta charset="utf-8">' +
  '<meta http-equiv="Content-Security-Policy" content="<%~ it.page.policy %>">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  "<title><%= it.page.title %></title><style><%~ it.page.style %></style></head>" +
  '<body><a class="skip" href="#main"><%= it.page.skip %></a><main id="main" tabindex="-1"><article>' +
  `<% for (const block of it.page.blocks) { if (block.tag === "table") { %>${table}<% } else { %>${text}<% } } %>` +
  '</article></main><script type="application/json" id="gongkai-report"><%~ it.json %></script></body></html>';

/** Compiles the page's template once and gives the function that renders it with eta. */
export function compileEtaPage() {
  const eta = new Eta({ autoTrim: false });
  const compiled = eta.compile(template);
  return (page, json) => eta.render(compiled, { page, json });
}
