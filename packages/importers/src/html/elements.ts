/** What these hold is not shown, or is no text of the page. */
const UNSHOWN = new Set(
  "script style noscript template svg math object iframe select textarea button xml audio video canvas".split(
    " ",
  ),
);

/** What begins a line of its own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre " +
    "section summary ul head title"
  ).split(" "),
);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Tells an element of which nothing is shown. */
export function isUnshown(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (UNSHOWN.has(name)) return true;
  return "hidden" in attributes || HIDDEN.test(attributes.style ?? "");
}

export const isBlock = (name: string): boolean => BLOCKS.has(name);

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
  const span = Number.parseInt(printed ?? "1", 10);
  return span > 0 ? Math.min(span, most) : 1;
}

/** The spans of a cell, those of one left out. */
export function spansOf(attributes: Readonly<Record<string, string>>) {
  const colSpan = spanOf(attributes.colspan, MOST_COLUMNS);
  const rowSpan = attributes.rowspan === "0" ? MOST_ROWS : spanOf(attributes.rowspan, MOST_ROWS);
  return {
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
  };
}
