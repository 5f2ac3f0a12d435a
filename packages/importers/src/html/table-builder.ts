import type { DocumentNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { NO_SPANS } from "./elements.ts";

/** A cell while it is read. */
export interface OpenCell {
  readonly spans: Pick<TableCellNode, "rowSpan" | "colSpan">;
  readonly blocks: DocumentNode[];
}

/** Longer than a cell of any form that has paragraphs of its own. */
const LONG_CELL = 400;

const textOf = (node: DocumentNode): string => (node.type === "table" ? "" : node.text);

/** A cell that holds a table, or an article, is there for the layout of the page. */
export function isLayoutCell({ blocks }: Pick<OpenCell, "blocks">): boolean {
  for (const { type } of blocks) if (type !== "paragraph") return true;
  if (blocks.length < 3) return false;
  return blocks.reduce((length, block) => length + textOf(block).length, 0) > LONG_CELL;
}

const HAN_END = /[\u2e80-\uffef]$/;
const HAN_START = /^[\u2e80-\uffef]/;

/** Lines of a cell: Chinese goes on without a space. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((before, text) => {
    if (before === "") return text;
    return HAN_END.test(before) && HAN_START.test(text) ? before + text : `${before} ${text}`;
  }, "");
}

function cellOf({ spans, blocks }: OpenCell): TableCellNode {
  const first = blocks[0];
  if (blocks.length === 1 && first?.type === "paragraph") {
    const { text, source } = first;
    if (source === undefined) return { text, ...spans };
    return spans === NO_SPANS ? { text, source } : { text, ...spans, source };
  }
  const text = joined(blocks.map(textOf));
  const source = first?.type === "paragraph" ? first.source : undefined;
  if (source === undefined) return { text, ...spans };
  return { text, ...spans, source: { ...source, text } };
}

/** Gathers the cells of a table element. */
export class TableBuilder {
  readonly #rows: OpenCell[][] = [];
  /** The rows of its foot stand last, wherever they are written. */
  readonly #foot: OpenCell[][] = [];
  #isFoot = false;
  /** What stands in the table outside its cells: captions, and what browsers move before it. */
  readonly outside: DocumentNode[] = [];
  #isRowOpen = false;

  openRows(isFoot: boolean): void {
    this.#isRowOpen = false;
    this.#isFoot = isFoot;
  }

  openRow(): void {
    this.#target.push([]);
    this.#isRowOpen = true;
  }

  get #target(): OpenCell[][] {
    return this.#isFoot ? this.#foot : this.#rows;
  }

  closeRow(): void {
    this.#isRowOpen = false;
  }

  openCell(spans: OpenCell["spans"]): OpenCell {
    if (!this.#isRowOpen) this.openRow();
    const cell = { spans, blocks: [] };
    this.#target.at(-1)?.push(cell);
    return cell;
  }

  /** The table; or, where it lays out the page, what stands in its cells. */
  take(): DocumentNode[] {
    const rows = [...this.#rows, ...this.#foot];
    const cells = rows.flat();
    const isLayout = cells.length <= 1 || cells.some(isLayoutCell);
    if (isLayout) return [...this.outside, ...cells.flatMap(({ blocks }) => blocks)];
    const table: TableNode = { type: "table", rows: rows.map((row) => row.map(cellOf)) };
    return [...this.outside, table];
  }
}
