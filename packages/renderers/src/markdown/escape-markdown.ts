import { oneLine } from "../text/escape-text.ts";

/** What Markdown cannot hold, or reads as something else: NUL and half of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what must go
const FORBIDDEN = /\u0000|\p{Surrogate}/gu;

/** Marks inside a line; `_` between letters is none, `&` only where a reference begins. */
const INLINE = /[\\`*~[\]$|<]|&(?=#?\w+;)|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

/** The addresses that renderers make links of. */
const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)\S+/giu;

const named: Readonly<Record<string, string>> = { "<": "&lt;", "&": "&amp;" };

/** A `_` may be one of several. */
const marked = (marks: string): string =>
  named[marks] ?? [...marks].map((mark) => `\\${mark}`).join("");

/** Where an address is known by. */
const KNOWN_BY = /:(?=\/\/)|(?<=www)\./giu;

/** A backslash inside an address would be part of it: one that needs any is no link. */
const withoutLink = (address: string): string =>
  address.search(INLINE) === -1 ? address : address.replace(KNOWN_BY, "\ufdd0$&");

/**
 * Writes a text so that Markdown shows it as it is, within a line.
 *
 * @example
 * escapeInline("a*b <i> x_y") //=> "a\\*b &lt;i> x_y"
 */
export function escapeInline(text: string): string {
  const line = oneLine(text).replace(FORBIDDEN, "\ufffd").replaceAll("\ufdd0", "\ufffd");
  return line.replace(ADDRESS, withoutLink).replace(INLINE, marked).replaceAll("\ufdd0", "\\");
}

/** What makes a list, a quotation, a heading or a rule of a line; `=` and `:` for readers of other markup. */
const OPENING = /^(?=[-+=:>#])|^\d{1,9}(?=[.)](?:\s|$))/;

/**
 * Writes a text so that Markdown shows it as a paragraph.
 *
 * @example
 * escapeBlock("1. 概述") //=> "1\\. 概述"
 */
export const escapeBlock = (text: string): string => escapeInline(text).replace(OPENING, "$&\\");

/** Signs at the end of a heading would be taken for those that close it. */
export const escapeHeading = (text: string): string =>
  escapeBlock(text).replace(/(?<=\s)(?=[#=]+$)/, "\\");
