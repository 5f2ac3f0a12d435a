/** What an element does to the text of a page. */
export type ElementKind =
  /** Goes on in the same line. */
  | "inline"
  /** Begins a line of its own. */
  | "block"
  | "break"
  /** Its lines are shown as they are written. */
  | "verbatim"
  | "link"
  /** A mark or a number above or below the line: 54¹ is no 541. */
  | "note"
  | "input"
  | "table"
  /** Rows of a table that belong together: its head, a body, or its foot. */
  | "rows"
  | "row"
  | "cell"
  | "meta"
  | "title"
  /** What it holds was struck out. */
  | "struck"
  /** What it holds is not shown, or is no text of the page. */
  | "unshown";

const NAMES: Readonly<Record<ElementKind, string>> = {
  inline: "abbr b big code col colgroup em font i img ins label o:p small span st1 strong tt u",
  block:
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu nav ol p " +
    "section summary ul",
  break: "br",
  verbatim: "listing pre xmp",
  link: "a",
  note: "sub sup",
  input: "input",
  rows: "tbody tfoot thead",
  struck: "del s strike",
  table: "table",
  row: "tr",
  cell: "td th",
  meta: "meta",
  title: "title",
  unshown:
    "audio button canvas iframe math noscript object script select style svg template textarea video xml",
};

/** An element by its name in small letters. */
export interface Element {
  readonly name: string;
  readonly kind: ElementKind;
}

/** Letters and digits of a name, six bits each: so many make a small integer. */
const MOST_PACKED = 5;

/** A short name as a number, without making a string of it; -1 for what is longer or has other letters. */
function packedName(page: string, start: number, end: number): number {
  if (end - start > MOST_PACKED) return -1;
  let packed = 0;
  for (let at = start; at < end; at++) {
    const unit = page.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) packed = packed * 64 + unit - 0x60;
    else if (unit >= 0x41 && unit <= 0x5a) packed = packed * 64 + unit - 0x40;
    else if (unit >= 0x30 && unit <= 0x3a) packed = packed * 64 + unit - 0x15;
    else return -1;
  }
  return packed;
}

const byName = new Map<string, Element>();
const byPackedName = new Map<number, Element>();
for (const [kind, names] of Object.entries(NAMES) as [ElementKind, string][]) {
  for (const name of names.split(" ")) {
    const element = { name, kind };
    byName.set(name, element);
    byPackedName.set(packedName(name, 0, name.length), element);
  }
}
byPackedName.delete(-1);

/**
 * Tells an element by its name in small letters; elements that nobody knows go on in the same line.
 *
 * @example
 * elementOf("td") //=> { name: "td", kind: "cell" }
 */
export const elementOf = (name: string): Element => byName.get(name) ?? { name, kind: "inline" };

/** The same for the name that stands at a place of a page. */
export function elementAt(page: string, start: number, end: number): Element {
  return (
    byPackedName.get(packedName(page, start, end)) ??
    elementOf(page.slice(start, end).toLowerCase())
  );
}

/** The attributes that decide anything about the text of a page. */
export interface Attributes {
  id?: string;
  colspan?: string;
  rowspan?: string;
  /** Of a `meta` element. */
  name?: string;
  property?: string;
  content?: string;
  /** Of an `input` element. */
  type?: string;
  value?: string;
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

/** Of a cell that fills one place. */
export const NO_SPANS: Spans = {};

/** The spans that a cell states. */
export function spansOf({ colspan, rowspan }: Attributes): Spans {
  if (colspan === undefined && rowspan === undefined) return NO_SPANS;
  const spans: Spans = {};
  const rowSpan = rowspan === "0" ? MOST_ROWS : spanOf(rowspan, MOST_ROWS);
  const colSpan = spanOf(colspan, MOST_COLUMNS);
  if (rowSpan > 1) spans.rowSpan = rowSpan;
  if (colSpan > 1) spans.colSpan = colSpan;
  return spans;
}
