import { decodeXML } from "entities";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { fileDamaged } from "../files/file-errors.ts";
import { tooLarge } from "../too-large.ts";
import { USUAL_PREFIXES, VOCABULARY } from "./word-names.ts";

/** Elements inside one another: a table in a table in a table takes a dozen. */
const MOST_DEPTH = 1_000;

/** No element of Word has more attributes; what comes after them is not looked at. */
const MOST_ATTRIBUTES = 250;

/** What a text of a part says; entities that XML itself does not know stay as they are written. */
const said = (raw: string): string => (raw.includes("&") ? decodeXML(raw) : raw);

/** A namespace that an element gives to a prefix, until it ends. */
interface Rebinding {
  readonly depth: number;
  readonly prefix: string;
  readonly before: string | undefined;
}

/**
 * Hears the elements and texts of a part, named by their namespaces whatever the prefixes.
 *
 * A part in which an element is not closed, or another is closed in its place, was cut or damaged:
 * it is refused as a whole, as Word refuses it. Nothing is declared, expanded or fetched.
 */
export abstract class XmlReader implements TokenizerCallbacks {
  /** Whether texts are heard at the moment. */
  protected isTextRead = false;

  /** The open elements, as they are written and by their own names. */
  readonly #written: string[] = [];
  readonly #names: string[] = [];
  readonly #known = new Map<string, string>();
  readonly #prefixes = new Map(USUAL_PREFIXES);
  readonly #rebindings: Rebinding[] = [];
  #tag = "";
  /** Where name and value of each attribute begin and end. */
  readonly #places: number[] = [];
  #attributes = 0;
  #isBinding = false;
  /** How deep the element stands of which nothing more is heard; 0 where all is. */
  #skipped = 0;
  #isEmpty = true;

  constructor(
    readonly xml: string,
    readonly file: string,
  ) {}

  protected abstract open(name: string): void;
  protected close(_name: string): void {}
  protected text(_text: string): void {}

  /**
   * Reads the whole part.
   *
   * @throws {GongkaiError} `file-damaged`, `file-too-large`.
   */
  run(): this {
    const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this);
    tokenizer.write(this.xml);
    tokenizer.end();
    if (this.#isEmpty || this.#written.length > 0) throw fileDamaged(this.file, "DOCX");
    return this;
  }

  /** The name of the element around the one that opens or closes. */
  protected get parent(): string {
    return this.#names[this.#names.length - 1] ?? "";
  }

  /** The name of the element around that. */
  protected get grandparent(): string {
    return this.#names[this.#names.length - 2] ?? "";
  }

  /** Hears nothing more of the innermost open element but its end. */
  protected skip(): void {
    this.#skipped = this.#written.length;
  }

  /** The value of an attribute of the element that opens, by its name without a prefix. */
  protected attribute(name: string): string | undefined {
    for (let at = 0; at < this.#attributes; at++) {
      const start = this.#places[at * 4] ?? 0;
      const from = (this.#places[at * 4 + 1] ?? 0) - name.length;
      const isWhole = from === start || (from > start && this.xml[from - 1] === ":");
      if (isWhole && this.xml.startsWith(name, from)) return this.#value(at);
    }
    return undefined;
  }

  #value(at: number): string {
    const start = this.#places[at * 4 + 2] ?? -1;
    return start < 0 ? "" : said(this.xml.slice(start, this.#places[at * 4 + 3]));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.xml.slice(start, end);
    this.#attributes = 0;
    this.#isBinding = false;
  }

  onattribname(start: number, end: number): void {
    const at = this.#attributes * 4;
    this.#places[at] = start;
    this.#places[at + 1] = end;
    this.#places[at + 2] = -1;
  }

  onattribdata(start: number, end: number): void {
    const at = this.#attributes * 4;
    if ((this.#places[at + 2] ?? -1) < 0) this.#places[at + 2] = start;
    this.#places[at + 3] = end;
  }

  onattribend(): void {
    if (this.xml.startsWith("xmlns", this.#places[this.#attributes * 4])) this.#isBinding = true;
    if (this.#attributes < MOST_ATTRIBUTES) this.#attributes++;
  }

  onopentagend(): void {
    this.#isEmpty = false;
    this.#written.push(this.#tag);
    if (this.#written.length > MOST_DEPTH) throw tooLarge(this.file, MOST_DEPTH);
    if (this.#skipped > 0) return;
    if (this.#isBinding) this.#bind();
    const name = this.#nameOf(this.#tag);
    this.open(name);
    this.#names.push(name);
  }

  onselfclosingtag(): void {
    this.onopentagend();
    this.#end(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    this.#end(this.xml.slice(start, end));
  }

  #end(tag: string): void {
    if (this.#written.pop() !== tag) throw fileDamaged(this.file, "DOCX");
    if (this.#skipped > 0) {
      if (this.#written.length >= this.#skipped) return;
      this.#skipped = 0;
    }
    const name = this.#names.pop() ?? "";
    if (this.#rebindings.length > 0) this.#unbind();
    this.close(name);
  }

  /** Takes the namespaces that an element declares. */
  #bind(): void {
    for (let at = 0; at < this.#attributes; at++) {
      const name = this.xml.slice(this.#places[at * 4], this.#places[at * 4 + 1]);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name.slice("xmlns:".length);
      const before = this.#prefixes.get(prefix);
      const namespace = this.#value(at);
      if (namespace === before) continue;
      this.#rebindings.push({ depth: this.#written.length, prefix, before });
      this.#prefixes.set(prefix, namespace);
      this.#known.clear();
    }
  }

  #unbind(): void {
    for (let last = this.#rebindings.at(-1); last !== undefined; last = this.#rebindings.at(-1)) {
      if (last.depth <= this.#written.length) return;
      this.#rebindings.pop();
      if (last.before === undefined) this.#prefixes.delete(last.prefix);
      else this.#prefixes.set(last.prefix, last.before);
      this.#known.clear();
    }
  }

  #nameOf(tag: string): string {
    const known = this.#known.get(tag);
    if (known !== undefined) return known;
    const colon = tag.indexOf(":");
    const namespace = this.#prefixes.get(colon < 0 ? "" : tag.slice(0, colon)) ?? "";
    const name = (VOCABULARY.get(namespace) ?? "other:") + tag.slice(colon + 1);
    this.#known.set(tag, name);
    return name;
  }

  ontext(start: number, end: number): void {
    if (this.isTextRead && this.#skipped === 0) this.text(said(this.xml.slice(start, end)));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.isTextRead && this.#skipped === 0) this.text(this.xml.slice(start, end - endOffset));
  }

  // Entities are read with the text they stand in.
  onattribentity(): void {}
  ontextentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
