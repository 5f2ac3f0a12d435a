import type { DocumentNode } from "@gongkai/core/document";
import type { Blocks } from "./html-style.ts";
import { eachCell, eachTable, isLabel } from "./table-habits.ts";

export const paragraph = (text: string): DocumentNode => ({ type: "paragraph", text });

export const titleHeading = (text: string): DocumentNode => ({ type: "heading", level: 0, text });

/** Changes every text of the blocks. */
export const mapTexts = (blocks: Blocks, change: (text: string) => string): DocumentNode[] =>
  blocks.map((block) =>
    block.type === "table"
      ? {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))),
        }
      : { ...block, text: change(block.text) },
  );

/** Changes the labels of all tables. */
export const mapLabels = (change: (text: string) => string) =>
  eachTable(eachCell((cell) => (isLabel(cell) ? { ...cell, text: change(cell.text) } : cell)));

/** Changes the figures of all tables; blanks stay blank. */
export const mapFigures = (change: (text: string) => string) =>
  eachTable(
    eachCell((cell) =>
      isLabel(cell) || cell.text === "" ? cell : { ...cell, text: change(cell.text) },
    ),
  );

export const fullWidth = (text: string): string =>
  text.replace(/[0-9,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** `12,345`, or with another mark. */
export const thousands = (text: string, mark: string): string =>
  /^\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, mark) : text;

/** A character of the list in each place of one of the other list. */
export const replaceAll = (text: string, pairs: Readonly<Record<string, string>>): string =>
  [...text].map((character) => pairs[character] ?? character).join("");
