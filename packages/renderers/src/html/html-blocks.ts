import type { DocumentNode, HeadingNode, ParagraphNode } from "@gongkai/core/document";
import { pointerOf } from "../compose/place.ts";
import { attribute } from "./escape-html.ts";
import type { HtmlPage } from "./html-page.ts";
import { writeHtmlTable } from "./html-table.ts";

function writeHeading(heading: HeadingNode, page: HtmlPage): string {
  const tag = `h${Math.min(heading.level + 1, 6)}`;
  const id = page.id(pointerOf(heading));
  return `<${tag}${id}${attribute("lang", heading.lang)}>${page.words(heading)}</${tag}>\n`;
}

function writeParagraph(paragraph: ParagraphNode, page: HtmlPage): string {
  const { mark, lang } = paragraph;
  const id = page.id(pointerOf(paragraph));
  return `<p${id}${attribute("class", mark)}${attribute("lang", lang)}>${page.words(paragraph)}</p>\n`;
}

/** Writes one block of a document. */
export function writeHtmlBlock(block: DocumentNode, page: HtmlPage): string {
  if (block.type === "heading") return writeHeading(block, page);
  return block.type === "table" ? writeHtmlTable(block, page) : writeParagraph(block, page);
}
