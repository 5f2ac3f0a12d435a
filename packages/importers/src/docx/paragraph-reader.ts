import type { DocumentNode } from "@gongkai/core/document";
import { inkOf } from "../html/text-run.ts";
import { raised } from "../text/raised.ts";
import { PieceCount } from "../too-large.ts";
import { FieldState } from "./field-state.ts";
import { type Flow, openFlow, paragraphNodes, sourceOf } from "./flow.ts";
import type { ListLabels } from "./list-labels.ts";
import { OpenParagraph } from "./open-paragraph.ts";
import { ReadingLog } from "./reading-log.ts";
import { isOn, lookOver, noteLook } from "./run-look.ts";
import { SILENT_ELEMENTS } from "./silent-elements.ts";
import type { Styles } from "./styles.ts";
import { symbolLetter } from "./symbol-letter.ts";
import { XmlReader } from "./xml-reader.ts";

/** What other parts of the file say of the paragraphs of its main part. */
export interface Definitions {
  readonly styles: Styles;
  readonly labels: ListLabels;
}

/** Reads the paragraphs of the main part: what they show, and the numbers that Word gives them. */
export abstract class ParagraphReader extends XmlReader {
  readonly blocks: DocumentNode[];
  readonly log = new ReadingLog();

  protected readonly pieces: PieceCount;
  protected readonly flows: Flow[];
  /** How many elements of inserted text are open. */
  protected insertions = 0;
  /** Whether a hidden row is being read. */
  protected isRowHidden = false;
  /** How many parts of a formula are open that stand above or below its line. */
  protected exponents = 0;

  readonly #styles: Styles;
  readonly #labels: ListLabels;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #fields = new FieldState();
  /** The number of the paragraph of the body that was opened last. */
  #line = 0;

  constructor(xml: string, file: string, { styles, labels }: Definitions) {
    super(xml, file, SILENT_ELEMENTS);
    this.#styles = styles;
    this.#labels = labels;
    this.pieces = new PieceCount(file);
    const body = openFlow("body", null);
    this.blocks = body.blocks;
    this.flows = [body];
  }

  protected get flow(): Flow {
    return this.flows[this.flows.length - 1] ?? openFlow("body", null);
  }

  protected get paragraph(): OpenParagraph | null {
    return this.#paragraphs[this.#paragraphs.length - 1] ?? null;
  }

  /** What stands in a run. @returns Whether it was that. */
  protected openText(name: string): boolean {
    switch (name) {
      case "t":
      case "m:t":
        this.isTextRead = true;
        return true;
      case "r":
      case "m:r":
        this.#openRun();
        return true;
      case "tab":
      case "ptab":
        this.say("\t");
        return true;
      case "br":
      case "cr":
        this.say("\n");
        return true;
      case "noBreakHyphen":
        this.say("-");
        return true;
      case "sym":
        this.say(symbolLetter(this.attribute("font") ?? "", this.attribute("char") ?? ""));
        return true;
      case "fldChar":
        this.#fields.note(this.attribute("fldCharType"));
        return true;
      default:
        return false;
    }
  }

  #openRun(): void {
    const { paragraph } = this;
    if (paragraph !== null) paragraph.look = paragraph.styleLook;
  }

  protected override text(text: string): void {
    this.say(/[\r\n]/.test(text) ? text.replace(/\s+/g, " ") : text);
  }

  /** Takes text into the paragraph, unless it is not shown. */
  protected say(text: string): void {
    const { paragraph } = this;
    if (paragraph === null || this.#fields.isCode) return;
    const { vanish, strike, dstrike, raised: isRaised } = paragraph.look;
    if (vanish === true || this.isRowHidden) {
      if (inkOf(text) >= 0) this.log.hidden(paragraph);
      return;
    }
    this.log.shown();
    if (this.insertions === 0) this.log.unchanged();
    if (strike === true || dstrike === true) return;
    paragraph.text += isRaised === true || this.exponents > 0 ? raised(text) : text;
  }

  /** What the properties of a text say. */
  protected openLook(name: string): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const value = this.attribute("val");
    if (name === "rStyle") {
      const named = this.#styles.of(value ?? null).look;
      paragraph.look = lookOver(named, paragraph.styleLook);
    } else paragraph.look = noteLook(paragraph.look, name, value);
  }

  /** What the properties of a paragraph say, and those of its end. */
  protected openParagraphProperty(name: string): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const value = this.attribute("val");
    if (this.parent === "rPr") this.#openEndProperty(paragraph, name, value);
    else if (name === "pStyle") paragraph.style = value ?? null;
    else if (name === "numId") paragraph.list = value ?? null;
    else if (name === "ilvl") paragraph.level = Number.parseInt(value ?? "", 10) || 0;
  }

  #openEndProperty(paragraph: OpenParagraph, name: string, value: string | undefined): void {
    if (name === "vanish") paragraph.isEndGone ||= isOn(value);
    else if (name === "del" || name === "moveFrom") {
      paragraph.isEndGone = true;
      paragraph.end = "deletion";
    } else if (name === "ins" || name === "moveTo") paragraph.end = "insertion";
  }

  protected openParagraph(): void {
    const { flow } = this;
    if (flow.kind === "body") this.#line++;
    const { carried } = flow;
    flow.carried = null;
    this.#paragraphs.push(carried ?? new OpenParagraph(this.#line));
  }

  protected closeParagraphProperties(): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    paragraph.styleLook =
      paragraph.style === null ? paragraph.styleLook : this.#styles.of(paragraph.style).look;
    paragraph.look = paragraph.styleLook;
    if (!paragraph.isEndGone) this.#number(paragraph);
  }

  /** Gives a paragraph its number, once; lists are not counted on in what is hidden. */
  #number(paragraph: OpenParagraph): void {
    if (paragraph.isNumbered || this.isRowHidden) return;
    paragraph.isNumbered = true;
    paragraph.text = this.#labels.next(paragraph) + paragraph.text;
  }

  protected closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { flow } = this;
    if (this.#paragraphs.length === 0) this.#fields.endParagraph();
    if (paragraph.end === null) this.log.unchanged();
    else this.log.change(paragraph.end, paragraph);
    if (!paragraph.isEndGone) this.#take(paragraph, flow);
    else {
      if (paragraph.text.trim() !== "") this.#number(paragraph);
      paragraph.goOn();
      flow.carried = paragraph;
    }
  }

  #take(paragraph: OpenParagraph, flow: Flow): void {
    this.#number(paragraph);
    this.log.settle(paragraph, () => sourceOf(paragraph, flow, this.file));
    for (const node of paragraphNodes(paragraph, flow, this.file)) {
      this.pieces.add();
      flow.blocks.push(node);
    }
    for (const node of paragraph.boxes ?? []) flow.blocks.push(node);
  }

  /** A flow ends, or a table begins in it, before another paragraph goes on. */
  protected endCarried(flow: Flow): void {
    const { carried } = flow;
    flow.carried = null;
    if (carried === null) return;
    carried.isNumbered = true;
    this.#take(carried, flow);
  }
}
