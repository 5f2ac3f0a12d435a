import type { TextSource } from "@gongkai/core";
import {
  type DocumentNode,
  EMBEDDED_REPORT_ID,
  FINDING_MARK_ID,
  FINDINGS_ID,
} from "@gongkai/core/document";
import type { TokenizerCallbacks } from "htmlparser2";
import { raised } from "../text/raised.ts";
import { MOST_DEPTH, PieceCount, tooLarge } from "../too-large.ts";
import { type Attributes, type Element, elementLevel, spansOf } from "./elements.ts";
import { hiddenNames } from "./hidden-names.ts";
import type { Hiding } from "./hiding.ts";
import { LinePlaces } from "./line-places.ts";
import { TableBuilder } from "./table-builder.ts";
import { TagReader } from "./tag-reader.ts";
import { collapse, inkOf, type Stretch, TextRun } from "./text-run.ts";
import { Unshown } from "./unshown.ts";

/** Text that is gathered whole and shown nowhere: the report embedded in a page, its title. */
interface Aside {
  readonly kind: "embedded" | "title";
  text: string;
}

const TITLE_METAS = new Set(["articletitle", "dc.title", "og:title", "title", "twitter:title"]);

/** Fields that show their value as text. */
const SHOWN_INPUTS = new Set(["", "number", "search", "tel", "text"]);

const isInLine = (kind: Element["kind"]): boolean =>
  kind === "inline" || kind === "struck" || kind === "link";

/**
 * Builds a document from the marks of a page, as they come.
 *
 * It hears the tokenizer, not the parser behind it: which elements are open matters for tables and for
 * what is not shown, and is followed there; for all else it is enough where lines begin and end.
 */
export class PageBuilder extends TagReader implements TokenizerCallbacks {
  readonly blocks: DocumentNode[] = [];
  /** The titles that the head of the page names. */
  readonly titles: string[] = [];
  /** The paragraphs that are nothing but links. */
  readonly links = new Set<DocumentNode>();
  /** Whether a table stands in what the page hides. */
  hidesTable = false;
  /** The text of the report embedded in the page; null where there is none. */
  embedded: string | null = null;

  readonly #run = new TextRun();
  readonly #places: LinePlaces;
  readonly #pieces: PieceCount;
  readonly #tables: TableBuilder[] = [];
  /** Where text goes: the page, a cell, or what stands in a table outside its cells. */
  readonly #targets: DocumentNode[][] = [this.blocks];
  /** The element being read of which nothing is shown. */
  #unshown: Unshown | null = null;
  #aside: Aside | null = null;
  #level: number | null = null;
  #isVerbatim = false;
  #isNote = false;
  #isLink = false;
  /** What the text being read holds so far. */
  #hasLink = false;
  #hasPlain = false;

  constructor(
    page: string,
    readonly file: string,
    /** Whether it is a page of ours: then heading elements are headings of the report. */
    readonly isOwn: boolean,
    /** Whether what the page hides is read as well: a script may show it. */
    readonly isHiddenRead: boolean,
  ) {
    super(page, hiddenNames(page));
    this.#places = new LinePlaces(page);
    this.#pieces = new PieceCount(file);
  }

  protected override open(element: Element, attributes: Attributes, hiding: Hiding): void {
    const { name, kind } = element;
    if (this.#unshown !== null) {
      this.hidesTable ||= kind === "table";
      this.#unshown.open(element);
      if (!this.#unshown.isOver) return;
      this.#unshown = null;
    }
    if (attributes.id === EMBEDDED_REPORT_ID && name === "script") {
      this.#aside = { kind: "embedded", text: "" };
    } else if (kind === "title") {
      this.#aside = { kind: "title", text: "" };
    } else if (
      kind === "unshown" ||
      kind === "struck" ||
      (hiding !== null && !this.isHiddenRead) ||
      this.#isOwnAddition(name, attributes)
    ) {
      if (kind === "cell" && hiding === "blank") this.#openCell(attributes);
      this.hidesTable ||= kind === "table";
      if (!isInLine(kind)) this.#flush();
      this.#unshown = new Unshown(element);
    } else {
      this.#openShown(element, attributes);
    }
  }

  #openShown({ kind, name }: Element, attributes: Attributes): void {
    if (kind === "break") {
      if (this.#tables.length > 0) this.#run.break();
      else this.#flush();
    } else if (kind === "note") this.#isNote = true;
    else if (kind === "link") this.#isLink = true;
    else if (kind === "input") this.#input(attributes);
    else if (kind === "table") this.#openTable();
    else if (kind === "rows") this.#openRows(name);
    else if (kind === "row") this.#openRow();
    else if (kind === "cell") this.#openCell(attributes);
    else if (kind === "meta") this.#meta(attributes);
    else if (kind === "verbatim") {
      this.#flush();
      this.#isVerbatim = true;
    } else if (kind === "block") {
      this.#flush();
      this.#level = this.isOwn ? elementLevel(name) : null;
    }
  }

  /** What our own pages show beside the report: findings, and captions that the form words. */
  #isOwnAddition(name: string, { id }: Attributes): boolean {
    if (!this.isOwn) return false;
    return id === FINDINGS_ID || name === "caption" || id?.startsWith(FINDING_MARK_ID) === true;
  }

