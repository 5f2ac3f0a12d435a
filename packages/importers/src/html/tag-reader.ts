import { decodeHTML } from "entities";
import type { TokenizerCallbacks } from "htmlparser2";
import { type Attributes, type Element, elementAt, elementOf } from "./elements.ts";
import { type Hiding, StyleReader } from "./hiding.ts";

type ReadName = keyof Attributes | "class" | "style" | "hidden";

/** The attributes that are read, by the length of their names, the first letter and the last. */
const READ = new Map<number, ReadName>();
const readKey = (length: number, first: number, last: number): number =>
  (length * 32 + (first & 31)) * 32 + (last & 31);
const NAMES = [
  ...(["id", "class", "style", "hidden", "colspan", "rowspan"] as const),
  ...(["name", "property", "content", "type", "value"] as const),
];
for (const name of NAMES) {
  READ.set(readKey(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1)), name);
}

/** Whether a name of that length is this one, in capitals or not. */
function isNamed(page: string, start: number, name: string | undefined): boolean {
  if (name === undefined) return false;
  for (let at = 0; at < name.length; at++) {
    if ((page.charCodeAt(start + at) | 32) !== name.charCodeAt(at)) return false;
  }
  return true;
}

const NONE: Attributes = {};

const BREAK = elementOf("br");

const ENTITY = /&[#\w]+;?/g;

/** What a text of a page says, its entities read. */
const said = (raw: string): string => (raw.includes("&") ? decodeHTML(raw) : raw);

/** Makes tags, with the few attributes that are read, and texts of what a tokenizer finds in a page. */
export abstract class TagReader implements TokenizerCallbacks {
  #element: Element = BREAK;
  #attributes: Attributes = NONE;
  #hiding: Hiding = null;
  /** The attribute being read; undefined for one that decides nothing. */
  #attribute: ReadName | undefined;
  /** Where its value stands. */
  #start = -1;
  #end = -1;

  readonly #styles: StyleReader;

  /** Where the name of the tag begins that was read last. */
  protected tagStart = 0;

  constructor(
    readonly page: string,
    /** The classes and ids that the page hides. */
    readonly hidden: ReadonlySet<string>,
  ) {
    this.#styles = new StyleReader(page);
  }

  protected abstract open(element: Element, attributes: Attributes, hiding: Hiding): void;
  protected abstract close(element: Element): void;
  /** @param start Where it stands in the page; an entity is longer there than what it says. */
  protected abstract text(text: string, start: number, end: number): void;
  abstract onend(): void;

  onopentagname(start: number, end: number): void {
    this.#element = elementAt(this.page, start, end);
    this.#attributes = NONE;
    this.#hiding = null;
    this.tagStart = start;
  }

  onattribname(start: number, end: number): void {
    this.#start = -1;
    const [first, last] = [this.page.charCodeAt(start), this.page.charCodeAt(end - 1)];
    this.#attribute = READ.get(readKey(end - start, first, last));
    if (!isNamed(this.page, start, this.#attribute)) this.#attribute = undefined;
  }

  onattribdata(start: number, end: number): void {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }

  onattribend(): void {
    const name = this.#attribute;
    if (name === undefined) return;
    if (name === "hidden") this.#hiding = "gone";
    else if (name === "class") this.#classes();
    else if (name === "style") this.#hiding ??= this.#styles.hidingAt(this.#start, this.#end);
    else if (this.#attributes === NONE) this.#attributes = { [name]: this.#value() };
    else this.#attributes[name] ??= this.#value();
  }

  #classes(): void {
    if (this.hidden.size === 0 || this.#hiding !== null) return;
    const classes = this.#value().split(/\s+/);
    if (classes.some((name) => this.hidden.has(`.${name}`))) this.#hiding = "gone";
  }

  #value(): string {
    return this.#start < 0 ? "" : said(this.page.slice(this.#start, this.#end));
  }

  onopentagend(): void {
    const { id } = this.#attributes;
    if (id !== undefined && this.hidden.has(`#${id}`)) this.#hiding ??= "gone";
    this.open(this.#element, this.#attributes, this.#hiding);
  }

  /** `<td/>` opens a cell, as in every browser. */
  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const element = elementAt(this.page, start, end);
    if (element === BREAK) this.open(element, NONE, null);
    else this.close(element);
  }

  ontext(start: number, end: number): void {
    const raw = this.page.slice(start, end);
    if (raw.includes("&")) this.#textWithEntities(raw, start);
    else this.text(raw, start, end);
  }

  /** Each entity is a text of its own, so that the place of every other letter is exact. */
  #textWithEntities(raw: string, start: number): void {
    let before = 0;
    for (const { 0: entity, index } of raw.matchAll(ENTITY)) {
      if (index > before) this.text(raw.slice(before, index), start + before, start + index);
      before = index + entity.length;
      this.text(said(entity), start + index, start + before);
    }
    if (before < raw.length) this.text(raw.slice(before), start + before, start + raw.length);
  }

  // The tokenizer leaves entities as they stand.
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}
