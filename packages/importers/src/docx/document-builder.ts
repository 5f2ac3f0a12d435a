import type { LocalText } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { fileDamaged, formatUnread } from "../files/file-errors.ts";
import { tooLarge } from "../too-large.ts";
import { openFlow } from "./flow.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import { isOn } from "./run-look.ts";
import { isUnshown } from "./unshown-elements.ts";
import { type Merge, WordTable } from "./word-table.ts";

/** Content that stands in another file: Word fetches it when it opens the document. */
const ELSEWHERE: LocalText = {
  "zh-CN": "嵌入或引用其他文件作为正文的 DOCX",
  en: "a DOCX that takes its text from another file",
};

/** Tables inside one another: each is taken apart into the one around it. */
const MOST_TABLES = 50;

const mergeOf = (value: string | undefined): Merge => (value === "restart" ? "begins" : "goesOn");

/** Builds a document from the main part of a DOCX file, in one pass. */
export class DocumentBuilder extends ParagraphReader {
  hasBody = false;
  hasPicture = false;

  readonly #tables: WordTable[] = [];
  #tableCount = 0;
  /** For each open element of alternatives, whether one was taken. */
  readonly #alternatives: boolean[] = [];

  get #table(): WordTable | null {
    return this.#tables[this.#tables.length - 1] ?? null;
  }

  protected open(name: string): void {
    if (isUnshown(name)) this.skip();
    else if (this.parent === "pPr" || this.grandparent === "pPr") this.openParagraphProperty(name);
    else if (this.parent === "rPr") this.openLook(name);
    else if (this.parent === "tcPr") this.#openCellProperty(name);
    else if (this.parent === "trPr") this.#openRowProperty(name);
    else if (!this.openText(name)) this.#openPart(name);
  }

  #openPart(name: string): void {
    switch (name) {
      case "p":
        this.openParagraph();
        break;
      case "tbl":
        this.#openTable();
        break;
      case "tr":
        this.#openRow();
        break;
      case "tc":
        this.#openCell();
        break;
      case "txbxContent":
        this.flows.push(openFlow("box", this.flow.place));
        break;
      case "ins":
      case "moveTo":
        this.insertions++;
        this.log.change("insertion", this.paragraph);
        break;
      case "del":
      case "moveFrom":
        this.log.change("deletion", this.paragraph);
        this.skip();
        break;
      case "altChunk":
      case "subDoc":
        throw formatUnread(this.file, ELSEWHERE, "DOCX");
      default:
        this.#openOther(name);
    }
  }

  #openOther(name: string): void {
    if (name === "mc:AlternateContent") this.#alternatives.push(false);
    else if (name === "mc:Choice" || name === "mc:Fallback") this.#openAlternative();
    else if (name === "body") this.hasBody = true;
    else if (name === "pic:pic" || name === "v:imagedata") this.hasPicture = true;
    else if (name === "m:den") this.say("/");
    else if (name === "m:sup" || name === "m:sub") this.exponents++;
  }

  protected override close(name: string): void {
    switch (name) {
      case "t":
      case "m:t":
        this.isTextRead = false;
        break;
      case "p":
        this.closeParagraph();
        break;
      case "pPr":
        this.closeParagraphProperties();
        break;
      case "tc":
        this.#closeCell();
        break;
      case "tr":
        this.#closeRow();
        break;
      case "tbl":
        this.#closeTable();
        break;
      case "txbxContent":
        this.#closeBox();
        break;
      case "body":
        this.endCarried(this.flow);
        break;
      default:
        this.#closeOther(name);
    }
  }

  #closeOther(name: string): void {
    if (name === "ins" || name === "moveTo") this.#closeInsertion();
    else if (name === "trPr") this.#closeRowProperties();
    else if (name === "mc:AlternateContent") this.#alternatives.pop();
    else if (name === "m:sup" || name === "m:sub") this.exponents--;
  }

  /** Marks of inserted paragraphs and rows hold no text. */
  #closeInsertion(): void {
    const { parent } = this;
    if (parent !== "rPr" && parent !== "trPr" && parent !== "numPr") this.insertions--;
  }

  /** Of several ways to show the same the first is taken. */
  #openAlternative(): void {
    if (this.#alternatives.at(-1) !== false) this.skip();
    else this.#alternatives[this.#alternatives.length - 1] = true;
  }

  #closeBox(): void {
    const { flow, paragraph } = this;
    this.endCarried(flow);
    this.flows.pop();
    if (paragraph === null) for (const node of flow.blocks) this.flow.blocks.push(node);
    else paragraph.boxes = [...(paragraph.boxes ?? []), ...flow.blocks];
  }

  #openTable(): void {
    this.endCarried(this.flow);
    if (this.#tables.length >= MOST_TABLES) throw tooLarge(this.file, MOST_TABLES);
    this.#tableCount++;
    this.#tables.push(new WordTable(this.file, this.#tableCount, this.isRowHidden));
  }

  #openRow(): void {
    const table = this.#table;
    // A row in no table, or in another row, is none that Word opens.
    if (table === null || table.isRowOpen) throw fileDamaged(this.file, "DOCX");
    this.pieces.add();
    table.openRow();
  }

  #openRowProperty(name: string): void {
    const table = this.#table;
    if (table === null) return;
    const value = this.attribute("val");
    if (name === "gridBefore") table.leaveFree(value);
    else if (name === "hidden") this.isRowHidden = table.hideRow(isOn(value));
    else if (name === "del") table.deleteRow();
    else if (name === "ins") this.log.change("insertion", this.#rowSource(table));
  }

  #closeRowProperties(): void {
    const table = this.#table;
    if (table === null || !table.isRowDeleted) return;
    this.log.change("deletion", this.#rowSource(table));
    this.skip();
  }

  #rowSource({ place }: WordTable) {
    return { kind: "table" as const, ...place, text: "" };
  }

  #openCell(): void {
    const table = this.#table;
    if (table === null || !table.isRowOpen || table.cell !== null) {
      throw fileDamaged(this.file, "DOCX");
    }
    this.pieces.add();
    const cell = table.openCell();
    this.flows.push(openFlow("cell", cell.place, cell.blocks));
  }

  #openCellProperty(name: string): void {
    const table = this.#table;
    const cell = table?.cell;
    if (table == null || cell == null) return;
    const value = this.attribute("val");
    if (name === "gridSpan") table.spanColumns(value);
    else if (name === "vMerge") cell.vertical = mergeOf(value);
    else if (name === "hMerge") cell.horizontal = mergeOf(value);
    else if (name === "cellDel") {
      cell.isDeleted = true;
      this.log.change("deletion", this.#rowSource(table));
    } else if (name === "cellIns") this.log.change("insertion", this.#rowSource(table));
  }

  #closeCell(): void {
    const { flow } = this;
    this.endCarried(flow);
    this.flows.pop();
    const table = this.#table;
    if (table === null || table.closeCell()) return;
    // Of cells that are merged Word shows what stands in the first.
    const [first] = flow.blocks;
    if (first === undefined) return;
    this.log.shown();
    this.log.hidden(first.type === "table" ? null : (first.source ?? null));
    this.log.shown();
  }

  #closeRow(): void {
    const table = this.#table;
    if (table === null) return;
    table.closeRow();
    this.isRowHidden = table.isHidden;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const nodes: DocumentNode[] = table.take();
    for (const node of nodes) this.flow.blocks.push(node);
  }
}
