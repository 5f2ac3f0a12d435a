import { fileDamaged } from "../files/file-errors.ts";
import { tooLarge } from "../too-large.ts";
import { said, TagAttributes } from "./tag-attributes.ts";
import { type TagName, TagNames } from "./tag-names.ts";

/** Elements inside one another: a table in a table in a table takes a dozen. */
const MOST_DEPTH = 1_000;

/** No properties of a text or cell are longer; what is longer is read anew each time. */
const LONGEST_SILENCE = 2_000;

const NONE_SILENT: ReadonlySet<string> = new Set();

const BLANK = 0x20;
const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const MORE = 0x3e;
const QUESTION = 0x3f;

/**
 * Hears the elements and texts of a part, named by their namespaces whatever the prefixes.
 *
 * A part in which an element is not closed, or another is closed in its place, was cut or damaged:
 * it is refused as a whole, as Word refuses it. Nothing is declared, expanded or fetched.
 */
export abstract class XmlReader {
  /** Whether texts are heard at the moment. */
  protected isTextRead = false;

  readonly #names: TagNames;
  readonly #attributes: TagAttributes;
  /** The open elements. */
  readonly #open: TagName[] = [];
  /** How many elements there are around the one that opens or closes. */
  #around = 0;
  /** How deep the element stands of which nothing more is heard; 0 where all is. */
  #skipped = 0;
  #isEmpty = true;
  /** Where the content of each open element begins. */
  readonly #starts: number[] = [];
  /** How deep the innermost open element stands in which something was said. */
  #said = 0;

  /** @param silent Elements that say nothing by themselves: they are not heard. */
  constructor(
    readonly xml: string,
    readonly file: string,
    silent = NONE_SILENT,
  ) {
    this.#names = new TagNames(xml, silent);
    this.#attributes = new TagAttributes(xml);
  }

  protected abstract open(name: string): void;
  protected close(_name: string): void {}
  protected text(_text: string): void {}

  /**
   * Reads the whole part.
   *
   * @throws {GongkaiError} `file-damaged`, `file-too-large`.
   */
  run(): this {
    const { xml } = this;
    for (let at = 0; at < xml.length; ) {
      if (xml.charCodeAt(at) === LESS) at = this.#readMarkup(at);
      else {
        const mark = xml.indexOf("<", at);
        const end = mark < 0 ? xml.length : mark;
        if (this.isTextRead) this.#say(said(xml.slice(at, end)));
        at = end;
      }
    }
    if (this.#isEmpty || this.#open.length > 0) throw this.#damaged();
    return this;
  }

  #say(text: string): void {
    if (this.#skipped > 0) return;
    this.#said = this.#open.length;
    this.text(text);
  }

  #damaged(): Error {
    return fileDamaged(this.file, "DOCX");
  }

  /** The name of the element around the one that opens or closes. */
  protected get parent(): string {
    return this.#open[this.#around - 1]?.name ?? "";
  }

  /** The name of the element around that. */
  protected get grandparent(): string {
    return this.#open[this.#around - 2]?.name ?? "";
  }

  /** Hears nothing more of the innermost open element but its end. */
  protected skip(): void {
    this.#skipped = this.#open.length;
    this.#said = this.#skipped;
  }

  /** The value of an attribute of the element that opens, by its name without a prefix. */
  protected attribute(name: string): string | undefined {
    return this.#attributes.value(name);
  }

  /** Reads what begins with `<` at a place. @returns The place behind it. */
  #readMarkup(mark: number): number {
    const second = this.xml.charCodeAt(mark + 1);
    if (second === SLASH) return this.#readEndTag(mark + 2);
    if (second === QUESTION) return this.#behind("?>", mark + 2);
    return second === BANG ? this.#readDeclaration(mark) : this.#readTag(mark + 1);
  }

  #behind(end: string, from: number): number {
    const at = this.xml.indexOf(end, from);
    if (at < 0) throw this.#damaged();
    return at + end.length;
  }

  #readDeclaration(mark: number): number {
    const { xml } = this;
    if (xml.startsWith("<!--", mark)) return this.#behind("-->", mark + 4);
    if (!xml.startsWith("<![CDATA[", mark)) return this.#behind(">", mark);
    const start = mark + "<![CDATA[".length;
    const end = this.#behind("]]>", start);
    if (this.isTextRead) this.#say(xml.slice(start, end - 3));
    return end;
  }

  #readTag(start: number): number {
    const { xml } = this;
    let at = start;
    let sum = 0;
    let unit = xml.charCodeAt(at);
    while (unit > BLANK && unit !== MORE && unit !== SLASH && unit !== LESS) {
      sum = (sum * 31 + unit) | 0;
      unit = xml.charCodeAt(++at);
    }
    if (at === start) throw this.#damaged();
    const name = this.#names.at(start, at, sum);
    this.#attributes.clear();
    if (unit <= BLANK) {
      at = this.#attributes.read(at);
      unit = xml.charCodeAt(at);
    }
    if (unit === MORE) {
      this.#begin(name);
      return this.#behindSilence(at + 1);
    }
    if (unit !== SLASH || xml.charCodeAt(at + 1) !== MORE) throw this.#damaged();
    this.#begin(name);
    this.#end();
    return at + 2;
  }

  /** Passes over what an element holds where it says nothing, as the same did before in such a one. */
  #behindSilence(start: number): number {
    const silence = this.#open[this.#open.length - 1]?.silence ?? "";
    const end = start + silence.length;
    // A slice is compared ten times as fast as by `startsWith`.
    if (silence === "" || this.isTextRead || this.xml.slice(start, end) !== silence) {
      this.#starts[this.#open.length - 1] = start;
      return start;
    }
    this.#end();
    return end;
  }

  #readEndTag(start: number): number {
    const { xml } = this;
    const open = this.#open[this.#open.length - 1];
    if (open === undefined || !this.#names.isAt(start, open)) throw this.#damaged();
    let at = start + open.units.length;
    while (xml.charCodeAt(at) <= BLANK) at++;
    if (xml.charCodeAt(at) !== MORE) throw this.#damaged();
    const from = this.#starts[this.#open.length - 1] ?? at;
    if (this.#said < this.#open.length && at - from < LONGEST_SILENCE)
      open.silence = xml.slice(from, at + 1);
    this.#end();
    return at + 1;
  }

  #begin(tag: TagName): void {
    this.#isEmpty = false;
    const depth = this.#open.push(tag);
    if (depth > MOST_DEPTH) throw tooLarge(this.file, MOST_DEPTH);
    if (this.#skipped > 0) {
      this.#said = depth;
      return;
    }
    const { isSilent, name } = this.#attributes.isBinding ? this.#bind(tag) : tag;
    if (isSilent) return;
    this.#said = depth - 1;
    this.#around = depth - 1;
    this.open(name);
  }

  /** Takes the namespaces that an element declares, and names it by them. */
  #bind(tag: TagName): TagName {
    const depth = this.#open.length;
    for (const [prefix, namespace] of this.#attributes.namespaces())
      this.#names.bind(prefix, namespace, depth);
    const bound = this.#names.named(tag.written);
    this.#open[depth - 1] = bound;
    return bound;
  }

  #end(): void {
    const tag = this.#open.pop();
    const depth = this.#open.length;
    if (this.#said > depth) this.#said = depth;
    if (this.#skipped > 0) {
      if (depth >= this.#skipped) return;
      this.#skipped = 0;
    }
    this.#names.unbind(depth);
    if (tag === undefined || tag.isSilent) return;
    this.#around = depth;
    this.close(tag.name);
  }
}
