import type { TextSource } from "@gongkai/core";
import { type DocumentNode, EMBEDDED_REPORT_ID, FINDINGS_ID } from "@gongkai/core/document";
import type { Handler, Parser } from "htmlparser2";
import { elementLevel, isBlock, isUnshown, spansOf } from "./elements.ts";
import { LinePlaces } from "./line-places.ts";
import { TableBuilder } from "./table-builder.ts";
import { collapse, type Stretch, TextRun } from "./text-run.ts";
import { MOST_DEPTH, PieceCount, tooLarge } from "./too-large.ts";

type Attributes = Readonly<Record<string, string>>;

/** Text that is gathered whole and shown nowhere: the report embedded in a page, its title. */
interface Aside {
  readonly kind: "embedded" | "title";
  text: string;
}

/** Builds a document from the elements and texts of a page, as they come. */
export class PageBuilder implements Partial<Handler> {
  readonly blocks: DocumentNode[] = [];
  /** The titles that the head of the page names. */
  readonly titles: string[] = [];
  /** The text of the report embedded in the page; null where there is none. */
  embedded: string | null = null;

  readonly #run = new TextRun();
  readonly #places: LinePlaces;
  readonly #pieces: PieceCount;
  readonly #tables: TableBuilder[] = [];
  /** Where text goes: the page, a cell, or what stands in a table outside its cells. */
  readonly #targets: DocumentNode[][] = [this.blocks];
  #parser: Parser | null = null;
  /** How many elements are open of which nothing is shown. */
  #unshown = 0;
  #depth = 0;
  #aside: Aside | null = null;
  #level: number | null = null;

  constructor(
    page: string,
    readonly file: string,
    /** Whether it is a page of ours: then heading elements are headings of the report. */
    readonly isOwn: boolean,
  ) {
    this.#places = new LinePlaces(page);
    this.#pieces = new PieceCount(file);
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentag(name: string, attributes: Attributes): void {
    if (++this.#depth > MOST_DEPTH) throw tooLarge(this.file);
    if (this.#unshown > 0) {
      this.#unshown++;
      return;
    }
    if (attributes.id === EMBEDDED_REPORT_ID && name === "script") {
      this.#aside = { kind: "embedded", text: "" };
    } else if (name === "title") {
      this.#aside = { kind: "title", text: "" };
    } else if (isUnshown(name, attributes) || this.#isOwnAddition(name, attributes)) {
      this.#flush();
      this.#unshown = 1;
    } else {
      this.#open(name, attributes);
    }
  }

  /** What our own pages show beside the report: findings, and captions that the form words. */
  #isOwnAddition(name: string, { id }: Attributes): boolean {
    return this.isOwn && (id === FINDINGS_ID || name === "caption");
  }

  #open(name: string, attributes: Attributes): void {
    if (name === "br") {
      if (this.#tables.length > 0) this.#run.break();
      else this.#flush();
    } else if (name === "table") this.#openTable();
    else if (name === "tr") this.#openRow();
    else if (name === "td" || name === "th") this.#openCell(attributes);
    else if (name === "meta") this.#meta(attributes);
    else if (isBlock(name) || name === "caption") {
      this.#flush();
      this.#level = this.isOwn ? elementLevel(name) : null;
    }
  }

  onclosetag(name: string): void {
    this.#depth--;
    if (this.#unshown > 0) {
      this.#unshown--;
      return;
    }
    if (this.#aside !== null) {
      this.#closeAside(this.#aside);
      return;
    }
    if (name === "table") this.#closeTable();
    else if (name === "td" || name === "th") this.#closeCell();
    else if (name === "tr") {
      this.#closeCell();
      this.#tables.at(-1)?.closeRow();
    } else if (isBlock(name) || name === "caption") {
      this.#flush();
      this.#level = null;
    }
  }

  ontext(text: string): void {
    if (this.#aside !== null) this.#aside.text += text;
    else if (this.#unshown === 0 && this.#parser !== null) {
      this.#run.add(text, this.#parser.startIndex, this.#parser.endIndex + 1);
    }
  }

  onend(): void {
    while (this.#tables.length > 0) this.#closeTable();
    this.#flush();
  }

  #closeAside({ kind, text }: Aside): void {
    this.#aside = null;
    if (kind === "embedded") this.embedded ??= text;
    else if (text.trim() !== "") this.titles.push(collapse(text));
  }

  #meta({ name = "", content = "" }: Attributes): void {
    if (name.toLowerCase() === "articletitle" && content !== "") {
      this.titles.unshift(collapse(content));
    }
  }

  get #target(): DocumentNode[] {
    return this.#targets.at(-1) ?? this.blocks;
  }

  #sourceOf({ text, start, end }: Stretch): TextSource {
    const { line, column } = this.#places.at(start);
    return { kind: "text", file: this.file, line, column, length: end - start, text };
  }

  #flush(): void {
    const stretch = this.#run.take();
    if (stretch === null) return;
    this.#pieces.add();
    const source = this.#sourceOf(stretch);
    const { text } = stretch;
    if (this.#level === null) this.#target.push({ type: "paragraph", text, source });
    else this.#target.push({ type: "heading", level: this.#level, text, source });
  }

  #openTable(): void {
    this.#flush();
    const table = new TableBuilder();
    this.#tables.push(table);
    this.#targets.push(table.outside);
  }

  /** Whether a cell is open in the innermost table. */
  get #isInCell(): boolean {
    const table = this.#tables.at(-1);
    return table !== undefined && this.#target !== table.outside;
  }

  #closeCell(): void {
    if (!this.#isInCell) return;
    this.#flush();
    this.#targets.pop();
  }

  #openRow(): void {
    this.#closeCell();
    this.#flush();
    this.#tables.at(-1)?.openRow();
  }

  #openCell(attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (table === undefined) {
      this.#flush();
      return;
    }
    this.#closeCell();
    this.#flush();
    this.#pieces.add();
    this.#targets.push(table.openCell(spansOf(attributes)).blocks);
  }

  #closeTable(): void {
    this.#closeCell();
    this.#flush();
    const table = this.#tables.pop();
    if (table === undefined) return;
    this.#targets.pop();
    for (const block of table.take()) this.#target.push(block);
  }
}
