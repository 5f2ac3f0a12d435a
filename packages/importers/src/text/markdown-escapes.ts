import { decodeHTMLStrict } from "entities";
import type { Escapes } from "./escapes.ts";

/** CommonMark: a backslash before a sign of ASCII, or a reference to a character. */
const ESCAPED = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/**
 * Takes the escapes of Markdown out of a text.
 *
 * @example
 * unescapeMarkdown("1\\. a\\*b &lt;i&gt; \\n") //=> "1. a*b <i> \\n"
 */
export const unescapeMarkdown = (text: string): string =>
  text.replace(ESCAPED, (all, sign?: string) => sign ?? decodeHTMLStrict(all));

/** Of Markdown: everywhere the same. */
export const markdownEscapes: Escapes = {
  drawnCell: unescapeMarkdown,
  cell: unescapeMarkdown,
  paragraph: unescapeMarkdown,
};
