/** Enough of a file to see what it is. */
const SAMPLE = 200_000;

const MARKUP =
  /<(?:!doctype\s+html|(?:html|head|body|meta|title|table|tbody|tr|td|th|div|p|pre|span|br|h[1-6]|section|article|main|font|center|ul|ol|li|dl|script|style|link|strong|b)(?:\s[^<>]*)?\/?>)/i;

/**
 * Tells a page, or a part of one, by its elements; the name of the file decides nothing.
 *
 * @example
 * looksLikeHtml("<table><tr><td>1") //=> true
 * @example
 * looksLikeHtml("某局2018年报告：收到 <3 件") //=> false
 */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text.slice(0, SAMPLE));
}
