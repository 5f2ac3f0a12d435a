import { headerRelations } from "./header-relations.mjs";

const anchorOf = (/** @type {string} */ pointer) =>
  pointer.replace(/[^\w/.~-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`);

/**
 * @param {any} cell
 * @param {{ id?: string, headers?: string } | undefined} relations
 */
function cellModel(cell, relations) {
  const { header, rowSpan, colSpan, align, concept, lang, text } = cell;
  const isHeader = header !== undefined && text !== "";
  const scope = header === "row" ? "row" : "col";
  const className = align === "end" ? "figure" : undefined;
  const unit = concept === undefined ? undefined : cell.unit;
  return { isHeader, scope, className, rowSpan, colSpan, concept, unit, lang, text, ...relations };
}

/** Tells a row of headers, of which some places may be empty. */
function isHeaderRow(/** @type {readonly any[]} */ row) {
  const named = row.filter(({ text }) => text !== "");
  return named.length > 0 && named.every(({ header }) => header === "column");
}

/** Headers at the top are a head; where they come again, each part is a body. */
function groupsOf(/** @type {any[]} */ rows, /** @type {boolean[]} */ isHeader) {
  const starts = rows.map((_, at) => at).filter((at) => isHeader[at] && !isHeader[at - 1]);
  if (starts.length > 1) {
    const parts = [0, ...starts.filter((at) => at > 0)];
    return parts.map((at, part) => ({ tag: "tbody", rows: rows.slice(at, parts[part + 1]) }));
  }
  const firstOfBody = isHeader.indexOf(false);
  const end = firstOfBody === -1 ? rows.length : firstOfBody;
  const body = { tag: "tbody", rows: rows.slice(end) };
  return end === 0 ? [body] : [{ tag: "thead", rows: rows.slice(0, end) }, body];
}

/**
 * @param {any} table
 * @param {() => string} newId for a header
 */
function tableModel({ ref, caption, note, unit, period, rows }, newId) {
  const pointer = ref === undefined || ref === "particulars" ? ref : `/tables/${ref}`;
  const id = pointer && anchorOf(pointer);
  const isHeader = rows.map(isHeaderRow);
  const relations = headerRelations(rows, isHeader, newId);
  const models = rows.map((row) => row.map((cell) => cellModel(cell, relations?.get(cell))));
  const columns = (rows[0] ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  return {
    tag: "table",
    id,
    caption,
    note,
    captionId: id && `${id}/caption`,
    unit,
    period: period && `${period.start}/${period.end}`,
    wide: columns > 8 ? "wide dense" : "wide",
    isWide: columns > 3 && caption !== undefined,
    groups: groupsOf(models, isHeader),
  };
}

/** The parts of our page that are the same for every report of one title: the peers get them as strings. */
export function pageFrame(/** @type {string} */ ownPage) {
  const between = (/** @type {RegExp} */ pattern) => pattern.exec(ownPage)?.[1] ?? "";
  return {
    title: between(/<title>([^<]*)<\/title>/),
    policy: between(/http-equiv="Content-Security-Policy" content="([^"]*)"/),
    style: between(/<style>([^<]*)<\/style>/),
    skip: between(/<a class="skip" href="#main">([^<]*)</),
  };
}

/**
 * What a template needs to write our page, worked out of the same document that our writer gets.
 *
 * @param {any} document as `compose` makes it
 * @param {ReturnType<typeof pageFrame>} frame
 */
export function pageModel(document, frame) {
  const ids = new Set();
  let headers = 0;
  const newId = () => `h${++headers}`;
  const blocks = document.blocks.map((block) => {
    if (block.type === "table") return tableModel(block, newId);
    const tag = block.type === "heading" ? `h${Math.min(block.level + 1, 6)}` : "p";
    const pointer = block.source?.kind === "json" ? anchorOf(block.source.pointer) : undefined;
    const id = ids.has(pointer) ? undefined : pointer;
    ids.add(pointer);
    return { tag, id, className: block.mark, lang: block.lang, text: block.text };
  });
  return { ...frame, lang: document.lang, blocks };
}
