import type { Edition, FixedTableDefinition } from "@gongkai/core";
import type { DocumentNode, HeadingNode, ParagraphNode } from "@gongkai/core/document";
import { plainKey } from "../recognize/label-key.ts";
import { type FlatPrinted, flatPrinted } from "./flat-printed.ts";
import { flatWords } from "./flat-words.ts";

/** A node of a document and the line that a table may take from it. */
export interface FlatEntry {
  readonly line: ParagraphNode;
  readonly node: DocumentNode;
  /** What a page prints of itself after it: inside a table it is left out. */
  readonly marks: DocumentNode[];
}

/** A mark of a list before a cell. */
const BULLET = /^[*•·●▪◆■□◇➢]\s*(?=\S)/;

/** Shorter beginnings of a label say nothing. */
const SHORTEST_OPENING = 3;

const lineOf = (node: HeadingNode | ParagraphNode): ParagraphNode => {
  const text = node.text.replace(BULLET, "");
  if (node.type === "paragraph" && text === node.text) return node;
  return { type: "paragraph", text, ...(node.source === undefined ? {} : { source: node.source }) };
};

/** Cuts a document into runs of lines that may hold tables. */
export class FlatEntries {
  readonly #printed: readonly FlatPrinted[];
  /** The runs, with what stands between them. */
  readonly runs: (FlatEntry[] | DocumentNode)[] = [];
  #run: FlatEntry[] = [];

  constructor(edition: Edition, year: number) {
    const fixed = edition.tables.filter(
      (table): table is FixedTableDefinition => table.kind === "fixed",
    );
    this.#printed = fixed.map((table) => flatPrinted(table, year));
  }

  /** A label of the form that is printed over two lines looks like a heading: （二）部分公开. */
  #isPiece(node: HeadingNode): boolean {
    const key = plainKey(node.text);
    const isOpening = this.#printed.some(({ openings }) => openings.has(key));
    return this.#run.length > 0 && key.length >= SHORTEST_OPENING && isOpening;
  }

  add(node: DocumentNode): void {
    if (node.type === "table" || (node.type === "heading" && !this.#isPiece(node))) {
      this.end();
      this.runs.push(node);
      return;
    }
    const last = this.#run.at(-1);
    if (last !== undefined && node.type === "paragraph" && flatWords.isPageMark(node)) {
      last.marks.push(node);
    } else this.#run.push({ line: lineOf(node), node, marks: [] });
  }

  end(): void {
    if (this.#run.length > 0) this.runs.push(this.#run);
    this.#run = [];
  }
}
