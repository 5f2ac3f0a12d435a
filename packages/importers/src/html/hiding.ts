/** How an element says that it is not shown: it takes no place, or leaves its place blank. */
export type Hiding = "gone" | "blank" | null;

const GONE =
  /display\s*:\s*none|font-size\s*:\s*0(?:\.0+)?(?:[a-z]{2,3}|%)?\s*(?:[;!]|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|text-decoration(?:-line)?\s*:[^;]*line-through/i;
const BLANK = /visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)/i;

/** Tells whether declarations of style hide what they are for; struck out text is gone as well. */
export function hidingOf(style: string): Hiding {
  if (GONE.test(style)) return "gone";
  return BLANK.test(style) ? "blank" : null;
}