  protected override close(element: Element): void {
    if (this.#unshown !== null) {
      const isOwn = this.#unshown.close(element);
      if (!this.#unshown.isOver) return;
      this.#unshown = null;
      if (isOwn) return;
    }
    if (this.#aside !== null) {
      this.#closeAside(this.#aside);
      return;
    }
    const { kind } = element;
    if (kind === "table") this.#closeTable();
    else if (kind === "cell") this.#closeCell();
    else if (kind === "note") this.#isNote = false;
    else if (kind === "link") this.#isLink = false;
    else if (kind === "row") {
      this.#closeCell();
      this.#tables.at(-1)?.closeRow();
    } else if (kind === "rows") this.#openRows("tbody");
    else if (kind === "block" || kind === "verbatim") {
      this.#flush();
      this.#level = null;
      if (kind === "verbatim") this.#isVerbatim = false;
    }
  }

  protected override text(text: string, start: number, end: number): void {
    if (this.#aside?.kind === "embedded") this.#aside.text += this.page.slice(start, end);
    else if (this.#aside !== null) this.#aside.text += text;
    else if (this.#unshown === null) this.#shownText(text, start, end);
  }

  #shownText(text: string, start: number, end: number): void {
    if (!this.#hasPlain && inkOf(text) >= 0) {
      if (this.#isLink) this.#hasLink = true;
      else this.#hasPlain = true;
    }
    if (this.#isNote) this.#run.add(raised(text), start, end);
    else if (this.#isVerbatim) this.#verbatim(text, start);
    else this.#run.add(text, start, end);
  }

  /** Each line is a paragraph, with the blanks and tabs that keep its parts apart. */
  #verbatim(text: string, start: number): void {
    let at = start;
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) this.#flush();
      this.#run.add(line, at, at + line.length);
      at += line.length + 1;
    }
  }

  /** What a field of a form shows. */
  #input({ type = "text", value = "" }: Attributes): void {
    if (!SHOWN_INPUTS.has(type.toLowerCase())) return;
    this.#run.add(value, this.tagStart, this.tagStart + value.length);
  }

  override onend(): void {
    while (this.#tables.length > 0) this.#closeTable();
    this.#flush();
  }

  #closeAside({ kind, text }: Aside): void {
    this.#aside = null;
    if (kind === "embedded") this.embedded ??= text;
    else if (text.trim() !== "") this.titles.push(collapse(text));
  }

  #meta({ name, property, content = "" }: Attributes): void {
    if (TITLE_METAS.has((name ?? property ?? "").toLowerCase()) && content !== "") {
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
    const isLinked = this.#hasLink && !this.#hasPlain;
    this.#isNote = false;
    this.#isLink = false;
    this.#hasLink = false;
    this.#hasPlain = false;
    const stretch = this.#run.take(this.#isVerbatim);
    if (stretch === null) return;
    this.#pieces.add();
    const source = this.#sourceOf(stretch);
    const { text } = stretch;
    if (this.#level === null) {
      const paragraph: DocumentNode = { type: "paragraph", text, source };
      this.#target.push(paragraph);
      if (isLinked) this.links.add(paragraph);
    } else this.#target.push({ type: "heading", level: this.#level, text, source });
  }

  #openTable(): void {
    this.#flush();
    if (this.#tables.length >= MOST_DEPTH) throw tooLarge(this.file);
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

  #openRows(name: string): void {
    this.#closeCell();
    this.#flush();
    this.#tables.at(-1)?.openRows(name === "tfoot");
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
