import type { DocumentNode } from "@gongkai/core/document";
import { fileScanned } from "../files/file-errors.ts";
import type { FileReading, ReadingNote } from "../files/file-reading.ts";
import { pageScanned } from "../rule-cards.ts";
import { PieceCount } from "../too-large.ts";
import { joinOverPages } from "./join-over-pages.ts";
import { readPages } from "./open-pdf.ts";
import { edgeLines } from "./page-edges.ts";
import { type PageLayout, pageLayout } from "./page-layout.ts";
import type { PageLine } from "./page-line.ts";
import type { PageMarks } from "./page-marks.ts";
import { pageMargins } from "./paragraphs.ts";
import { unruledBlocks } from "./unruled-blocks.ts";

/** What is to be said of a page that holds what cannot be read. */
function noteOf({ page, letters, hasPicture, hasUnknownFont }: PageMarks): ReadingNote[] {
  if (hasUnknownFont) {
    const message = {
      "zh-CN": `第${page}页有的文字所用的字体读不出来，这些文字没有读入`,
      en: `Page ${page} shows text in a font that cannot be read; that text is left out`,
    };
    return [{ card: pageScanned, message }];
  }
  if (letters.length > 0 || !hasPicture) return [];
  const message = {
    "zh-CN": `第${page}页是图片，没有文字，未能读取`,
    en: `Page ${page} is a picture without text, and was not read`,
  };
  return [{ card: pageScanned, message }];
}

/** The tables and the lines of all pages in their order, lines that follow each other together. */
function blocksOf(pages: readonly PageLayout[], file: string): DocumentNode[] {
  const edges = edgeLines(pages.map(({ lines }) => lines));
  const all = pages.flatMap(({ lines }) => lines).filter((line) => !edges.has(line));
  const margins = pageMargins(all);
  const nodes: DocumentNode[] = [];
  let open: PageLine[] = [];
  const close = () => {
    if (open.length > 0) nodes.push(...unruledBlocks(open, margins, file));
    open = [];
  };
  let before: PageLayout["flow"][number] | null = null;
  for (const { flow } of pages) {
    for (const piece of flow) {
      if (!("table" in piece)) {
        if (edges.has(piece)) continue;
        open.push(piece);
        before = piece;
        continue;
      }
      close();
      const last = nodes.at(-1);
      const joined =
        before !== null && "table" in before && last?.type === "table"
          ? joinOverPages({ ...before, table: last }, piece)
          : null;
      if (joined !== null) nodes.pop();
      nodes.push(joined ?? piece.table);
      before = piece;
    }
  }
  close();
  return nodes;
}

/**
 * Reads a PDF file into a document: tables by the lines that are ruled for them, others by how their
 * columns stand, and paragraphs over line and page breaks. Each source is a box in points from the lower
 * left corner of its page, as the file has it before a viewer turns the page.
 *
 * Only what is shown as text is read: pictures of text are noted, never guessed at.
 *
 * @throws {GongkaiError} `file-damaged`, `file-encrypted`, `file-scanned`, `file-too-large`.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<FileReading> {
  const marks = await readPages(bytes, file);
  if (marks.every(({ letters }) => letters.length === 0)) throw fileScanned(file);
  const blocks = blocksOf(
    marks.map((page) => pageLayout(page, file)),
    file,
  );
  const pieces = new PieceCount(file);
  for (const node of blocks) {
    pieces.add();
    if (node.type === "table") for (const row of node.rows) pieces.add(row.length);
  }
  return { document: { lang: "zh-CN", blocks }, titles: [], notes: marks.flatMap(noteOf) };
}
