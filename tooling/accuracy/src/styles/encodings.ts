import { encode, encodeWide } from "./encode.ts";
import { html } from "./html-style.ts";
import { bodyOf, withHead } from "./page-body.ts";
import type { Style } from "./style.ts";
import { plainMarkup } from "./write-page.ts";

const declared = (charset: string) => (page: string) => page.replace("utf-8", charset);

/** Bytes with others in the place of a mark. */
function withBytes(page: string, mark: string, bytes: Iterable<number>): Uint8Array {
  const [before = "", after = ""] = page.split(mark);
  return Uint8Array.from([...encode(before, "gbk"), ...bytes, ...encode(after, "gbk")]);
}

/** A description that ends within a character, as where a database cuts its fields. */
const cutDescription = (page: string): string =>
  withHead(page, '<meta name="description" content="某县人民@@@">');

const bigEndian = (page: string, isMarked: boolean): Uint8Array =>
  Buffer.from(encodeWide(page, isMarked)).swap16();

const hexadecimal = (page: string): string =>
  page.replace(
    /\P{ASCII}/gu,
    (character) => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`,
  );

/** Bytes, line ends and entities. */
export const encodings: readonly Style[] = [
  html("gb2312", { page: declared("gb2312"), bytes: (page) => encode(page, "gbk") }),
  html("gbk-declared-as-utf-8", { bytes: (page) => encode(page, "gbk") }),
  html("utf-8-declared-as-gbk", { page: declared("gbk") }),
  html("utf-16", { bytes: (page) => encodeWide(page, true) }),
  html("utf-16-without-mark", { bytes: (page) => encodeWide(page, false) }),
  html("utf-16-big-endian", { bytes: (page) => bigEndian(page, true) }),
  html("utf-16-big-endian-without-mark", { bytes: (page) => bigEndian(page, false) }),
  html("gb18030-with-four-bytes", {
    page: (page) => declared("gb18030")(page).replace("</body>", "@@@</body>"),
    bytes: (page) => withBytes(page, "@@@", [0x95, 0x32, 0x82, 0x36, 0x81, 0x30, 0x84, 0x36]),
  }),
  html("gbk-with-half-a-character", {
    page: (page) => cutDescription(declared("gbk")(page)),
    bytes: (page) => withBytes(page, "@@@", [0xc3]),
  }),
  html("utf-8-with-half-a-character", {
    page: cutDescription,
    bytes: (page) => {
      const [before = "", after = ""] = page.split("@@@");
      return Buffer.concat([Buffer.from(before).subarray(0, -1), Buffer.from(after)]);
    },
  }),
  html("every-letter-an-entity", { page: hexadecimal }),
  html("every-character-an-entity", {
    markup: {
      text: (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join(""),
    },
  }),
  html("line-ends-cr-only", { page: (page) => page.replaceAll("\n", "\r") }),
  html("minified", { page: (page) => page.replaceAll("\n", "") }),
  html("body-only", { page: bodyOf }),
  html("upper-case-unquoted", {
    page: (page) =>
      page
        .replace(/<(\/?)([a-z0-9]+)/g, (_tag, end, name: string) => `<${end}${name.toUpperCase()}`)
        .replace(/="(\d+)"/g, "=$1"),
  }),
  html("xhtml", {
    markup: {
      page: (body, title) =>
        `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title><style type="text/css">/*<![CDATA[*/ td > p {margin:0} /*]]>*/</style><script>//<![CDATA[\nif(1<2){}\n//]]></script></head><body>${body.replaceAll("<td></td>", "<td />")}</body></html>`,
    },
  }),
  html("nothing-closed", {
    markup: {
      paragraph: (text) => `<p>${text}\n`,
      cell: (text, cell) => plainMarkup.cell(text, cell).replace("</td>", "\n"),
      row: (cells) => `<tr>${cells}`,
      page: (body, title) => `<html><title>${title}</title><body>${body}`,
    },
  }),
];
