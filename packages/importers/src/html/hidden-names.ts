import { hidingOf } from "./hiding.ts";

/** A selector of one class or one id, perhaps with the name of an element before it. */
const SIMPLE = /^[a-z]*([.#][\w-]+)$/i;

/** One that nothing ends hides all that follows, as in a browser. */
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** The rules of a style sheet that hold everywhere: not those for print or for small screens. */
function* rulesOf(css: string): Generator<readonly [selectors: string, declarations: string]> {
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    const selectors = css.slice(at, open).trim();
    const isNested = selectors.startsWith("@");
    const close = isNested ? blockEnd(css, open) : css.indexOf("}", open);
    if (close < 0) return;
    if (!isNested) yield [selectors, css.slice(open + 1, close)];
    at = close + 1;
  }
}

/** Where a block with blocks in it ends. */
function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    else if (css[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

/** The style sheets in a page. */
function* styleSheets(page: string): Generator<string> {
  if (!/<style/i.test(page)) return;
  const lower = page.toLowerCase();
  for (let at = lower.indexOf("<style"); at >= 0; at = lower.indexOf("<style", at)) {
    const start = lower.indexOf(">", at);
    const end = start < 0 ? -1 : lower.indexOf("</style", start);
    if (end < 0) return;
    yield page.slice(start + 1, end);
    at = end;
  }
}

/**
 * Lists the classes and ids, `.name` and `#name`, that the style sheets in a page hide.
 *
 * Only the plainest selectors are understood; what a script or another file hides is not.
 */
export function hiddenNames(page: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sheet of styleSheets(page)) {
    for (const [selectors, declarations] of rulesOf(sheet.replace(COMMENT, ""))) {
      if (hidingOf(declarations) === null) continue;
      for (const selector of selectors.split(",")) {
        const name = SIMPLE.exec(selector.trim())?.[1];
        if (name !== undefined) names.add(name);
      }
    }
  }
  return names;
}
