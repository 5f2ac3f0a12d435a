/** What an element does to the text of a page. */
export type ElementKind =
  /** Goes on in the same line. */
  | "inline"
  /** Begins a line of its own. */
  | "block"
  | "break"
  | "table"
  | "row"
  | "cell"
  | "meta"
  | "title"
  /** What it holds is not shown, or is no text of the page. */
  | "unshown";

const NAMES: Readonly<Record<ElementKind, string>> = {
  inline:
    "a abbr b big code col colgroup em font i img input label o:p s small span st1 strike strong sub sup tbody tfoot thead tt u",
  block:
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu nav ol p pre " +
    "section summary ul",
  break: "br",
  table: "table",
  row: "tr",
  cell: "td th",
  meta: "meta",
  title: "title",
  unshown:
    "audio button canvas iframe math noscript object script select style svg template textarea video xml",
};

const kinds = new Map<string, ElementKind>();
for (const [kind, names] of Object.entries(NAMES) as [ElementKind, string][]) {
  for (const name of names.split(" ")) kinds.set(name, kind);
}

/**
 * Tells what an element does to the text of a page, by its name in small letters; elements that
 * nobody knows go on in the same line.
 */
export const elementKind = (name: string): ElementKind => kinds.get(name) ?? "inline";

/** The attributes that decide anything about the text of a page. */
export interface Attributes {
  id?: string;
  style?: string;
  hidden?: string;
  colspan?: string;
  rowspan?: string;
  /** Of a `meta` element. */
  name?: string;
  content?: string;
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Tells an element of which nothing is shown, though its kind is. */
export function isHidden({ hidden, style }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && HIDDEN.test(style));
}

/**
 * Tells the level of a heading element as the document tree counts it: 0 for `h1`.
 *
 * @example
 * elementLevel("h2") //=> 1
 */
export function elementLevel(name: string): number | null {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** No form is half as wide; `rowspan="0"` reaches to the end of the table. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 65_534;

function spanOf(printed: string | undefined, most: number): number {
  if (printed === undefined) return 1;
  const span = Number.parseInt(printed, 10);
  return span > 0 ? Math.min(span, most) : 1;
}

/** How far a cell reaches; a span of one is left out. */
export interface Spans {
  rowSpan?: number;
  colSpan?: number;
}

/** The spans that a cell states. */
export function spansOf({ colspan, rowspan }: Attributes): Spans {
  const spans: Spans = {};
  const rowSpan = rowspan === "0" ? MOST_ROWS : spanOf(rowspan, MOST_ROWS);
  const colSpan = spanOf(colspan, MOST_COLUMNS);
  if (rowSpan > 1) spans.rowSpan = rowSpan;
  if (colSpan > 1) spans.colSpan = colSpan;
  return spans;
}
