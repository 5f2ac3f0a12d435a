const anchorOf = (/** @type {string} */ pointer) =>
  pointer.replace(/[^\w/.~-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`);

function cellModel(/** @type {any} */ cell) {
  const { header, rowSpan, colSpan, align, concept, lang, text } = cell;
  const isHeader = header !== undefined && text !== "";
  const scope = header === "row" ? "row" : "col";
  const className = align === "end" ? "figure" : undefined;
  return { isHeader, scope, className, rowSpan, colSpan, concept, lang, text };
}

function tableModel(/** @type {any} */ { ref, caption, rows }) {
  const pointer = ref === undefined || ref === "particulars" ? ref : `/tables/${ref}`;
  const id = pointer && anchorOf(pointer);
  const firstOfBody = rows.findIndex((row) => !row.every(({ header }) => header === "column"));
  const headers = firstOfBody === -1 ? rows.length : firstOfBody;
  const models = rows.map((row) => row.map(cellModel));
  const columns = (rows[0] ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  return {
    tag: "table",
    id,
    caption,
    captionId: id && `${id}/caption`,
    isWide: columns > 3 && caption !== undefined,
    head: models.slice(0, headers),
    body: models.slice(headers),
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
  const blocks = document.blocks.map((block) => {
    if (block.type === "table") return tableModel(block);
    const tag = block.type === "heading" ? `h${Math.min(block.level + 1, 6)}` : "p";
    const pointer = block.source?.kind === "json" ? anchorOf(block.source.pointer) : undefined;
    const id = ids.has(pointer) ? undefined : pointer;
    ids.add(pointer);
    return { tag, id, className: block.mark, lang: block.lang, text: block.text };
  });
  return { ...frame, lang: document.lang, blocks };
}
