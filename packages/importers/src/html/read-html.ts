import { type Document, type DocumentNode, EMBEDDED_REPORT_ID } from "@gongkai/core/document";
import { Tokenizer } from "htmlparser2";
import { lineTables } from "./line-tables.ts";
import { withoutMenus } from "./menus.ts";
import { PageBuilder } from "./page-builder.ts";

/** A page, read. */
export interface PageReading {
  readonly document: Document;
  /** What its head says its title is, best first. */
  readonly titles: readonly string[];
  /** Lines of it that are nothing but links, several one after another. */
  readonly menus: readonly DocumentNode[];
  /** Whether a table stands in what it hides. */
  readonly hidesTable: boolean;
  /** The JSON of the report that is embedded in it; null in pages that are not ours. */
  readonly embedded: string | null;
}

/** So much is parsed at a time; in between whoever holds the signal has a turn. */
const PIECE = 1 << 18;

/** No piece ends in the middle of a text, where an entity might stand. */
function pieceEnd(page: string, start: number): number {
  const end = start + PIECE;
  const tag = end < page.length ? page.lastIndexOf("<", end) : -1;
  return tag > start ? tag : end;
}

/**
 * Reads a decoded page into a document: a paragraph for each block of text, a table for each table
 * that shows data. Tables that lay out the page are taken apart; nothing is run or fetched.
 *
 * @param turn Called between pieces of a long page.
 * @param isHiddenRead Whether what the page hides is read as well.
 */
export async function readHtml(
  page: string,
  file: string,
  turn: () => Promise<void>,
  isHiddenRead = false,
): Promise<PageReading> {
  const isOwn = page.includes(`id="${EMBEDDED_REPORT_ID}"`);
  const builder = new PageBuilder(page, file, isOwn, isHiddenRead);
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  for (let start = 0; start < page.length; ) {
    if (start > 0) await turn();
    const end = pieceEnd(page, start);
    tokenizer.write(page.slice(start, end));
    start = end;
  }
  tokenizer.end();
  const { titles, embedded, hidesTable, links } = builder;
  const { blocks, menus } = withoutMenus(builder.blocks, links);
  const nodes = isOwn ? blocks : lineTables(blocks);
  return { document: { lang: "zh-CN", blocks: nodes }, menus, titles, embedded, hidesTable };
}
