/** How an element says that it is not shown: it takes no place, or leaves its place blank. */
export type Hiding = "gone" | "blank" | null;

const GONE =
  /display\s*:\s*none|font-size\s*:\s*0(?:\.0+)?(?:[a-z]{2,3}|%)?\s*(?:[;!]|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|text-decoration(?:-line)?\s*:[^;:]*line-through/i;
/** Longer styles hardly come again. */
const LONGEST_KNOWN = 400;

const BLANK = /visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)/i;

/** Tells whether declarations of style hide what they are for; struck out text is gone as well. */
export function hidingOf(style: string): Hiding {
  if (GONE.test(style)) return "gone";
  return BLANK.test(style) ? "blank" : null;
}

/** Reads the styles in a page, where the same few come again at every cell. */
export class StyleReader {
  /** The last style of each length. */
  readonly #known: (readonly [style: string, hiding: Hiding])[] = [];

  constructor(readonly page: string) {}

  hidingAt(start: number, end: number): Hiding {
    if (start < 0) return null;
    const known = this.#known[end - start];
    if (known !== undefined && this.page.startsWith(known[0], start)) return known[1];
    const style = this.page.slice(start, end);
    const hiding = hidingOf(style);
    if (style.length <= LONGEST_KNOWN) this.#known[style.length] = [style, hiding];
    return hiding;
  }
}
