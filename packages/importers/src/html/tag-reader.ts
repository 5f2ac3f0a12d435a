import type { TokenizerCallbacks } from "htmlparser2";
import type { Attributes } from "./elements.ts";

const READ: ReadonlySet<string> = new Set<keyof Attributes>([
  "id",
  "style",
  "hidden",
  "colspan",
  "rowspan",
  "name",
  "content",
]);
const isRead = (name: string): name is keyof Attributes => READ.has(name);

/** Longer than the longest of them no name is looked at. */
const LONGEST_NAME = Math.max(...[...READ].map((name) => name.length));

const NONE: Attributes = {};

/** Makes tags, with the few attributes that are read, and texts of what a tokenizer finds in a page. */
export abstract class TagReader implements TokenizerCallbacks {
  #name = "";
  #attributes: Attributes = NONE;
  /** The attribute being read; null for one that decides nothing. */
  #attribute: keyof Attributes | null = null;
  #value = "";

  constructor(readonly page: string) {}

  protected abstract open(name: string, attributes: Attributes): void;
  protected abstract close(name: string): void;
  /** @param start Where it stands in the page; an entity is longer there than what it says. */
  protected abstract text(text: string, start: number, end: number): void;
  abstract onend(): void;

  onopentagname(start: number, end: number): void {
    this.#name = this.page.slice(start, end).toLowerCase();
    this.#attributes = NONE;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = null;
    if (end - start > LONGEST_NAME) return;
    const name = this.page.slice(start, end).toLowerCase();
    if (!isRead(name)) return;
    this.#attribute = name;
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.page.slice(start, end);
  }

  onattribentity(point: number): void {
    if (this.#attribute !== null) this.#value += String.fromCodePoint(point);
  }

  onattribend(): void {
    if (this.#attribute === null) return;
    if (this.#attributes === NONE) this.#attributes = {};
    this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.open(this.#name, this.#attributes);
  }

  /** `<td/>` opens a cell, as in every browser. */
  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.page.slice(start, end).toLowerCase();
    if (name === "br") this.open(name, NONE);
    else this.close(name);
  }

  ontext(start: number, end: number): void {
    this.text(this.page.slice(start, end), start, end);
  }

  ontextentity(point: number, end: number): void {
    this.text(String.fromCodePoint(point), this.page.lastIndexOf("&", end - 1), end);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}
