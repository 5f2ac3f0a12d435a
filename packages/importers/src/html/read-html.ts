import { type Document, EMBEDDED_REPORT_ID } from "@gongkai/core/document";
import { Tokenizer } from "htmlparser2";
import { PageBuilder } from "./page-builder.ts";

/** A page, read. */
export interface PageReading {
  readonly document: Document;
  /** What its head says its title is, best first. */
  readonly titles: readonly string[];
  /** The JSON of the report that is embedded in it; null in pages that are not ours. */
  readonly embedded: string | null;
}

/** So much is parsed at a time; in between whoever holds the signal has a turn. */
const PIECE = 1 << 18;

/**
 * Reads a decoded page into a document: a paragraph for each block of text, a table for each table
 * that shows data. Tables that lay out the page are taken apart; nothing is run or fetched.
 *
 * @param turn Called between pieces of a long page.
 */
export async function readHtml(
  page: string,
  file: string,
  turn: () => Promise<void>,
): Promise<PageReading> {
  const builder = new PageBuilder(page, file, page.includes(`id="${EMBEDDED_REPORT_ID}"`));
  const tokenizer = new Tokenizer({}, builder);
  for (let start = 0; start < page.length; start += PIECE) {
    if (start > 0) await turn();
    tokenizer.write(page.slice(start, start + PIECE));
  }
  tokenizer.end();
  const { blocks, titles, embedded } = builder;
  return { document: { lang: "zh-CN", blocks }, titles, embedded };
}
